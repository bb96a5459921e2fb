import { hash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { openCardCache } from './card-cache.ts';
import { CardError } from './card-error.ts';
import { sorted } from './card-version.ts';
import type { Card } from './card.ts';
import { drawInPool } from './pool.ts';
import type { Progress } from './progress.ts';

/** Cards as they are drawn: each once, however often it is asked for. */
export interface CardStore {
  /**
   * Draws those of the cards that were not drawn before.
   *
   * @throws CardError that names every card that could not be drawn.
   */
  draw(cards: readonly Card[]): Promise<void>;
  /** The PNG of a card that was drawn. */
  load(card: Card): Uint8Array;
  /** Forgets every card but these. */
  prune(cards: readonly Card[]): void;
}

export interface StoreOptions {
  /** Absolute folder that outlives the build; it need not exist. */
  readonly folder: string;
  /** What `readDrawingVersion` says. */
  readonly version: string;
  readonly warn: (message: string) => void;
  /** Told how many cards will be drawn. */
  readonly onStart: (total: number) => Progress;
  /** The module that draws; by default that of the pool. */
  readonly worker?: string | undefined;
}

/** Below this a further process takes longer to start than it saves. */
const worthAProcess = 15;

/** Opens the store of a publication. Where its folder cannot be written it warns once, and keeps in memory what it draws. */
export function openCardStore({ folder, version, warn, onStart, worker }: StoreOptions): CardStore {
  const cache = openCardCache(folder);
  const unsaved = new Map<string, Uint8Array>();
  let hasWarned = false;
  const write = (action: () => void): boolean => {
    try {
      action();
      return true;
    } catch (error) {
      if (!hasWarned) warn(`Social cards are not kept for the next build. ${reasonOf(error)}`);
      hasWarned = true;
      return false;
    }
  };
  // It is asked for when a card is drawn, loaded and kept.
  const keys = new WeakMap<Card, string>();
  const keyOf = (card: Card): string => {
    const key = keys.get(card) ?? drawingKey(card, version);
    keys.set(card, key);
    return key;
  };
  const find = (key: string) => unsaved.get(key) ?? cache.load(key);
  return {
    draw: async (cards) => {
      const missing = new Map(cards.map((card) => [keyOf(card), card] as const));
      for (const key of missing.keys()) if (find(key) !== undefined) missing.delete(key);
      if (missing.size === 0) return;
      const progress = onStart(missing.size);
      const keep = (card: Card, png: Uint8Array): void => {
        const key = keyOf(card);
        if (
          !write(() => {
            cache.save(key, png);
          })
        )
          unsaved.set(key, png);
        progress.step();
      };
      const processes = Math.min(availableParallelism(), Math.ceil(missing.size / worthAProcess));
      const failures = await drawInPool([...missing.values()], keep, {
        processes,
        worker,
      }).finally(() => {
        progress.end();
      });
      if (failures.length > 0) throw new CardError(failures);
    },
    load: (card) => {
      const png = find(keyOf(card));
      if (png === undefined)
        throw new Error(`The social card "${card.title}" is gone from ${folder}. Build again.`);
      return png;
    },
    prune: (cards) => {
      write(() => {
        cache.prune(new Set(cards.map(keyOf)));
      });
    },
  };
}

/** Of all that decides how a card looks. */
function drawingKey(card: Card, version: string): string {
  const drawn = { ...card, origin: undefined, fontsFrom: undefined };
  return hash('sha256', JSON.stringify([version, sorted(drawn)])).slice(0, 32);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
