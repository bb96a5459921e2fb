import { expect, it } from 'vitest';
import { brief, briefName, problemsOf } from '../../../support/publication.ts';
import { fact, facts } from './facts.ts';

const other = 'content/briefs/de/2025-11-12-netz.mdx';

/** What is said of a brief and another one, each with facts. */
function said(own: readonly string[], its: readonly string[] = [fact('debt')]): Promise<string> {
  const files = { [briefName]: brief({ more: facts(...own) }) };
  return problemsOf({ ...files, [other]: brief({ more: facts(...its) }) });
}

it('takes overlaps of the same brief and of another one', async () => {
  const own = [fact('capex'), fact('phase', "overlaps: ['#capex', 2025-11-12-netz#debt]")];
  expect(await said(own)).toBe('0 errors, 0 warnings.');
});

it('refuses overlaps that lead nowhere', async () => {
  const list =
    "overlaps: ['#capx', 2025-11-12-netz#det, 2025-11-12-nezt#debt, 2024-01-31-other#pue]";
  expect(await said([fact('capex'), fact('phase', list)])).toBe(
    `${briefName}:12:80 error: The brief 2025-11-12-strom has no fact "capx". [unknown-fact]
    Did you mean #capex?
${briefName}:12:89 error: The brief 2025-11-12-netz has no fact "det". [unknown-fact]
    Did you mean 2025-11-12-netz#debt?
${briefName}:12:110 error: There is no brief 2025-11-12-nezt with facts. [unknown-fact]
    Did you mean 2025-11-12-netz#debt?
${briefName}:12:132 error: There is no brief 2024-01-31-other with facts. [unknown-fact]
    Write the name of a brief and the id of one of its facts, for example 2025-10-29-project-rainier#capex.
4 errors, 0 warnings.`,
  );
});

it('refuses a text that names no fact', async () => {
  expect(await said([fact('capex', 'overlaps: [debt]')])).toBe(
    `${briefName}:11:80 error: "facts › 1 › overlaps › 1": "debt" does not name a fact. Write 2025-10-29-project-rainier#capex, or #capex for one of this brief. [bad-value]
    For example overlaps: ['#capex']
1 error, 0 warnings.`,
  );
});

it('refuses a circle once, with its path', async () => {
  const own = [fact('capex', 'overlaps: [2025-11-12-netz#debt]')];
  const its = [
    fact('debt', "overlaps: ['#phase']"),
    fact('phase', 'overlaps: [2025-11-12-strom#capex]'),
  ];
  expect(await said(own, its)).toBe(
    `${other}:11:79 error: Facts overlap in a circle: 2025-11-12-netz#debt → 2025-11-12-netz#phase → 2025-11-12-strom#capex → 2025-11-12-netz#debt. [overlap-circle]
    Delete one of these overlaps, such as #phase here: of two facts, one names the other.
1 error, 0 warnings.`,
  );
});

it('refuses a fact that overlaps itself', async () => {
  expect(await said([fact('capex', "overlaps: ['#capex']")])).toBe(
    `${briefName}:11:80 error: The fact 2025-11-12-strom#capex overlaps itself. [overlap-circle]
    Delete it from "overlaps".
1 error, 0 warnings.`,
  );
});

it('takes two ways to the same fact', async () => {
  const own = [
    fact('a', "overlaps: ['#b', '#c']"),
    fact('b', "overlaps: ['#d']"),
    fact('c', "overlaps: ['#d']"),
    fact('d'),
  ];
  expect(await said(own)).toBe('0 errors, 0 warnings.');
});
