import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { toTree } from '../../../src/markdown/to-tree.ts';
import { treeOf } from '../../support/trees.ts';

function picture(properties: object): object {
  return { type: 'element', tagName: 'Picture', properties, children: [] };
}

describe('toTree', () => {
  it.each([
    [
      'a picture with its credit',
      '![Ein Werk](./werk.jpg "Foto: Ada")',
      [picture({ src: './werk.jpg', alt: 'Ein Werk', credit: 'Foto: Ada' })],
    ],
    [
      'a picture without a credit',
      '![Ein Werk](werk%201.jpg)',
      [picture({ src: './werk 1.jpg', alt: 'Ein Werk' })],
    ],
  ])('makes of a paragraph that holds only an image %s', (_name, body, children) => {
    expect(treeOf(body)).toEqual({ type: 'root', children });
  });

  it('makes a picture inside a list or a note too', () => {
    const body = '- ![Ein Werk](./a.jpg)\n\n<Note>\n\n![Ein Werk](./b.jpg)\n\n</Note>';
    expect(JSON.stringify(treeOf(body)).match(/"tagName":"\w+"/g)).toEqual([
      '"tagName":"ul"',
      '"tagName":"li"',
      '"tagName":"Picture"',
      '"tagName":"Note"',
      '"tagName":"Picture"',
    ]);
  });

  it('keeps components as elements with literal attributes', () => {
    const body =
      '<Quote by="Ada & Co" role="CEO" lang="en">\n\nOne.<Cite sources="a b" />\n\n</Quote>';
    expect(treeOf(body).children).toEqual([
      {
        type: 'element',
        tagName: 'Quote',
        properties: { by: 'Ada & Co', role: 'CEO', lang: 'en' },
        children: [
          {
            type: 'element',
            tagName: 'p',
            properties: {},
            children: [
              { type: 'text', value: 'One.' },
              { type: 'element', tagName: 'Cite', properties: { sources: 'a b' }, children: [] },
            ],
          },
        ],
      },
    ]);
  });

  it('throws where it is not given a whole body', () => {
    const paragraph = { type: 'paragraph', children: [] } as unknown as Root;
    expect(() => toTree(paragraph)).toThrow('A body must give a root.');
  });
});
