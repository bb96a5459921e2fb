import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { toHast } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/markdown/text-of.ts';
import { toMarkdown } from '../../../src/open-data/markdown/to-markdown.ts';
import { h, text } from '../../../src/plain-html/elements.ts';

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });

/** What a reader of Markdown makes of it: the names of elements, and their text. */
function readBack(markdown: string): (string | unknown[])[] {
  const tree = toHast(parser.parse(markdown));
  return outline(tree.type === 'root' ? (tree.children as ElementContent[]) : []);
}

function outline(nodes: readonly ElementContent[]): (string | unknown[])[] {
  const all = nodes.flatMap((node): (string | unknown[])[] => {
    if (node.type === 'text') return [node.value.replace(/\n/g, ' ')];
    return node.type === 'element' ? [[node.tagName, ...outline(node.children)]] : [];
  });
  // Texts that follow each other are one, and spaces between blocks say nothing.
  return all
    .reduce<(string | unknown[])[]>((kept, node) => {
      const last = kept.at(-1);
      if (typeof node !== 'string' || typeof last !== 'string') return [...kept, node];
      return [...kept.slice(0, -1), last + node];
    }, [])
    .map((node) => (typeof node === 'string' ? node.trim() : node))
    .filter((node) => node !== '');
}

/** Letters among signs that mean something to Markdown somewhere. */
const word = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'B',
        '7',
        ' ',
        '*',
        '_',
        '`',
        '~',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '&',
        '#',
        '+',
        '-',
        '=',
      ],
      ...['!', '|', '\\', '.', ':', '"', 'amp;', '„', '“', '🏗️', 'ß', '1. ', '- ', '{{', ']]>'],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
  .filter((one) => one !== '');

describe('toMarkdown', () => {
  it('keeps every text, whatever signs it holds, wherever it stands', () => {
    fc.assert(
      fc.property(word, (given) => {
        const cell = h('tr', {}, [h('td', {}, [given])]);
        const blocks: Element[] = [
          h('p', {}, [given]),
          h('h2', {}, [given]),
          h('blockquote', {}, [h('p', {}, [given])]),
          h('ul', {}, [h('li', {}, [given])]),
          h('table', {}, [
            h('thead', {}, [h('tr', {}, [h('th', {}, ['Kopf'])])]),
            h('tbody', {}, [cell]),
          ]),
          h('p', {}, [h('a', { href: 'https://example.org/' }, [given])]),
          h('p', {}, [text('Vor '), h('strong', {}, [given]), text(' nach.')]),
        ];
        for (const block of blocks) {
          const expected = block.tagName === 'table' ? `Kopf${given}` : textOf(block);
          const read = readBack(toMarkdown([block]));
          const back = texts(read);
          expect(back.replace(/\s/g, ''), toMarkdown([block])).toBe(expected.replace(/\s/g, ''));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('keeps what is marked apart from what is not', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('strong', 'em', 'del'),
        fc.constantFrom('', 'a', ' ', '„', '.', '(', 'Wort '),
        fc.constantFrom('Wort', '„Wort“', '5 %', 'ja!', '(x)'),
        fc.constantFrom('', 's', ' ', '“', '.', ')', ' Wort'),
        (tag, before, inside, after) => {
          const paragraph = h('p', {}, [before, h(tag, {}, [inside]), after]);
          const markdown = toMarkdown([paragraph]);
          const isHtml = markdown.includes(`<${tag}>${inside}</${tag}>`);
          const marked = JSON.stringify(readBack(markdown)).includes(JSON.stringify([tag, inside]));
          expect(isHtml || marked, markdown).toBe(true);
        },
      ),
      { numRuns: 150 },
    );
  });

  it.each([
    [
      'two lists after each other',
      [h('ul', {}, [h('li', {}, ['a'])]), h('ul', {}, [h('li', {}, ['b'])])],
    ],
    [
      'a list in a list',
      [h('ol', {}, [h('li', {}, ['a', h('ul', {}, [h('li', {}, ['b'])])]), h('li', {}, ['c'])])],
    ],
    [
      'an item with paragraphs',
      [
        h('ul', {}, [
          h('li', {}, [h('p', {}, ['a']), h('p', {}, ['b'])]),
          h('li', {}, [h('p', {}, ['c'])]),
        ]),
      ],
    ],
    ['a line break', [h('p', {}, ['a', h('br', {}, []), '- b'])]],
    ['code', [h('p', {}, [h('code', {}, ['a `b` | c'])])]],
    ['a code block', [h('pre', {}, [h('code', {}, ['```\n# a\n```\n'])])]],
    ['a rule', [h('p', {}, ['a']), h('hr', {}, []), h('p', {}, ['b'])]],
    [
      'an address with brackets',
      [h('p', {}, [h('a', { href: 'https://a.example/b_(c)' }, ['d'])])],
    ],
  ])('reads back %s as it was', (_name, nodes) => {
    expect(readBack(toMarkdown(nodes))).toEqual(outline(nodes));
  });
});

const cited = { linkPrefix: 'https://a.example/#source-', addresses: ['https://b.example/'] };
const one = h('a', { href: `${cited.linkPrefix}1` }, ['1']);

describe('toMarkdown of a text with sources', () => {
  it.each([
    ['a small number', [text('Satz.'), h('sup', {}, [one])], 'Satz. [1]'],
    ['words after it in brackets', [text('Satz '), one, text('(mehr).')], 'Satz [1]\\(mehr).'],
    [
      'a link in words to a source',
      [h('a', { href: `${cited.linkPrefix}1` }, ['hier'])],
      '[hier](https://a.example/#source-1)',
    ],
    [
      'a link after an exclamation mark, which is no picture',
      [text('Achtung!'), h('a', { href: 'https://c.example/' }, ['hier'])],
      'Achtung\\![hier](https://c.example/)',
    ],
  ])('writes %s', (_name, nodes, expected) => {
    const markdown = toMarkdown([h('p', {}, nodes)], cited);
    expect(markdown).toBe(`${expected}\n\n[1]: https://b.example/\n`);
    expect(readBack(markdown)).not.toContainEqual(expect.arrayContaining(['img']));
  });
});

/** All texts of an outline, in their order. */
function texts(nodes: readonly unknown[]): string {
  return nodes
    .map((node, index) => {
      if (Array.isArray(node)) return texts(node.slice(1));
      return typeof node === 'string' && index >= 0 ? node : '';
    })
    .join('');
}
