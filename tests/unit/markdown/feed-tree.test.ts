import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { toFeedTree, type FeedTreeOptions } from '../../../src/markdown/feed-tree.ts';
import { treeOf } from '../../support/trees.ts';

const footnotes = 'Eins[^a], zwei[^b], eins[^a].\n\n[^a]: Erste.\n[^b]: Zweite.';

function adapted(body: string, options: Partial<FeedTreeOptions> = {}): string {
  const whole: FeedTreeOptions = {
    link: (address) => address,
    labels: { footnotes: 'Anmerkungen', footnoteBack: (reference) => `Zurück zu ${reference}` },
    idPrefix: '',
    ...options,
  };
  return toHtml(toFeedTree(treeOf(body), whole));
}

describe('toFeedTree', () => {
  it('asks where every link leads', () => {
    const html = adapted('[a](/about/) [b](./x.mdx) https://example.net/', {
      link: (address) => `to:${address}`,
    });
    expect(html.match(/href="[^"]*"/g)).toEqual([
      'href="to:/about/"',
      'href="to:./x.mdx"',
      'href="to:https://example.net/"',
    ]);
  });

  it('names the footnotes and the ways back in the words that it is given, with letters', () => {
    const html = adapted(footnotes);
    expect(html).toContain('id="footnote-label">Anmerkungen</h2>');
    expect(html.match(/aria-label="[^"]*"/g)).toEqual([
      'aria-label="Zurück zu a"',
      'aria-label="Zurück zu a-2"',
      'aria-label="Zurück zu b"',
    ]);
  });

  it('puts the prefix before every id', () => {
    const html = adapted(footnotes, { idPrefix: 'x-' });
    const idsIn = (pattern: RegExp) =>
      Array.from(html.matchAll(pattern), ([, id]) => id).toSorted();
    const ids = idsIn(/ id="([^"]*)"/g);
    expect(ids).toEqual([
      'x-fn-a',
      'x-fn-b',
      'x-fnref-a',
      'x-fnref-a-2',
      'x-fnref-b',
      'x-footnote-label',
    ]);
    expect(html).toContain('aria-describedby="x-footnote-label"');
    expect(html).toContain('>Anmerkungen</h2>');
  });

  it('keeps what a writer says of a component, which is no id and no address of the document', () => {
    expect(adapted('Es sind <Fact id="capex" />.', { idPrefix: 'x-' })).toContain('id="capex"');
  });

  it('leaves the tree that it was given as it was', () => {
    const tree = treeOf(footnotes);
    const before = structuredClone(tree);
    toFeedTree(tree, {
      link: () => 'https://example.org/',
      labels: { footnotes: '', footnoteBack: () => '' },
      idPrefix: 'x-',
    });
    expect(tree).toEqual(before);
  });
});
