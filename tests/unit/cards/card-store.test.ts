import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCardStore, type CardStore } from '../../../src/cards/card-store.ts';
import { briefCard } from './cards.ts';

let folder: string;
let warnings: string[];
/** How many cards were drawn, each time that any were. */
let drawn: number[];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'cards-'));
  warnings = [];
  drawn = [];
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function open(
  version = '1',
  worker = path.resolve('tests/support/workers/dies-once.ts'),
): CardStore {
  return openCardStore({
    folder,
    version,
    worker,
    warn: (message) => warnings.push(message),
    onStart: (total) => {
      drawn.push(total);
      return { step: () => undefined, end: () => undefined };
    },
  });
}

const strom = briefCard({ title: 'Strom' });
const wasser = briefCard({ title: 'Wasser' });

function text(store: CardStore, card: typeof strom): string {
  return new TextDecoder().decode(store.load(card));
}

describe('openCardStore', () => {
  it('draws a card once, however many pages and builds ask for it', async () => {
    await open().draw([strom, wasser, { ...strom, origin: 'another file', fontsFrom: '/a' }]);
    const next = open();
    await next.draw([strom, wasser]);
    expect(drawn).toEqual([2]);
    expect([text(next, strom), text(next, wasser)]).toEqual(['Strom', 'Wasser']);
  });

  it('draws only what has changed', async () => {
    await open().draw([strom, wasser]);
    await open().draw([strom, { ...wasser, kicker: 'Heute' }]);
    expect(drawn).toEqual([2, 1]);
  });

  it('draws all cards again where code, fonts or libraries have changed', async () => {
    await open('1').draw([strom, wasser]);
    await open('2').draw([strom, wasser]);
    expect(drawn).toEqual([2, 2]);
  });

  it('draws a card again whose entry is damaged', async () => {
    await open().draw([strom]);
    const [name = ''] = await readdir(folder);
    await writeFile(path.join(folder, name), 'damaged');
    const next = open();
    await next.draw([strom]);
    expect(drawn).toEqual([1, 1]);
    expect(text(next, strom)).toBe('Strom');
  });

  it('warns once where its folder cannot be written, and draws on', async () => {
    await rm(folder, { recursive: true });
    await writeFile(folder, 'a file');
    const store = open();
    await store.draw([strom, wasser]);
    store.prune([strom]);
    expect([text(store, strom), text(store, wasser)]).toEqual(['Strom', 'Wasser']);
    expect(warnings).toEqual([
      expect.stringMatching(
        /^Social cards are not kept for the next build\. (EEXIST|ENOTDIR): .*mkdir/,
      ),
    ]);
  });

  it('forgets the cards that are no longer used', async () => {
    const store = open();
    await store.draw([strom, wasser]);
    store.prune([wasser]);
    expect(await readdir(folder)).toHaveLength(1);
    expect(() => store.load(strom)).toThrow(
      `The social card "Strom" is gone from ${folder}. Build again.`,
    );
  });

  it('names all cards that cannot be drawn, with file and character', async () => {
    const faulty = [
      briefCard({ title: 'Ein \u{10FFFD}', origin: 'content/briefs/de/a.mdx' }),
      briefCard({ title: 'Zwei \u{10FFFC}', origin: 'content/briefs/de/b.mdx' }),
    ];
    const drawing = open('1', path.resolve('src/cards/card-worker.ts')).draw([...faulty, strom]);
    await expect(drawing).rejects.toThrow(
      /^2 social cards could not be drawn\.\ncontent\/briefs\/de\/a\.mdx: .*U\+10FFFD.*\ncontent\/briefs\/de\/b\.mdx: .*U\+10FFFC/,
    );
    await open().draw([strom]);
    expect(drawn).toEqual([3]);
  });
});
