import { describe, expect, test } from 'vitest';
import { renderCard } from '../../../src/cards/render-card.ts';
import { patterns } from '../../../src/domain/solidity.ts';
import { briefCard, figure, pageCard, titles } from './cards.ts';

describe('renderCard', () => {
  test('gives a PNG of 1200 × 630 pixels', async () => {
    const png = Buffer.from(await renderCard(briefCard()));
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  test('gives the same bytes for the same card, also when cards are drawn at the same time', async () => {
    const alone = await renderCard(briefCard());
    const [again] = await Promise.all([
      renderCard(briefCard()),
      renderCard(briefCard({ title: 'Kein Strom' })),
    ]);
    expect(Buffer.compare(alone, again)).toBe(0);
  });

  test('gives other bytes for another title', async () => {
    expect(
      Buffer.compare(
        await renderCard(briefCard()),
        await renderCard(briefCard({ title: 'Kein Strom' })),
      ),
    ).not.toBe(0);
  });

  test.each(Object.entries(titles))('stays under 60 kB with a title %s', async (_, title) => {
    expect((await renderCard(briefCard({ title }))).byteLength).toBeLessThan(60_000);
  });

  test('draws every pattern of a figure in a way of its own', async () => {
    const cards = await Promise.all(
      patterns.map((pattern) => renderCard(briefCard({ figure: figure({ pattern }) }))),
    );
    const drawn = new Set(cards.map((png) => Buffer.from(png).toString('base64')));
    expect(drawn.size).toBe(patterns.length);
  });

  test('draws a page without kicker and text', async () => {
    const png = await renderCard(
      pageCard({ language: 'en', kicker: '', title: 'Archive', text: '' }),
    );
    expect(png.byteLength).toBeGreaterThan(10_000);
  });
});
