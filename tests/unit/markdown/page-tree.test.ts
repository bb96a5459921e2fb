import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { toPageTree, type PageTree } from '../../../src/markdown/page-tree.ts';
import { parseBody } from '../../../src/markdown/parse-body.ts';
import { createUrls } from '../../../src/urls.ts';

const urls = createUrls({ origin: 'https://example.org', base: '/news/', defaultLanguage: 'en' });

describe('links', () => {
  test('a path of the site gets the base', () => {
    expect(htmlOf('[About](/about/)')).toContain('href="/news/about/"');
  });

  test('a brief is addressed by its file, in the language of the page', () => {
    const html = htmlOf('[Earlier](./2025-11-12-name.mdx#why-it-matters)');
    expect(html).toContain('href="/news/briefs/2025-11-12-name/#why-it-matters"');
  });

  test('other addresses and anchors stay', () => {
    const html = htmlOf('[There](https://example.org/a) [here](#why)');
    expect(html).toContain('href="https://example.org/a"');
    expect(html).toContain('href="#why"');
  });
});

test('an address that was linked before is marked, so that paper shows it once', () => {
  const html = htmlOf(
    '[One](https://example.org/a) [two](https://example.org/b) [one](https://example.org/a)',
  );
  expect(html.match(/<a [^>]*>/g)).toEqual([
    '<a href="https://example.org/a">',
    '<a href="https://example.org/b">',
    '<a href="https://example.org/a" data-again="">',
  ]);
});

describe('headings', () => {
  test('each links to itself', () => {
    expect(htmlOf('## Why it *matters*')).toBe(
      '<h2 id="why-it-matters"><a href="#why-it-matters">Why it <em>matters</em></a></h2>',
    );
  });

  test('one that holds another link does not', () => {
    expect(htmlOf('## See [there](https://example.org/)')).toMatch(/^<h2 id="see-there">See <a/);
    expect(htmlOf('## Cost<Cite sources="one" />')).toMatch(/^<h2 id="cost">Cost<Cite/);
  });

  test('those of the second level begin sections', () => {
    const { sections } = pageOf('## Why it *matters*\n\n### Not this\n\n## Größe');
    expect(sections).toEqual([
      { id: 'why-it-matters', title: 'Why it matters' },
      { id: 'größe', title: 'Größe' },
    ]);
  });

  test('each has an anchor of its own', () => {
    const html = htmlOf('## Warum das wichtig ist?\n\n## Größe\n\n### Größe');
    expect(html).toContain('<h2 id="warum-das-wichtig-ist">');
    expect(html).toContain('<h2 id="größe">');
    expect(html).toContain('<h3 id="größe-2">');
  });

  test('none takes the anchor of a source, of a note or of the page', () => {
    const html = htmlOf(
      '## Source 1\n\n## Sources\n\n## Chart 1\n\n## Main\n\n## Timeline\n\n## ?',
    );
    expect(html.match(/id="[^"]*"/g)).toEqual([
      'id="source-1-2"',
      'id="sources-2"',
      'id="chart-1-2"',
      'id="main-2"',
      'id="timeline-2"',
      'id="section"',
    ]);
  });

  test.each([
    'Fact capex',
    'Time first',
    'Correction 2025',
    'FN 1',
    'FNclose 1',
    'Chart 1 hatching',
  ])('none begins as the anchors of facts, entries, corrections and notes do: %s', (heading) => {
    const words = heading.toLowerCase().replaceAll(' ', '-');
    expect(htmlOf(`## ${heading}`)).toContain(`id="section-${words}"`);
  });
});

describe('tables', () => {
  const html = htmlOf('| | Power |\n|---|--:|\n| Site | 2 GW |');

  test('scroll in a frame that the keyboard reaches and that is named by the columns', () => {
    expect(html).toContain(
      '<section class="table-scroll" aria-label="Table: Power" tabindex="0"><table>',
    );
  });

  test('are aligned by class; a head without text is a cell', () => {
    expect(html).toContain('<th scope="col" class="align-right">Power</th>');
    expect(html).toContain('<td class="align-right">2');
    expect(html).toContain('<tr>\n<td></td>');
    expect(html).not.toContain('align=');
  });
});

