import { describe, expect, it } from 'vitest';
import { toEditionEntry } from '../../../src/feeds/edition-entry.ts';
import { h } from '../../../src/plain-html/elements.ts';
import { createUrls } from '../../../src/urls.ts';
import { treeOf } from '../../support/trees.ts';
import { aBrief, anEdition, aSite, textsIn } from '../../support/catalog.ts';

const site = aSite();
const context = {
  site,
  urls: createUrls(site),
  language: 'de',
  locale: 'de-DE',
  t: textsIn('de'),
};
const link = h('a', { href: '/about/' }, ['Über uns']);
const greeting = {
  tree: { type: 'root' as const, children: [h('p', {}, ['Guten Tag, ', link])] },
  pictures: {},
};
const brief = aBrief({ title: 'Strom & Netz', summary: 'Ein Satz.' });

describe('an edition in a feed', () => {
  it('has a permanent id, subject, preheader, address and moment', () => {
    expect(toEditionEntry(anEdition(), greeting, context)).toMatchObject({
      id: 'tag:baseload.example,2025:editions/de/2025-11-14',
      title: 'Eine Woche',
      summary: 'Was geschah.',
      link: 'https://example.org/editions/2025-11-14/',
      published: '2025-11-14T00:00:00+01:00',
    });
  });

  it('holds the greeting with whole addresses, then each section with its briefs', () => {
    const sections = [
      { title: 'Zum Nachlesen', briefs: [{ brief, form: 'full' as const }] },
      { briefs: [{ brief, form: 'teaser' as const }] },
    ];
    const { html } = toEditionEntry(anEdition({ sections }), greeting, context);
    const its =
      '<p><strong><a href="https://example.org/editions/2025-11-14/#brief-2025-11-12-strom">Strom &#x26; Netz</a></strong></p><p>Ein Satz.</p>';
    expect(html).toBe(
      `<p>Guten Tag, <a href="https://example.org/about/">Über uns</a></p><h2>Zum Nachlesen</h2>${its}${its}`,
    );
  });

  it('has none of what only a page holds on to, such as roles of footnotes for screen readers', () => {
    const noted = { tree: treeOf('Guten Tag.[^a]\n\n[^a]: Ein Hinweis.'), pictures: {} };
    const { html } = toEditionEntry(anEdition(), noted, context);
    expect(html).toContain('Ein Hinweis.');
    expect(html).not.toMatch(/ (?:aria-|data-|class=)/);
    expect(html).toContain('title="Zurück zum Text');
  });

  it('heads a section of a topic with its name in the language', () => {
    const { html } = toEditionEntry(anEdition(), greeting, context);
    expect(html).toContain('<h2>Strom</h2>');
  });
});
