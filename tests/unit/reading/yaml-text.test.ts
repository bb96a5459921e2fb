import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../src/reading/yaml-text.ts';

describe('parseYaml', () => {
  it.each([
    ['dates as text', 'date: 2025-11-12', { date: '2025-11-12' }],
    ['a word for no as text', 'country: NO', { country: 'NO' }],
    ['a year as a number', 'published: 2025', { published: 2025 }],
    ['an alias', 'a: &x [1]\nb: *x', { a: [1], b: [1] }],
    ['nothing', '', null],
  ])('reads %s', (_name, text, value) => {
    expect(parseYaml(text)).toMatchObject({ value, problems: [] });
  });

  it('knows the place of every value, else that of what is around it', () => {
    const { placeOf } = parseYaml('title: a\nsources:\n  - url: b\n    kind: c\n');
    expect(placeOf(['sources', 0, 'kind'])).toEqual({ line: 4, column: 11 });
    expect(placeOf(['sources', 0, 'title'])).toEqual({ line: 3, column: 5 });
    expect(placeOf(['sources', 7])).toEqual({ line: 3, column: 3 });
    expect(placeOf(['summary'])).toEqual({ line: 1, column: 1 });
  });

  it('knows the place of every key, else that of its map', () => {
    const { placeOfKey } = parseYaml('title: a\nsources:\n  - { url: b, kind: c }\n');
    expect(placeOfKey([], 'sources')).toEqual({ line: 2, column: 1 });
    expect(placeOfKey(['sources', 0], 'kind')).toEqual({ line: 3, column: 15 });
    expect(placeOfKey(['sources', 0], 'title')).toEqual({ line: 3, column: 5 });
  });

  it('gives the problems with their places, and no value', () => {
    expect(parseYaml('title: a\ntitle: b\n')).toMatchObject({
      value: undefined,
      problems: [{ message: 'Map keys must be unique', line: 2, column: 1 }],
    });
  });

  it('refuses aliases that would repeat without end', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x]'];
    for (let level = 1; level < 6; level += 1) {
      const below = `*a${String(level - 1)}`;
      bomb.push(`a${String(level)}: &a${String(level)} [${Array(5).fill(below).join(', ')}]`);
    }
    expect(parseYaml(bomb.join('\n'))).toMatchObject({
      value: undefined,
      problems: [{ message: 'Excessive alias count indicates a resource exhaustion attack' }],
    });
  });
});
