import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../../src/domain/problem.ts';
import { applyFixes } from '../../../src/reading/apply-fixes.ts';
import { fixPublication } from '../../../src/reading/fix-publication.ts';
import { loadPublication } from '../../../src/reading/publication.ts';
import {
  basics,
  brief,
  briefName,
  publicationFolder,
  type Files,
} from '../../support/publication.ts';
import { aProblem } from './report/reports.ts';

/** Fixes a publication of these files; `read` reads one of them afterwards. */
async function fix(files: Files) {
  const folder = await publicationFolder({ ...basics, ...files });
  const publication = await loadPublication(folder);
  const { problems, fixed } = await fixPublication(publication, path.join(folder, '.cache'));
  return {
    fixed: fixed.map(({ line, rule }) => `${String(line)} ${rule}`),
    remaining: problems.map(({ line, rule }) => `${String(line)} ${rule}`),
    said: formatProblems(problems),
    read: (name: string) => readFile(path.join(folder, name), 'utf8'),
  };
}

function party(id: string): string {
  return `parties:\n  - { organization: ${id}, role: tenant }`;
}

describe('what is fixed', () => {
  it.each([
    ['a comment', 'Ein <!-- erster --> Satz.', 'Ein {/* erster */} Satz.'],
    ['a comment alone', '<!--x-->', '{/* x */}'],
    ['two comments in a line', '<!-- a --> und <!-- b -->', '{/* a */} und {/* b */}'],
    ['a comment behind code', '`<!-- a -->` <!-- b -->', '`<!-- a -->` {/* b */}'],
    ['an address', 'Siehe <https://example.org/a>.', 'Siehe https://example.org/a.'],
    ['an address in parentheses', 'Da (<http://example.org>)!', 'Da (http://example.org)!'],
    [
      'an address behind code',
      '`<https://a.org>` <https://b.org>',
      '`<https://a.org>` https://b.org',
    ],
    ['comments and addresses', '<!-- a -->\n\n<https://b.org>', '{/* a */}\n\nhttps://b.org'],
  ])('in a body: %s', async (_name, before, after) => {
    const { said, read } = await fix({ [briefName]: brief({ body: before }) });
    expect(said).toBe('0 errors, 0 warnings.');
    expect(await read(briefName)).toBe(brief({ body: after }));
  });

  it.each([
    ['title: Was: 40', "title: 'Was: 40'"],
    ['title: Was: 40 # wie gemeldet', "title: 'Was: 40' # wie gemeldet"],
    ['title: Nvidia ist #1 der Welt', "title: 'Nvidia ist #1 der Welt'"],
    ['title: Nvidia ist #1  # heute', "title: 'Nvidia ist #1'  # heute"],
    ["title: Es geht's so: gut: ja ", "title: 'Es geht''s so: gut: ja'"],
  ])('in a frontmatter: %s', async (before, after) => {
    const { fixed, said, read } = await fix({ [briefName]: brief({ title: before }) });
    expect(fixed).toEqual(['2 yaml']);
    expect(said).toBe('0 errors, 0 warnings.');
    expect(await read(briefName)).toBe(brief({ title: after }));
  });

  it.each([
    ['text: Erst 4, dann 5', "text: 'Erst 4, dann 5'"],
    ['text: Was: 40', "text: 'Was: 40'"],
    ['text: Phase #2', "text: 'Phase #2'"],
    ['text: Es geht los, dann weiter: ja.', "text: 'Es geht los, dann weiter: ja.'"],
    ["text: Geht's, doch: ja", "text: 'Geht''s, doch: ja'", 'left'],
  ])('in braces: %s', async (before, after, left = '') => {
    const text = (its: string) => brief({ more: `corrections:\n  - { date: 2025-11-14, ${its} }` });
    const { read } = await fix({ [briefName]: text(before) });
    expect(await read(briefName)).toBe(text(left === '' ? after : before));
  });

  it('in a YAML file: a name with a colon', async () => {
    const file = 'content/organizations/hut-9.yaml';
    const { said, read } = await fix({ [file]: 'name: Hut: Nine\nkind: company\n' });
    expect(said).toBe('0 errors, 0 warnings.');
    expect(await read(file)).toBe("name: 'Hut: Nine'\nkind: company\n");
  });

  it('an organization without a file, once for all briefs that name it', async () => {
    const { fixed, said, read } = await fix({
      [briefName]: brief({ more: party('german-grid-365') }),
      'content/briefs/de/2025-11-12-netz.mdx': brief({ more: party('german-grid-365') }),
    });
    expect(fixed).toEqual(['9 unknown-organization', '9 unknown-organization']);
    expect(said).toBe('0 errors, 0 warnings.');
    expect(await read('content/organizations/german-grid-365.yaml')).toBe(
      'name: German Grid 365\nkind: company\n',
    );
  });

  it('an organization whose name YAML would take for a number', async () => {
    const { said, read } = await fix({ [briefName]: brief({ more: party('"365365"') }) });
    expect(said).toBe('0 errors, 0 warnings.');
    expect(await read('content/organizations/365365.yaml')).toContain('name: "365365"');
  });

  it('what comes to light only when something else is fixed', async () => {
    const { fixed, said } = await fix({
      [briefName]: brief({
        title: 'title: Was: 40',
        more: party('stadtwerke'),
        body: '<!-- a -->',
      }),
    });
    expect(fixed).toEqual(['2 yaml', '12 html-comment', '9 unknown-organization']);
    expect(said).toBe('0 errors, 0 warnings.');
  });

  it('without touching line ends and byte order mark', async () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const { said, read } = await fix({
      [briefName]: windows(brief({ title: 'title: A: b', body: 'a\n<!-- b -->' })),
    });
    expect(said).toBe('0 errors, 0 warnings.');
    expect(await read(briefName)).toBe(
      windows(brief({ title: "title: 'A: b'", body: 'a\n{/* b */}' })),
    );
  });
});

