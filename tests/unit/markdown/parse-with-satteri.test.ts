import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse-markdown.ts';
import { parseWithSatteri } from '../../../src/markdown/parse-with-satteri.ts';

describe('parseWithSatteri', () => {
  it.each([
    ['links and addresses of mail in them', '[a](https://example.org/a_b "c") [b](mailto:a@b.de)'],
    ['emphasis beside quotes', '*Ein* „**Wort**“ («*c*»), **5\u00A0%**.'],
    ['emoji in words', 'Strom 😀 und 👨‍👩‍👧'],
    ['entities', 'R&D &amp; 5 &lt; 6,&nbsp;&#8239;ja'],
    [
      'tags in words',
      '10<sup>9</sup> <kbd>a</kbd><br />b<Cite sources="a\u00A0b" /> <Fact id="c" />',
    ],
    ['a tag that goes on in the next line', 'Ein Wort <Cite\n  sources="a b" /> und mehr'],
    ['a block', '<Quote\n  by="A"\n  sources="b"\n>\n\nText\n\n</Quote>'],
    ['a block right after a list', '- a\n<Note>\nText\n</Note>'],
    ['blocks in blocks', '<Note>\n\n- a\n  - b\n\n<Fact id="c" />\n\n</Note>'],
    ['comments', '{/* eins */}\n\nText {/* zwei */} Text'],
    ['a table', 'Text\n\n| a | b |\n| - | -: |\n| *c* | `d` |\n\nText'],
    ['footnotes', 'a[^1] b[^b-2]\n\n[^1]: Text\n\n    mehr\n[^b-2]: Text'],
    ['quotes and lists', '> a\n> *b*\n\n1. c\n\n   d\n2. e\n   - f'],
    ['headings, rules, pictures', '## A\n\n---\n\n![Ein Werk](./b.jpg "c")\n\na  \nb'],
  ])('reads %s', (_name, text) => {
    expect(parseWithSatteri(text)).toBeDefined();
  });

  it.each([
    ['one tilde, which it takes for a stroke', '10~20 MW bis 30~40 MW'],
    ['a backslash before emphasis', '\\**a**'],
    ['tabs', '-\ta'],
    ['other white space', '<b/>\f'],
    ['half a character', '\uD83D'],
    ['an import, which it does not read as code', 'import a from "b"\n\nText'],
    ['words that begin as an export does', 'Text\n\nexport ist ein Wort'],
    ['bare addresses', 'Bei https://example.org/a'],
    ['bare addresses without a scheme', 'Bei WWW.example.org'],
    ['addresses of mail', 'An a@example.org'],
    ['signs that are left over', '😀 a*b'],
    ['a line that begins as a list does', 'Text\n2) Text'],
    ['emphasis beside characters of two halves', '😀*a*'],
    ['emphasis of signs alone', '*_*a'],
    ['a line over dashes', 'Text\n---'],
    ['an item that can be ticked', '- [ ] a'],
    ['an empty item', '-\n- a'],
    ['a list in a quote', '> - a\n> > b'],
    ['a quote in a list', '- > a'],
    ['an empty quote', '>'],
    ['a footnote right after a paragraph', 'Text\n[^1]: 2) a\n\na[^1]'],
    ['a list in a footnote', 'a[^1]\n\n[^1]: - b'],
    ['an empty footnote', 'a[^1]\n\n[^1]:'],
    ['a footnote with a strange label', 'a[^ß]\n\n[^ß]: Text'],
    ['a footnote with a space in its label', '[^ 1]: a'],
    ['a space in what leads to a footnote', 'a[^ 1]\n\n[^1]: b'],
    ['a table right after a paragraph', 'Text\n| a |\n| - |'],
    ['a table right before a line', '| a |\n| - |\n| b |\n***'],
    ['a table in a block', '<Note>\n\n| a |\n| - |\n\n</Note>'],
    ['code of several lines', '```\na\n```'],
    ['code between two signs each', '``a``'],
    ['code that goes on in the next line', '`a\nb`'],
    ['a picture with markup in its words', '![a *b*](./c.jpg)'],
    ['references', '[a]\n\n[a]: /b'],
    ['a block in one line', '<Note>Text</Note>'],
    ['two comments in one line', '{/* a */}{/* b */}'],
    ['a comment of two lines', '{/* a\nb */}'],
    ['code in braces', 'a {1} b'],
    ['a comment behind spaces', '  {/* a */}'],
    ['code in attributes', 'a <Fact id={1} />'],
    ['attributes that are code', 'a <Fact {...a} />'],
    ['attributes without a value', 'a <Fact id />'],
    ['attributes of two lines', 'a <Fact id="b\nc" />'],
    ['a tag that ends in the next line', 'a <b\n></b>'],
    ['a slash at the end of a line', 'a <C/\n>'],
    ['a block that is followed by a space', '- <Fact id="a" /> '],
    ['a block over lines after a list', '- a\n<b\n/>'],
    ['a block that ends in a list', '<Note>\n- a\n  </Note>'],
    ['a block over lines in a list', '- <Note>\n  a\n  </Note>'],
    ['a tag over lines in a quote', '> a <b\n> c="d" />'],
    ['a tag that is not closed in a heading', '# <b>\na</b>'],
    ['a tag that is not closed', 'a <b> c'],
  ])('leaves to remark %s', (_name, text) => {
    expect(parseWithSatteri(text)).toBeUndefined();
  });

  it.each([
    ['quotes in quotes', '>'.repeat(90_000)],
    ['lists in lists', '- '.repeat(45_000)],
    ['numbered lists in lists', '1. '.repeat(30_000)],
    ['lists in quotes', '> - '.repeat(400)],
    ['open tags', '<Note>\n\n'.repeat(10_000)],
    ['tags in tags', `a ${'<b>'.repeat(10_000)}c${'</b>'.repeat(10_000)}`],
    ['open braces', '{'.repeat(90_000)],
    ['comments', '{/* a */}'.repeat(10_000)],
    ['underscores', 'a_'.repeat(45_000)],
    ['code in code', '```\n'.repeat(20_000)],
    ['at signs', 'a@b.'.repeat(20_000)],
    ['a very long text', 'Ein Absatz mit Worten.\n\n'.repeat(210_000)],
  ])('leaves to remark at once what would take it long: %s', (_name, text) => {
    const start = performance.now();
    expect(parseWithSatteri(text)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(500);
  });

  it.each([
    ['tags', `a ${'<b>'.repeat(990)}c${'</b>'.repeat(990)}`],
    ['emphasis', `${'*a **b '.repeat(300)}c${'** d*'.repeat(300)}`],
    ['lists', Array.from({ length: 400 }, (_, index) => `${' '.repeat(index * 2)}- a\n`).join('')],
    ['blocks', `${'<Note>\n\n'.repeat(990)}a\n\n${'</Note>\n\n'.repeat(990)}`],
  ])('leaves to remark what is nested deeply: %s', (_name, text) => {
    expect(parseWithSatteri(text)).toBeUndefined();
  });
});

describe('parseMarkdown', () => {
  it('has remark read and refuse what is left to it', () => {
    expect(parseMarkdown('10~20 MW bis 30~40 MW').children).toMatchObject([
      { type: 'paragraph', children: [{ type: 'text', value: '10~20 MW bis 30~40 MW' }] },
    ]);
    expect(() => parseMarkdown('# <b>\na</b>')).toThrow(
      'Expected a closing tag for `<b>` (1:3-1:6) before the end of `atxHeading`',
    );
  });
});
