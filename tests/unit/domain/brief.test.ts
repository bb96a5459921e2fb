import { describe, expect, it } from 'vitest';
import { firstSlug, readingMinutes, sourceNumber } from '../../../src/domain/brief.ts';
import { aSource } from '../../support/catalog.ts';

describe('firstSlug', () => {
  it.each([
    ['of a brief that was never renamed is its name', [], '2025-11-12-neu'],
    [
      'of a renamed brief is the oldest name',
      ['2025-11-12-alt', '2025-11-12-mitte'],
      '2025-11-12-alt',
    ],
  ])('%s', (_name, formerly, first) => {
    expect(firstSlug({ slug: '2025-11-12-neu', formerly })).toBe(first);
  });
});

describe('readingMinutes', () => {
  it.each([
    [0, 1],
    [329, 1],
    [330, 2],
    [2200, 10],
  ])('of %i words are %i', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes);
  });
});

describe('sourceNumber', () => {
  const sources = [aSource({ id: 'first' }), aSource({ id: 'second' })];

  it.each([
    ['first', 1],
    ['second', 2],
    ['third', undefined],
  ])('of "%s" is %s', (id, number) => {
    expect(sourceNumber(sources, id)).toBe(number);
  });
});