describe('footnotes', () => {
  const html = htmlOf('One.[^1] Two.[^b] One again.[^1]\n\n[^1]: First.\n\n[^b]: Second.');

  test('have letters, because sources have numbers', () => {
    expect(html).toMatch(/href="#fn-1"[^>]*>a<\/a>/);
    expect(html).toMatch(/href="#fn-b"[^>]*>b<\/a>/);
  });

  test('are labelled in the language of the page', () => {
    expect(html).toContain('<h2 id="footnote-label">Anmerkungen</h2>');
    expect(html).toContain('aria-label="Zurück zu a"');
    expect(html).toContain('aria-label="Zurück zu a-2"');
    expect(html).toContain('aria-label="Zurück zu b"');
    expect(html).not.toMatch(/Footnotes|Back to|↩/);
  });

  test('close to a place beside their first reference', () => {
    expect(html.match(/<a class="note-close"[^>]*>/g)).toEqual([
      '<a class="note-close" href="#fnclose-1" aria-label="Schließen">',
      '<a class="note-close" href="#fnclose-b" aria-label="Schließen">',
    ]);
    expect(html.match(/a<\/a><span[^>]*>/g)).toEqual([
      'a</a><span class="note-place" id="fnclose-1">',
    ]);
    expect(html.match(/id="fnclose-[^"]*"/g)).toEqual(['id="fnclose-1"', 'id="fnclose-b"']);
  });
});

test('every chart has a name of its own', () => {
  const chart = '<Compare facts="a b" />';
  expect(htmlOf(`${chart}\n\nText.\n\n${chart}`).match(/id="[^"]*"/g)).toEqual([
    'id="chart-1"',
    'id="chart-2"',
  ]);
});

test('a task says whether it is done', () => {
  const html = htmlOf('- [x] Built\n- [ ] Running');
  expect(html).toContain('aria-label="erledigt"');
  expect(html).toContain('aria-label="offen"');
});

test('everything that cites has an anchor, and each source knows its citations in order', () => {
  const { tree, citations } = pageOf(
    'A.<Cite sources="one two" />\n\n<Quote by="Someone" sources="two">\n\nWords.<Cite sources="one" />\n\n</Quote>',
  );
  expect(toHtml(tree).match(/id="cite-\d"/g)).toEqual([
    'id="cite-1"',
    'id="cite-3"',
    'id="cite-2"',
  ]);
  expect(Object.fromEntries(citations)).toEqual({
    one: ['cite-1', 'cite-2'],
    two: ['cite-1', 'cite-3'],
  });
});

test('the tree that was given stays as it was', () => {
  const tree = treeOf('## A\n\n[b](/b/)<Cite sources="one" />\n\n| a |\n|---|\n| b |');
  const before = structuredClone(tree);
  toPage(tree);
  expect(tree).toEqual(before);
});

function htmlOf(markdown: string): string {
  return toHtml(pageOf(markdown).tree);
}

function pageOf(markdown: string): PageTree {
  return toPage(treeOf(markdown));
}

function treeOf(markdown: string): Root {
  const { body, problems } = parseBody(markdown, 'de');
  if (body === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
  return body.tree;
}

function toPage(tree: Root): PageTree {
  return toPageTree(tree, {
    link: (address) => urls.link(address, 'en'),
    labels: {
      footnotes: 'Anmerkungen',
      footnoteBack: (reference) => `Zurück zu ${reference}`,
      footnoteClose: 'Schließen',
      table: (columns) => `Table: ${columns}`,
      taskDone: 'erledigt',
      taskOpen: 'offen',
    },
  });
}
