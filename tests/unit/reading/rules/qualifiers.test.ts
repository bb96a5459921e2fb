import { expect, it } from 'vitest';
import { brief, briefName, problemsOf } from '../../../support/publication.ts';
import { facts, twin, twinName } from './facts.ts';

const more = facts(
  'id: capex, metric: capex, amount: at least 1m GBP, basis: announced',
  'id: debt, metric: debt, amount: 5bn USD, basis: announced',
);

const fact = '<Fact id="capex" />';

it.each([
  ['Mehr als <Fact id="capex" /> kostet es.', 'Mehr als'],
  ['Es kostet rund <Fact id="capex" />.', 'rund'],
  ['Es kostet über\n<Fact id="capex" />.', 'über'],
  ['Es kostet **bis zu <Fact id="capex" />**.', 'bis zu'],
  ['Es kostet bis zu **<Fact id="capex" />**.', 'bis zu'],
  ['> Mehr als\n> <Fact id="capex" />.', 'Mehr als'],
  ['<Fact id="debt" /> über <Fact id="capex" />.', 'über'],
  ['Es kostet *rund*&nbsp;<Fact id="capex" />.', 'rund'],
  ['Es kostet rund {/* prüfen */} <Fact id="capex" />.', 'rund'],
])('warns of two words that limit one number: %s', async (body, words) => {
  const said = await problemsOf({ [briefName]: brief({ more, body }) });
  expect(said.replace(/^\S+ /, '')).toBe(
    `warning: "${words}" stands before a fact that will read "mindestens 1 Million Pfund". [doubled-qualifier]
    Delete "${words}", or the word before the number in the fact "capex".
0 errors, 1 warning.`,
  );
});

it.each([
  `Es kostet ${fact}.`,
  `Es kostet mehr. Als ${fact} genannt wurde, war es still.`,
  `Es sind mehr als\n\n${fact} kostet es.`,
  `Der Vertrag über ${fact} gilt.`,
  'Die Schulden sind mehr als <Fact id="debt" />.',
  `So war es.<Cite sources="example.org" /> ${fact} kostet es.`,
  `> ${fact} kostet es.`,
  `- mehr als\n- ${fact} kostet es.`,
  `| Mehr als | ${fact} |\n| --- | --- |\n| 1 | 2 |`,
])('leaves alone what has one such word, or none: %s', async (body) => {
  expect(await problemsOf({ [briefName]: brief({ more, body }) })).toBe('0 errors, 0 warnings.');
});

it('knows the words of a twin', async () => {
  const body = 'It costs more than <Fact id="capex" />.';
  const files = { [briefName]: brief({ more }), [twinName]: twin('', body) };
  expect(await problemsOf(files)).toContain(
    `${twinName}:6:20 warning: "more than" stands before a fact that will read "at least £1 million".`,
  );
});
