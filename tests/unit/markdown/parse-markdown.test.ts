import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { gfmOptions } from '../../../src/markdown/gfm-options.ts';
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts';
import { parseWithRemark } from '../../../src/markdown/parse-with-remark.ts';

const plain = unified().use(remarkParse).use(remarkMdx).use(remarkGfm, gfmOptions).freeze();

function typesIn(tree: Root): string {
  return (JSON.stringify(tree).match(/"type":"(?:link|table)"/g) ?? []).join(' ');
}

describe.each([
  ['parseMarkdown', parseMarkdown],
  ['parseWithRemark', parseWithRemark],
])('%s', (_function, parse) => {
  it.each([
    ['a table', 'Text\n\n| a | b |\n| - | -: |\n| c | d |\n| e |\n\nText'],
    ['a table right after a paragraph', 'Text\n| a |\n| - |\n| b |\nText'],
    ['a table without bars at its edges', 'a | b\n--- | :-\nc | d'],
    ['a table of one column', 'a\n:-\nb'],
    [
      'tables in quotes, lists and footnotes',
      '> | a |\n> | - |\n\n- | b |\n  | - |\n\n[^1]\n\n[^1]: | c |\n    | - |',
    ],
    ['a table whose quote goes on without a sign', '> | a |\n> | - |\n| b |'],
    ['a table in a component', '<Note>\n| a |\n| - |\n| b |\n</Note>'],
    ['a mail address', 'An redaktion@example.org, und an mailto:a.b@example.org.'],
    ['a bare address', 'Bei https://example.org/a, HTTP://EXAMPLE.ORG und www.example.org.'],
    ['an address beside one of mail', 'a@example.org www.example.org'],
    ['an address with an escape', 'www\\.example.org und a\\@example.org'],
    ['an address with a character reference', 'a&#64;example.org und https&#58;//example.org'],
  ])('reads %s as the plugins do', (_name, text) => {
    const tree = parse(text);
    expect(tree).toEqual(plain.parse(text));
    expect(typesIn(tree)).not.toBe('');
  });

  it.each([
    ['a line of dashes below text', 'Titel\n---\n\nText - mit | Strich'],
    ['an at sign alone', 'Zu 5 @ 3 Euro, `a@b.de`, wwwx und http:x'],
    ['a link in words', '[hier](https://example.org/) und [dort][1]\n\n[1]: /ueber/'],
  ])('reads %s as the plugins do', (_name, text) => {
    expect(parse(text)).toEqual(plain.parse(text));
  });

  it('reads one text as if there had been no other', () => {
    const table = '| a |\n| - |\n| b@example.org |';
    const prose = '| a |\n\nText';
    expect([table, prose, table].map(parse)).toEqual(
      [table, prose, table].map((text) => plain.parse(text)),
    );
  });

  it('throws what the plugins throw', () => {
    expect(() => parse('Eins <b zwei')).toThrow('Unexpected end of file');
  });
});
