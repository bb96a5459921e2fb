import { expect, it } from 'vitest';
import { tableLines } from '../../../src/markdown/table-lines.ts';

it.each([
  ['none of prose', 'Eins - zwei | drei\n\n## Vier\n', []],
  ['all of a table, with its head', 'Text\n\n| a |\n| - |\n| b |\n\nText', [3, 4, 5]],
  ['those of a table without bars at its edges', 'a | b\n:- | -:\nc | d', [1, 2, 3]],
  ['those of a table in a quote or a list', '> | a |\n> | - |\n\n- | b |\n  | - |', [1, 2, 4, 5]],
  ['those around a line that only looks like one', 'Titel\n---\nText\n \t\nText', [1, 2, 3]],
  ['the same whatever ends a line', 'a\r\n| - |\rb\n\nc', [1, 2, 3]],
])('names %s', (_name, text, lines) => {
  expect([...tableLines(text)]).toEqual(lines);
});

it('takes time that grows only with the length', () => {
  expect([...tableLines(`${'-'.repeat(1_000_000)}x`)]).toEqual([]);
});
