import { setImmediate } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
import { Renderer } from '@takumi-rs/core';
import satori from 'satori';
import { openCardStore } from '../../src/cards/card-store.ts';
import { cardHeight, cardWidth, type Card } from '../../src/cards/card.ts';
import { designCard } from '../../src/cards/design-card.ts';
import { readDrawingVersion } from '../../src/cards/drawing-version.ts';
import { renderCard } from '../../src/cards/render-card.ts';
import { loadTypefaces } from '../../src/cards/typefaces.ts';
import { drawWithTakumi } from './takumi.ts';

/** Draws cards in one way, and tells of each. */
type Way = (cards: readonly Card[], cache: string, onDrawn: OnDrawn) => Promise<void>;

type OnDrawn = (png: Uint8Array) => void;

/** The ways that are compared, each in a process of its own. */
export const ways = {
  /** As a worker draws. */
  'one thread': async (cards, _cache, onDrawn) => {
    for (const card of cards) {
      onDrawn(await renderCard(card));
      await setImmediate();
    }
  },
  /** As a build draws: what the cache has not, in processes of its own. */
  build: async (cards, cache, onDrawn) => {
    const version = await readDrawingVersion(process.cwd());
    const onStart = () => ({ step: () => undefined, end: () => undefined });
    const store = openCardStore({ folder: cache, version, warn: console.warn, onStart });
    await store.draw(cards);
    for (const card of cards) onDrawn(store.load(card));
    store.prune(cards);
  },
  /** As examples and themes draw: fonts read and parsed for every card, one thread, no cache, resvg's own PNG. */
  'the common way': async (cards, _cache, onDrawn) => {
    for (const card of cards) {
      const { tree, fonts } = await designCard(card);
      // Satori knows fonts by the array that holds them: a new one is parsed again, as one that was just read is.
      const read = fonts.map((font) => ({ ...font, data: Buffer.from(font.data as Buffer) }));
      const svg = await satori(tree, { width: cardWidth, height: cardHeight, fonts: read });
      onDrawn(new Resvg(svg).render().asPng());
      await setImmediate();
    }
  },
  takumi: async (cards, _cache, onDrawn) => {
    const renderer = new Renderer();
    const { fonts } = await loadTypefaces();
    for (const { name, data, weight = 400 } of fonts) {
      await renderer.registerFont({ name, data: data as Buffer, weight, style: 'normal' });
    }
    for (const card of cards) onDrawn(await drawWithTakumi(renderer, card));
  },
} as const satisfies Readonly<Record<string, Way>>;

export type WayName = keyof typeof ways;
