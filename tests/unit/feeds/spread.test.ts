import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentBytes, newestCount, spread } from '../../../src/feeds/spread.ts';

/** Entries by their sizes, the newest first; each knows its place counted from the oldest. */
const entriesOf = (sizes: readonly number[]) =>
  sizes.map((size, index) => ({ size, number: sizes.length - index }));

const spreadOf = (sizes: readonly number[]) => spread(entriesOf(sizes), ({ size }) => size);

const numbersIn = (entries: readonly { readonly number: number }[]) =>
  entries.map(({ number }) => number);

/** From a sentence to a brief that fills three quarters of a document. */
const anySizes = fc.array(fc.integer({ min: 1, max: 300_000 }), { maxLength: 250 });
const smallSizes = fc.array(fc.integer({ min: 1, max: 9000 }), { maxLength: 400 });

describe('spread', () => {
  it('keeps the newest 30 together, and has no archive of fewer', () => {
    expect(spreadOf(Array(30).fill(8000)).archives).toEqual([]);
    const { newest, archives } = spreadOf(Array(31).fill(8000));
    expect(numbersIn(newest)).toEqual(Array.from({ length: 30 }, (_, index) => 31 - index));
    expect(archives.map(numbersIn)).toEqual([[1]]);
  });

  it('fills archives of 50 from the oldest on, each with its newest first', () => {
    const { archives } = spreadOf(Array(30 + 50 + 50 + 2).fill(10));
    expect(archives.map((archive) => archive.length)).toEqual([50, 50, 2]);
    expect(archives.map((archive) => archive[0]?.number)).toEqual([50, 100, 102]);
  });

  it('closes an archive before it is too large', () => {
    const { archives } = spreadOf(Array(100).fill(documentBytes / 10));
    expect(new Set(archives.slice(0, -1).map((archive) => archive.length))).toEqual(new Set([10]));
  });

  it('is nothing but an empty document where there is nothing', () => {
    expect(spreadOf([])).toEqual({ newest: [], archives: [] });
  });

  it('loses nothing, doubles nothing and keeps the order', () => {
    fc.assert(
      fc.property(fc.oneof(anySizes, smallSizes), (sizes) => {
        const { newest, archives } = spreadOf(sizes);
        const all = [newest, ...archives.toReversed()].flat();
        expect(all).toEqual(entriesOf(sizes));
      }),
    );
  });

  it('makes no document too large', () => {
    fc.assert(
      fc.property(fc.oneof(anySizes, smallSizes), (sizes) => {
        const { newest, archives } = spreadOf(sizes);
        expect(newest.length).toBeLessThanOrEqual(newestCount);
        for (const document of [newest, ...archives]) {
          const bytes = document.reduce((sum, { size }) => sum + size, 0);
          expect(bytes <= documentBytes || document.length === 1).toBe(true);
          expect(document.length).toBeLessThanOrEqual(50);
        }
      }),
    );
  });

  it('never changes a closed archive for newer entries', () => {
    fc.assert(
      fc.property(fc.oneof(anySizes, smallSizes), anySizes, (sizes, newer) => {
        const before = spreadOf(sizes).archives;
        const after = spreadOf([...newer, ...sizes]).archives;
        const closed = before.slice(0, -1).map(numbersIn);
        expect(after.slice(0, closed.length).map(numbersIn)).toEqual(closed);
      }),
    );
  });
});
