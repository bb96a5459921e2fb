import { hash } from 'node:crypto';
import type { Card } from './card.ts';

/**
 * How often the look of a kind of card has changed. It stands for the design in the address of a card: raise the number
 * of a kind when its cards look different. Upgrades of libraries and changes of code that nobody can see leave it.
 */
export const designVersions: Readonly<Record<Card['kind'], number>> = {
  brief: 2,
  corrections: 1,
  edition: 1,
  organization: 1,
  page: 1,
  topic: 1,
};

/**
 * Names what is seen on a card, as eight letters and digits. A network keeps a picture for as long as its address stays
 * the same, so a card that was corrected needs another one.
 */
export function cardVersion(card: Card): string {
  const seen = { ...card, origin: undefined, fonts: undefined, fontsFrom: undefined };
  return hash('sha256', JSON.stringify([designVersions[card.kind], sorted(seen)])).slice(0, 8);
}

/** The same whatever the order of its keys. */
export function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => Number(a > b) - Number(a < b));
  return Object.fromEntries(entries.map(([key, its]) => [key, sorted(its)]));
}
