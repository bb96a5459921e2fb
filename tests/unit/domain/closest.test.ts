import { expect, it } from 'vitest';
import { closest } from '../../../src/domain/closest.ts';

it.each([
  ['a letter is missing', 'powr', ['chips', 'power'], 'power'],
  ['a letter is too many', 'powwer', ['chips', 'power'], 'power'],
  ['a letter is another', 'pover', ['chips', 'power'], 'power'],
  ['two letters are swapped', 'hc', ['ch'], 'ch'],
  ['only the case differs', 'POWER', ['power'], 'power'],
  ['several are near, the nearest', 'powers', ['poker', 'power', 'tower'], 'power'],
  ['two are as near, the first', 'powe', ['power', 'powen'], 'power'],
  ['a short word has one mistake', 'eng', ['de', 'en'], 'en'],
  ['a third of the letters is wrong', 'xxxdefghi', ['abcdefghi'], 'abcdefghi'],
])('finds the word that is meant where %s', (_name, word, candidates, meant) => {
  expect(closest(word, candidates)).toBe(meant);
});

it.each([
  ['more than a third of the letters is wrong', 'xxxxefghi', ['abcdefghi']],
  ['a short word has two mistakes', 'fr', ['de', 'en']],
  ['there are no candidates', 'power', []],
])('finds nothing where %s', (_name, word, candidates) => {
  expect(closest(word, candidates)).toBeUndefined();
});
