import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/markdown/parse-body.ts';
import { htmlOf, treeOf } from '../../support/trees.ts';

describe('parseBody', () => {
  it.each([
    [
      'tildes between numbers, which strike nothing through',
      'Es sind 10~20 MW bis 30~40 MW.',
      '<p>Es sind 10~20\u00a0MW bis 30~40\u00a0MW.</p>',
    ],
    ['struck text', 'Es sind ~~alte~~ neue.', '<p>Es sind <del>alte</del> neue.</p>'],
    [
      'a table',
      '| Ort | MW |\n| :-- | --: |\n| A | 1 |',
      '<table><thead><tr><th align="left">Ort</th><th align="right">MW</th></tr></thead>' +
        '<tbody><tr><td align="left">A</td><td align="right">1</td></tr></tbody></table>',
    ],
    [
      'a task list',
      '- [x] ja\n- [ ] nein',
      '<ul class="contains-task-list">' +
        '<li class="task-list-item"><input type="checkbox" checked disabled> ja</li>' +
        '<li class="task-list-item"><input type="checkbox" disabled> nein</li></ul>',
    ],
    [
      'bare addresses',
      'Siehe https://example.org/a_b, www.example.org und a@example.org.',
      '<p>Siehe <a href="https://example.org/a_b">https://example.org/a_b</a>, ' +
        '<a href="http://www.example.org">www.example.org</a> und ' +
        '<a href="mailto:a@example.org">a@example.org</a>.</p>',
    ],
    [
      'links of every kind',
      '[a](/about/) [b](./2025-11-12-x.mdx#y) [c](#z)',
      '<p><a href="/about/">a</a> <a href="./2025-11-12-x.mdx#y">b</a> <a href="#z">c</a></p>',
    ],
    [
      'permitted HTML',
      'CO<sub>2</sub>, <abbr title="Mega & Watt">MW</abbr><br /><span lang="en">backstop</span>',
      '<p>CO<sub>2</sub>, <abbr title="Mega &#x26; Watt">MW</abbr><br>' +
        '<span lang="en">backstop</span></p>',
    ],
    ['comments, which vanish', '{/* prüfen */}\n\nEin{/* zwei */} Wort.', '<p>Ein Wort.</p>'],
  ])('reads %s', (_name, body, html) => {
    expect(htmlOf(body).replaceAll('\n', '')).toBe(html);
  });

  it('keeps words on two lines of an element apart', () => {
    expect(htmlOf('Ein <span lang="en">*a*\n*b*</span>.')).toBe(
      '<p>Ein <span lang="en"><em>a</em>\n<em>b</em></span>.</p>',
    );
  });

  it('sets the text in its language', () => {
    expect(htmlOf('Er sagt "ja".', 'de')).toBe('<p>Er sagt „ja“.</p>');
    expect(htmlOf('He says "yes".', 'en')).toBe('<p>He says “yes”.</p>');
  });

  it('numbers footnotes and links them to their references and back', () => {
    const tree = htmlOf('Eins[^1], zwei[^b], eins[^1].\n\n[^1]: Erste.\n[^b]: Zweite.');
    expect(tree.match(/ (?:id|href)="[^"]+"/g)?.map((it) => it.trim())).toEqual([
      'href="#fn-1"',
      'id="fnref-1"',
      'href="#fn-b"',
      'id="fnref-b"',
      'href="#fn-1"',
      'id="fnref-1-2"',
      'id="footnote-label"',
      'id="fn-1"',
      'href="#fnref-1"',
      'href="#fnref-1-2"',
      'id="fn-b"',
      'href="#fnref-b"',
    ]);
  });

  it('makes a tree that JSON gives back as it was', () => {
    const tree = treeOf(`## Titel

Ein Satz[^1] mit **Fettem**.<Cite sources="a b" />

<Quote by="Ada" lang="en">

One "word".

</Quote>

![Ein Werk](./werk.jpg)

- [x] ja

~~~js title="a"
code
~~~

| a |
| - |
| 1 |

[^1]: Note.`);
    expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
    expect(JSON.stringify(tree)).not.toMatch(/"(?:position|data)":/);
  });

  it('names what other files must answer for, with its place in the file', () => {
    const body = `Ein [Satz](./2025-11-12-x.mdx#y).<Cite sources="a b" />

![Ein Werk](gr%C3%B6%C3%9Fe.jpg)

<Quote by="Ada" sources="a">
Zitat.
</Quote>`;
    expect(parseBody(body, 'de').references).toEqual([
      { kind: 'brief', target: './2025-11-12-x.mdx', line: 1, column: 5 },
      { kind: 'source', target: 'a', line: 1, column: 34 },
      { kind: 'source', target: 'b', line: 1, column: 34 },
      { kind: 'picture', target: './größe.jpg', line: 3, column: 1 },
      { kind: 'source', target: 'a', line: 5, column: 1 },
    ]);
  });

  it('gives problems in the place of a tree', () => {
    const { body, problems } = parseBody('Ein Satz.\n\n<b>fett</b>\n\nimport x', 'de');
    expect(body).toBeUndefined();
    expect(problems).not.toEqual([]);
  });
});
