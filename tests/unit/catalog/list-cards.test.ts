import { expect, it } from 'vitest';
import { listCards } from '../../../src/catalog/list-cards.ts';
import { listSitePages } from '../../../src/catalog/site-pages.ts';
import type { Brief } from '../../../src/domain/brief.ts';
import { createUrls } from '../../../src/urls.ts';
import { aBrief, aSite, aTopic, textsIn } from '../../support/catalog.ts';

const site = aSite({ url: 'https://example.org/news/' });
const context = { site, urls: createUrls(site), translateInto: textsIn, folder: '/publication' };

function catalogOf(brief: Brief) {
  return { briefs: [brief], editions: [], pages: [], topics: [aTopic()], organizations: [] };
}

/** The path of the card of the brief, and of the archive of its year. */
function pathsWith(brief: Brief): (string | undefined)[] {
  const cards = listCards(catalogOf(brief), context);
  return ['/news/briefs/2025-11-12-strom/', '/news/archive/2025/'].map(
    (path) => cards.find(({ page }) => page.path === path)?.path,
  );
}

it('gives every page that may be found a card', () => {
  const catalog = catalogOf(aBrief());
  expect(listCards(catalog, context).map(({ page }) => page)).toEqual(
    listSitePages(catalog, context),
  );
});

it('names in the path of a card the page and the version of what is seen on it', () => {
  const [brief, archive] = pathsWith(aBrief());
  expect(brief).toMatch(/^\/news\/cards\/briefs\/2025-11-12-strom\.png\?v=[0-9a-f]{8}$/);
  expect(archive).toMatch(/^\/news\/cards\/archive\/2025\.png\?v=[0-9a-f]{8}$/);
});

it('changes the path of the card of a brief that was corrected, and of no other', () => {
  const [brief, archive] = pathsWith(aBrief());
  const [corrected, same] = pathsWith(aBrief({ title: 'Ein richtiger Titel' }));
  expect(corrected).not.toBe(brief);
  expect(same).toBe(archive);
});
