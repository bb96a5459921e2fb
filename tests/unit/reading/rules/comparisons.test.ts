import { expect, it } from 'vitest';
import { brief, briefName, problemsOf } from '../../../support/publication.ts';
import { facts, twin, twinName } from './facts.ts';

const more = facts(
  'id: capex, metric: capex, amount: 50bn USD, basis: announced',
  'id: debt, metric: debt, amount: 5bn USD, basis: announced',
  'id: debt-eur, metric: debt, amount: 5bn EUR, basis: announced',
  'id: it, metric: capacity-it, amount: 2 GW, basis: announced',
  'id: it-now, metric: capacity-it, amount: 500 MW, basis: disclosed',
);

const bodies: readonly [facts: string, said?: string][] = [
  ['it it-now'],
  [
    'it',
    `A comparison needs two facts or more. [mixed-comparison]
    <Compare facts="it it-now" />`,
  ],
  [
    'it it',
    `A comparison needs two facts or more. [mixed-comparison]
    <Compare facts="it it-now" />`,
  ],
  [
    'it it-now it',
    `The fact "it" stands twice in the comparison. [mixed-comparison]
    <Compare facts="it it-now" />`,
  ],
  [
    'capex',
    `A comparison needs two facts or more. [mixed-comparison]
    No other fact of the brief is like "capex": write <Fact id="capex" /> instead.`,
  ],
  [
    'it capex',
    `A comparison shows one metric in one unit, but these are capacity-it in MW (it), capex in USD (capex). [mixed-comparison]
    <Compare facts="it it-now" />`,
  ],
  [
    'debt debt-eur',
    `A comparison shows one metric in one unit, but these are debt in USD (debt), debt in EUR (debt-eur). [mixed-comparison]
    No other fact of the brief is like "debt": write <Fact id="debt" /> instead.`,
  ],
];

it.each(bodies)('judges a comparison of %s, in the original and in its twin', async (ids, said) => {
  const body = `<Compare facts="${ids}" />`;
  expect(await problemsOf({ [briefName]: brief({ more, body }), [twinName]: twin('', body) })).toBe(
    said === undefined
      ? '0 errors, 0 warnings.'
      : `${briefName}:18:1 error: ${said}\n${twinName}:6:1 error: ${said}\n2 errors, 0 warnings.`,
  );
});
