import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts';
import { parseWithRemark } from '../../../src/markdown/parse-with-remark.ts';
import { parseWithSatteri } from '../../../src/markdown/parse-with-satteri.ts';
import { splitFrontmatter } from '../../../src/reading/split-frontmatter.ts';
import { markdownBodies } from '../../support/markdown-bodies.ts';

/** Thousands are enough for a change to be noticed; hundreds of thousands were tried with this version. */
const runs = { seed: 20251112, numRuns: 3000 };

describe('parseMarkdown', () => {
  it('takes the tree of Sätteri for no body that remark refuses or reads otherwise', () => {
    let taken = 0;
    fc.assert(
      fc.property(markdownBodies(), (body) => {
        const tree = parseWithSatteri(body);
        if (tree === undefined) return;
        taken += 1;
        expect(withoutUnread(tree)).toEqual(read(parseWithRemark, body));
      }),
      runs,
    );
    expect(taken).toBeGreaterThan(runs.numRuns / 8);
  });

  it('reads every body of the publication and of the fixtures as remark does', () => {
    const bodies = [...bodiesIn('src/content'), ...bodiesIn('tests/fixtures')];
    expect(bodies.length).toBeGreaterThan(300);
    for (const body of bodies) {
      expect(read(parseMarkdown, body)).toEqual(read(parseWithRemark, body));
    }
  });
});

function bodiesIn(folder: string): string[] {
  return globSync(`${folder}/**/*.mdx`).flatMap((file) => {
    const body = splitFrontmatter(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'))?.body;
    return body === undefined ? [] : [body];
  });
}

/** The tree of a body, or what is said to be wrong with it. */
function read(parse: (text: string) => Root, body: string): unknown {
  try {
    return withoutUnread(parse(body));
  } catch (error) {
    // What remark is tested with asserts more than what runs.
    if (!(error instanceof VFileMessage)) return String(error);
    const { reason, line, column, ruleId, source } = error;
    return { reason, line, column, ruleId, source };
  }
}

/** A tree without what is read by nothing: `data` of nodes, places of attributes. */
function withoutUnread(tree: Root): unknown {
  return JSON.parse(JSON.stringify(tree), (key, value: unknown) => {
    if (key === 'data') return undefined;
    return key === 'attributes' && Array.isArray(value) ? value.map(withoutPlace) : value;
  });
}

function withoutPlace(attribute: object): object {
  return { ...attribute, position: undefined };
}
