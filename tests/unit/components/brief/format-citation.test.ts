import { expect, test } from 'vitest';
import { formatCitation } from '../../../../src/components/brief/format-citation.ts';
import { siteLanguage } from '../../../../src/domain/site.ts';
import { aBrief, anAuthor, aSite, textsIn } from '../../../support/catalog.ts';

const address = 'https://example.org/briefs/2025-11-12-strom/';

test('a German brief is cited in the German way', () => {
  expect(cite({ title: 'Strom für „Stargate“' })).toBe(
    `Redaktion: „Strom für ‚Stargate‘“. In: Baseload, 12. November 2025, ${address}`,
  );
});

test('an English brief is cited in the English way', () => {
  expect(cite({ language: 'en', title: 'Power for “Stargate”' })).toBe(
    `Editorial team, “Power for ‘Stargate’,” Baseload, November 12, 2025, ${address}`,
  );
});

test('several authors are named, in their order', () => {
  const authors = ['Berta', 'Anton'].map((name) => anAuthor({ id: name, name: { de: name } }));
  expect(cite({ authors })).toMatch(/^Berta und Anton: „/);
});

test('what no one signed is signed by the site', () => {
  expect(cite({ authors: [] })).toMatch(/^Baseload: „Ein Titel“/);
});

function cite(changes: Parameters<typeof aBrief>[0]): string {
  const brief = aBrief(changes);
  const site = aSite();
  const { locale } = siteLanguage(site, brief.language);
  const translate = textsIn(brief.language);
  return formatCitation(brief, { site, locale, translate, address });
}
