import { expect, it } from 'vitest';
import { brief, briefName, problemsOf, type Files } from '../../../support/publication.ts';
import { fact, facts, twin, twinName } from './facts.ts';

const timeline = (...ids: readonly string[]) =>
  `timeline:\n${ids.map((id) => `  - { id: ${id}, date: 2026, label: Ein Datum, kind: target }`).join('\n')}`;

const mistakes: readonly [name: string, files: Files, said: string][] = [
  [
    'two facts with one id',
    { [briefName]: brief({ more: facts(fact('a'), fact('a-2'), fact('a')) }) },
    `${briefName}:13:11 error: Two facts have the id "a". [duplicate-id]
    id: a-3
1 error, 0 warnings.`,
  ],
  [
    'two dates with one id',
    { [briefName]: brief({ more: timeline('a', 'a') }) },
    `${briefName}:10:11 error: Two entries of the timeline have the id "a". [duplicate-id]
    id: a-2
1 error, 0 warnings.`,
  ],
  [
    'a fact in a body that is not there',
    {
      [briefName]: brief({
        more: facts(fact('capex'), fact('debt')),
        body: 'Es sind <Fact id="capx" />.\n\n<Compare facts="capex grid" />',
      }),
    },
    `${briefName}:15:9 error: The brief has no fact "capx". [unknown-fact]
    Did you mean "capex"?
${briefName}:17:1 error: The brief has no fact "grid". [unknown-fact]
    It has capex, debt.
2 errors, 0 warnings.`,
  ],
  [
    'a fact in the body of a twin that the original does not have',
    { [briefName]: brief(), [twinName]: twin('', 'It is <Fact id="capex" />.') },
    `${twinName}:6:7 error: The brief has no fact "capex". [unknown-fact]
    It has none yet.
1 error, 0 warnings.`,
  ],
  [
    'a correction of a fact that is not there',
    {
      [briefName]: brief({
        more: `${facts(fact('capex'))}\ncorrections:\n  - { date: 2025-11-14, text: Korrigiert., fact: cpex, was: 40bn USD }`,
      }),
    },
    `${briefName}:13:50 error: The brief has no fact "cpex". [unknown-fact]
    Did you mean "capex"?
1 error, 0 warnings.`,
  ],
  [
    'a correction that says what was, but not of what',
    {
      [briefName]: brief({
        more: `${facts(fact('debt'))}\ncorrections:\n  - { date: 2025-11-14, text: Korrigiert., was: 40bn USD }`,
      }),
    },
    `${briefName}:13:49 error: "was" is the amount that a fact had, but the correction names no fact. [bad-value]
    fact: debt
1 error, 0 warnings.`,
  ],
  [
    'labels of a twin for what the original does not have',
    {
      [briefName]: brief({ more: facts(fact('capex')) }),
      [twinName]: twin('labels:\n  facts: { capx: Costs }\n  timeline: { start: Start }'),
    },
    `${twinName}:5:12 error: The original has no fact "capx". [unknown-fact]
    Did you mean "capex"?
${twinName}:6:15 error: The original has no entry "start" in its timeline. [unknown-fact]
    It has none yet.
2 errors, 0 warnings.`,
  ],
];

it.each(mistakes)('refuses %s', async (_name, files, said) => {
  expect(await problemsOf(files)).toBe(said);
});

it('takes facts that are there, in the original and in its twin', async () => {
  const body = '<Fact id="a" />';
  expect(
    await problemsOf({
      [briefName]: brief({
        more: `${facts(fact('a'))}\n${timeline('a')}`,
        body: `Es sind ${body}.`,
      }),
      [twinName]: twin('labels: { timeline: { a: A date } }', `It is ${body}.`),
    }),
  ).toBe('0 errors, 0 warnings.');
});