describe('what is left to the writer', () => {
  it.each([
    ['a comment of two lines', { body: '<!-- a\nb -->' }, '10 html-comment'],
    ['a comment that would end early', { body: '<!-- a */ b -->' }, '10 html-comment'],
    ['an address inside a word', { body: 'Siehe<https://example.org>' }, '10 autolink'],
    ['an address with a word behind it', { body: '<https://example.org>er' }, '10 autolink'],
    ['an address that ends with a sign', { body: '<https://example.org/a.>' }, '10 autolink'],
    [
      'an address for mail with a subject',
      { body: '<mailto:a@example.org?subject=a>' },
      '10 autolink',
    ],
    ['a text that goes on', { title: 'title: A: b\n  c' }, '2 yaml'],
    ['a text whose end may be a comment', { title: 'title: A #b' }, '2 yaml'],
    ['a text whose number ends in a comment', { title: 'title: A #1 #b' }, '2 yaml'],
    ['a field that is no text', { more: 'parties: organization: hut-8' }, '8 yaml'],
    ['a tab', { more: '\tdraft: true' }, '8 yaml'],
    ['a quotation mark that is not closed', { title: 'title: "offen' }, '2 yaml'],
    ['a field with a wrong name', { more: 'drafft: true' }, '8 unknown-key'],
    ['a topic with a wrong name', { topics: 'topics: [powr]' }, '5 unknown-topic'],
    ['an organization with a similar one', { more: party('hut8') }, '9 unknown-organization'],
    [
      'an organization that no file can have',
      { more: party('Große AG') },
      '9 unknown-organization',
    ],
  ])('%s', async (_name, parts, remaining) => {
    const text = brief(parts);
    const result = await fix({ [briefName]: text });
    expect(result.fixed).toEqual([]);
    expect(result.remaining).toEqual([remaining]);
    expect(await result.read(briefName)).toBe(text);
  });

  it('a list in brackets, whose comma would become part of the text', async () => {
    const sources = 'sources:\n  - {\n    publisher: A: b,\n    url: https://example.org/\n    }';
    const text = brief({ sources });
    const { fixed, read } = await fix({ [briefName]: text });
    expect(fixed).toEqual([]);
    expect(await read(briefName)).toBe(text);
  });

  it('a file of an organization that cannot be read', async () => {
    const file = 'content/organizations/stadtwerke.yaml';
    const { fixed, read } = await fix({
      [file]: 'kind: company\n',
      [briefName]: brief({ more: party('stadtwerke') }),
    });
    expect(fixed).toEqual([]);
    expect(await read(file)).toBe('kind: company\n');
  });
});

describe('applyFixes', () => {
  it('leaves a line that is no longer what the rule saw', async () => {
    const folder = await publicationFolder({ 'content/topics.yaml': 'a\nb\n' });
    const problem = (before: string, line: number) =>
      aProblem({ line, fix: { kind: 'replace-line', before, after: 'x' } });
    const fixable = problem('b', 2);
    expect(await applyFixes(folder, [problem('b', 1), fixable, problem('b', 9)])).toEqual([
      fixable,
    ]);
    expect(await readFile(path.join(folder, 'content/topics.yaml'), 'utf8')).toBe('a\nx\n');
  });
});
