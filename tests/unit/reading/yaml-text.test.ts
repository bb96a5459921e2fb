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

  it.each([
    ['a text', 'a: 1'],
    ['a text with mistakes', 'a: [1'],
  ])('leaves the environment as it was after %s', (_name, text) => {
    const { env } = process;
    parseYaml(text);
    expect(process.env).toBe(env);
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

  it('knows where a text on a single line stands, with its quotation marks', () => {
    const { spanOf } = parseYaml('a: { b: &x 1,4, amount: "1,4" } # c\nd: >\n  e\nf: [g]\n');
    expect(spanOf(['a', 'b'])).toEqual({ line: 1, column: 12, end: 13, source: '1' });
    expect(spanOf(['a', 'amount'])).toEqual({ line: 1, column: 25, end: 30, source: '"1,4"' });
    expect(spanOf(['d'])).toBeUndefined();
    expect(spanOf(['f'])).toBeUndefined();
    expect(spanOf(['g'])).toBeUndefined();
  });

  it('knows the text in braces that commas tore', () => {
    const { tornText } = parseYaml('- { id: a, label: Texas, Ohio, Utah , kind: b }\n- Nevada:\n');
    const torn = { line: 1, column: 19, end: 36, source: 'Texas, Ohio, Utah', field: 'label' };
    expect(tornText([0], 'Ohio')).toEqual({ ...torn, first: 'Ohio' });
    expect(tornText([0], 'Utah')).toEqual({ ...torn, first: 'Ohio' });
    expect(tornText([0], 'kind')).toBeUndefined();
    expect(tornText([1], 'Nevada')).toBeUndefined();
  });

  it.each([
    ['a decimal comma in braces', '{ amount: 1,4tn USD, b: c }', { amount: '1,4tn USD', b: 'c' }],
    ['a range', '{ was: 1,4..2,5 GW }', { was: '1,4..2,5 GW' }],
    ['thousands', '{ amount: 1,234,567 jobs }', { amount: '1,234,567 jobs' }],
    ['a comma first', '{ amount: ,5 GW }', { amount: ',5 GW' }],
    ['more than', 'amount: > 5 GW', { amount: '> 5 GW' }],
    ['more than in braces', '{ amount: >=5 GW }', { amount: '>=5 GW' }],
    ['a sign that YAML reserves', 'amount: @5 GW', { amount: '@5 GW' }],
    ['a minus', 'amount: - 5 GW', { amount: '- 5 GW' }],
  ])('takes for the text of an amount %s', (_name, text, value) => {
    expect(parseYaml(text)).toMatchObject({ value, problems: [] });
  });

  it.each([
    ['a block', 'amount: >-\n  5 GW\n', { amount: '5 GW' }],
    ['quotation marks', '{ amount: "1,4", b: c }', { amount: '1,4', b: 'c' }],
    ['the next field', '{ amount: 5 GW,b: 1 }', { amount: '5 GW', b: 1 }],
    ['another field', '{ share: 1,4: 5 }', { share: 1, 4: 5 }],
    ['a text that speaks of it', "a: 'so: amount: 1,4 GW'", { a: 'so: amount: 1,4 GW' }],
  ])('leaves as it is beside amounts %s', (_name, text, value) => {
    expect(parseYaml(text)).toMatchObject({ value, problems: [] });
  });

  it('says nothing of what follows from what is not closed', () => {
    const { problems } = parseYaml('a: { b: c\nd: [e\nf: g: h\n');
    expect(problems.map(({ line }) => line)).toEqual([2]);
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
