import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { attributesOf, toSegments, type Segment } from '../../../src/markdown/segments.ts';
import { treeOf } from '../../support/trees.ts';

describe('toSegments', () => {
  it('keeps a body without components in one piece', () => {
    const tree = treeOf('## Titel\n\nEin Satz & mehr.\n\n- a\n- b');
    expect(toSegments(tree)).toEqual([toHtml(tree)]);
  });

  it('cuts the HTML around every component, however deep it lies', () => {
    const body =
      '- eins **zwei<Cite sources="a b" /> drei**\n\n<Note title="T">\n\nVier.\n\n</Note>\n\n![Ein Werk](./werk.jpg)';
    expect(toSegments(treeOf(body))).toEqual([
      '<ul>\n<li>eins <strong>zwei',
      { component: 'Cite', attributes: { sources: 'a b' }, children: [] },
      ' drei</strong></li>\n</ul>',
      { component: 'Note', attributes: { title: 'T' }, children: ['<p>Vier.</p>'] },
      { component: 'Picture', attributes: { src: './werk.jpg', alt: 'Ein Werk' }, children: [] },
    ]);
  });

  it.each([
    [
      'a table with citations',
      '| a |\n| - |\n| 1<Cite sources="a" /> |\n| 2<Cite sources="a" /> |',
    ],
    ['a picture in a list', '- ![Ein Werk](./werk.jpg)\n- zwei'],
    ['a note in a quotation', '> Eins.\n>\n> <Note>Zwei.<Cite sources="a" /></Note>'],
    ['citations in a footnote', 'Eins[^1].\n\n[^1]: Zwei.<Cite sources="a" /> Drei.'],
    ['a quote with a citation', '<Quote by="Ada">\n\nEins *zwei*.<Cite sources="a" />\n\n</Quote>'],
  ])('adds up to the HTML of the whole body: %s', (_name, body) => {
    const tree = treeOf(body);
    expect(join(toSegments(tree))).toBe(toHtml(tree));
  });
});

describe('attributesOf', () => {
  it('gives every attribute as text, a bare one as an empty text', () => {
    const properties = { by: 'Ada', checked: true };
    const element: Element = { type: 'element', tagName: 'Quote', properties, children: [] };
    expect(attributesOf(element)).toEqual({ by: 'Ada', checked: '' });
  });
});

/** The segments put together again, components as elements. */
function join(segments: readonly Segment[]): string {
  return segments
    .map((segment) => {
      if (typeof segment === 'string') return segment;
      const { component, attributes, children } = segment;
      const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
      return `<${component}${given.join('')}>${join(children)}</${component}>`;
    })
    .join('');
}
