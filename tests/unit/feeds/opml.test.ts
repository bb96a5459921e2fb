import { parseOpml } from 'feedsmith';
import { expect, it } from 'vitest';
import { renderOpml } from '../../../src/feeds/formats/opml.ts';
import { isWellFormed } from '../../support/xml.ts';

const feed = (title: string) => ({
  title,
  address: 'https://example.org/rss.xml',
  page: 'https://example.org/',
});

it('lists feeds as feed readers import them, those of a kind in a folder', () => {
  const opml = renderOpml('Größe & <x>', [
    { feeds: [feed('A & "B"')] },
    { name: 'Themen', feeds: [feed('Strom')] },
    { name: 'Leer', feeds: [] },
  ]);
  expect(isWellFormed(opml)).toBe(true);
  const { head, body } = parseOpml(opml);
  expect(head?.title).toBe('Größe & <x>');
  const outline = (text: string) => ({
    ...{ text, title: text, type: 'rss' },
    ...{ xmlUrl: 'https://example.org/rss.xml', htmlUrl: 'https://example.org/' },
  });
  expect(body?.outlines).toEqual([
    outline('A & "B"'),
    { text: 'Themen', outlines: [outline('Strom')] },
  ]);
});
