import { describe, expect, it } from 'vitest';
import type { PartialDate } from '../../../src/domain/dates.ts';
import { patternOf, sortTimeline } from '../../../src/domain/timeline.ts';

describe('patternOf', () => {
  it.each([
    ['what is meant to happen', { kind: 'target', stage: 'operating' }, 'dashed'],
    ['what happened', { kind: 'actual' }, 'solid'],
    ['a campus of which a part runs', { kind: 'actual', stage: 'partially-operating' }, 'hatched'],
    ['a plant that was given up', { kind: 'actual', stage: 'cancelled' }, 'struck'],
  ] as const)('draws %s as it is', (_name, entry, pattern) => {
    expect(patternOf(entry)).toBe(pattern);
  });
});

describe('sortTimeline', () => {
  it('puts the earliest first, and a year after its months and quarters', () => {
    const dates = ['2027', '2026', '2026-Q3', '2026-05-12', '2025-12', '2026-09'];
    const entries = dates.map((date) => ({ date: date as PartialDate }));
    expect(sortTimeline(entries).map(({ date }) => date)).toEqual([
      '2025-12',
      '2026-05-12',
      '2026-Q3',
      '2026-09',
      '2026',
      '2027',
    ]);
  });
});
