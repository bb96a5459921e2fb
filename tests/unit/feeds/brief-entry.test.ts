import { describe, expect, it } from 'vitest';
import { sizeOfEntry } from '../../../src/feeds/brief-entry.ts';
import { renderAtom } from '../../../src/feeds/formats/atom.ts';
import { renderJsonFeed } from '../../../src/feeds/formats/json-feed.ts';
import { renderRss } from '../../../src/feeds/formats/rss.ts';
import { momentOf } from '../../support/catalog.ts';
import { aChannelContext, aFeed, anEntry } from '../../support/feeds.ts';

const correction = { day: '2025-11-14', text: 'Es sind 50 Milliarden.', language: 'de' };

describe('the entry of a brief', () => {
  it('keeps its id when title, file name or host change', () => {
    const { id } = anEntry();
    const moved = { slug: '2025-11-12-neu', formerly: ['2025-11-12-strom', '2025-11-12-mitte'] };
    const context = aChannelContext('de', { url: 'https://example.net/news/' });
    expect(anEntry('Anders.', { title: 'Anders', ...moved }, context).id).toBe(id);
    expect(anEntry('Text.', { slug: '2025-11-12-neu' }).id).not.toBe(id);
    expect(anEntry('Text.', { language: 'en' }).id).not.toBe(id);
  });

  it('moves with a correction or a stated update, and with nothing else', () => {
    expect(anEntry('Anders.', { title: 'Anders' }).updated).toBeUndefined();
    const updated = momentOf('2025-11-14');
    expect(anEntry('Text.', { updated }).updated).toBe('2025-11-14T00:00:00+01:00');
  });

  it('has its corrections at its head', () => {
    expect(anEntry('Text.', { corrections: [correction] }).html).toMatch(
      /^<p><strong>Korrektur vom 14\. November 2025<\/strong>: Es sind 50 Milliarden\.<\/p><hr><p>Text\./,
    );
  });
});

describe('the size of an entry', () => {
  it.each([
    ['a short one', 'Text.'],
    ['one full of marks', '"A" & `b`\n\n'.repeat(2000)],
    ['one full of links', '[a](https://example.org/?a=1&b=2) '.repeat(2000)],
    ['one in four bytes', '𠀋𠀋𠀋 '.repeat(5000)],
  ])('is no less than what %s takes in any feed', (_name, body) => {
    const entry = { ...anEntry(body), updated: '2025-11-14T00:00:00+01:00' };
    const bytes = sizeOfEntry(entry);
    for (const render of [renderRss, renderAtom, renderJsonFeed]) {
      const [none = 0, one = 0] = [[], [entry]].map((entries) =>
        Buffer.byteLength(render(aFeed(entries))),
      );
      expect(one - none).toBeLessThanOrEqual(bytes);
    }
  });
});
