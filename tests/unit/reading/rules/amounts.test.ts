import { describe, expect, it } from 'vitest';
import { brief, briefName, problemsOf } from '../../../support/publication.ts';
import { facts, fixed, party } from './facts.ts';

/** What stands behind `amount: ` in braces, what is said of it at its place, and what `--fix` makes of it. */
const inBraces: readonly [amount: string, said: string, after?: string][] = [
  [
    '1,4tn USD',
    `error: "1,4" has a decimal comma; an amount takes a decimal point. [bad-amount]
    amount: 1.4tn USD`,
    '1.4tn USD',
  ],
  [
    '"1,4tn USD"',
    `error: "1,4" has a decimal comma; an amount takes a decimal point. [bad-amount]
    amount: 1.4tn USD`,
    '"1.4tn USD"',
  ],
  [
    '170m..267,9m USD',
    `error: "267,9" has a decimal comma; an amount takes a decimal point. [bad-amount]
    amount: 170m..267.9m USD`,
    '170m..267.9m USD',
  ],
  [
    ',5bn USD',
    `error: A number begins with a digit. [bad-amount]
    amount: 0.5bn USD`,
    '0.5bn USD',
  ],
  [
    '> 50bn USD',
    `error: ">" is not one of the words that limit an amount. [bad-amount]
    amount: more than 50bn USD`,
    'more than 50bn USD',
  ],
  [
    '< 50bn USD',
    `error: "<" is not one of the words that limit an amount. [bad-amount]
    amount: less than 50bn USD`,
    'less than 50bn USD',
  ],
  [
    '~50bn USD',
    `error: "~" is not one of the words that limit an amount. [bad-amount]
    amount: about 50bn USD`,
    'about 50bn USD',
  ],
  [
    "'≥ 50bn USD'",
    `error: "≥" is not one of the words that limit an amount. [bad-amount]
    amount: at least 50bn USD`,
    "'at least 50bn USD'",
  ],
  [
    '1,200 USD',
    `error: "1,200" can be read with a thousands separator or as a decimal. [bad-amount]
    Write "1200 USD" or "1.2 USD".`,
  ],
  [
    '1 Billion USD',
    `error: "Billion" is a million millions (tn) in German and a thousand millions (bn) in English. [bad-amount]
    Write "1tn USD" or "1bn USD".`,
  ],
  [
    '50bn',
    `error: Which currency? "50bn" names none. [bad-amount]
    Write "50bn USD" or "50bn EUR", or another ISO 4217 code.`,
  ],
  [
    '50bn USDD',
    `error: There is no unit "USDD". [bad-amount]
    Did you mean "50bn USD"?`,
  ],
  [
    '5 GW',
    `error: capex is money, but "GW" is power. [bad-amount]
    Write money, such as "50bn USD", or choose the metric capacity-it, capacity-facility, capacity-nameplate, capacity-grid, capacity-leased, capacity-unspecified.`,
  ],
  [
    '@ 50bn USD',
    `error: "@" before the number means nothing here. [bad-amount]
    Write money, such as "50bn USD".`,
  ],
  [
    '- 50bn USD',
    `error: An amount is never negative. [bad-amount]
    Write "50bn USD".`,
  ],
  [
    '50 Mrd. USD',
    `notice: "50 Mrd. USD" is understood; its one spelling is "50bn USD". [amount-spelling]
    amount: 50bn USD`,
    '50bn USD',
  ],
  [
    "'1,4 Billionen USD'",
    `notice: "1,4 Billionen USD" is understood; its one spelling is "1.4tn USD". [amount-spelling]
    amount: 1.4tn USD`,
    "'1.4tn USD'",
  ],
];

/** What stands behind `amount: ` on a line of its own. */
const onItsLine: typeof inBraces = [
  [
    '> 50bn USD',
    `error: ">" is not one of the words that limit an amount. [bad-amount]
    amount: more than 50bn USD`,
    'more than 50bn USD',
  ],
  [
    '>50bn USD',
    `error: ">" is not one of the words that limit an amount. [bad-amount]
    amount: more than 50bn USD`,
    'more than 50bn USD',
  ],
  [
    '1,4tn USD',
    `error: "1,4" has a decimal comma; an amount takes a decimal point. [bad-amount]
    amount: 1.4tn USD`,
    '1.4tn USD',
  ],
  [
    '50 Mrd. USD # wie gemeldet',
    `notice: "50 Mrd. USD" is understood; its one spelling is "50bn USD". [amount-spelling]
    amount: 50bn USD`,
    '50bn USD # wie gemeldet',
  ],
  [
    '50 Mrd.\n      USD',
    `notice: "50 Mrd. USD" is understood; its one spelling is "50bn USD". [amount-spelling]
    amount: 50bn USD`,
  ],
];

const braces = (amount: string) =>
  brief({ more: facts(`id: a, metric: capex, amount: ${amount}, basis: announced`) });

const line = (amount: string) =>
  brief({
    more: `${party}\nfacts:\n  - id: a\n    metric: capex\n    amount: ${amount}\n    basis: announced`,
  });

function count(said: string): string {
  return said.startsWith('error') ? '1 error, 0 warnings.' : '0 errors, 0 warnings, 1 notice.';
}

describe('the amount of a fact', () => {
  it.each(inBraces)('in braces: %s', async (amount, said, after) => {
    const files = { [briefName]: braces(amount) };
    expect(await problemsOf(files)).toBe(`${briefName}:11:37 ${said}\n${count(said)}`);
    expect(await fixed(files, briefName)).toBe(braces(after ?? amount));
  });

  it.each(onItsLine)('on its line: %s', async (amount, said, after) => {
    const files = { [briefName]: line(amount) };
    expect(await problemsOf(files)).toBe(`${briefName}:13:13 ${said}\n${count(said)}`);
    expect(await fixed(files, briefName)).toBe(line(after ?? amount));
  });

  it.each(['50bn USD', '"50bn USD"', 'more than 1.40tn USD', '>\n      50bn USD'])(
    'may be %s',
    async (amount) => {
      expect(await problemsOf({ [briefName]: line(amount) })).toBe('0 errors, 0 warnings.');
    },
  );

  it('keeps the name that YAML gives it', async () => {
    const text = (amount: string) =>
      brief({ more: facts(`id: a, metric: capex, amount: &x ${amount}, basis: announced`) });
    expect(await fixed({ [briefName]: text('1,4tn USD') }, briefName)).toBe(text('1.4tn USD'));
  });

  it('that names another one is left to the writer', async () => {
    const text = brief({
      title: 'title: &x 50 Mrd. USD',
      more: facts('id: a, metric: capex, amount: *x, basis: announced'),
    });
    const files = { [briefName]: text };
    expect(await problemsOf(files)).toContain('11:37 notice: "50 Mrd. USD" is understood');
    expect(await fixed(files, briefName)).toBe(text);
  });

  it('is spelled as it should be twice in one line', async () => {
    const text = (first: string, second: string) =>
      brief({
        more: `${party}\nfacts: [{ id: a, metric: capex, amount: ${first}, basis: announced }, { id: b, metric: debt, amount: ${second}, basis: announced }]`,
      });
    const files = { [briefName]: text('1,4tn USD', '2,4tn EUR') };
    expect(await fixed(files, briefName)).toBe(text('1.4tn USD', '2.4tn EUR'));
  });

  it('is checked beside other mistakes, and where its metric is none', async () => {
    const more = facts(
      'id: a, metric: capx, amount: 1,4tn USD, basis: sure',
      'id: b, metric: pu, amount: 1.2, basis: reported',
    );
    expect(
      (await problemsOf({ [briefName]: brief({ summary: '', more }) })).match(/\[[a-z-]+\]$/gm),
    ).toEqual(['[missing-field]', '[bad-value]', '[bad-amount]', '[bad-value]', '[bad-value]']);
  });

  it('in a German word is an error in an English brief', async () => {
    const name = 'content/briefs/en/2025-11-12-strom.mdx';
    expect(await problemsOf({ [name]: braces('50 Mrd. USD') })).toBe(
      `${name}:11:37 error: The scale "Mrd." is written "bn". [bad-amount]
    amount: 50bn USD
1 error, 0 warnings.`,
    );
  });
});

describe('what a fact was', () => {
  it('is an amount of its metric', async () => {
    const text = (was: string) =>
      brief({
        more: `${facts('id: a, metric: capacity-it, amount: 5 GW, basis: announced')}\ncorrections:\n  - { date: 2025-11-14, text: Korrigiert., fact: a, was: ${was} }`,
      });
    const said = async (was: string) => problemsOf({ [briefName]: text(was) });
    expect(await said('4,5 GW')).toBe(
      `${briefName}:13:58 error: "4,5" has a decimal comma; an amount takes a decimal point. [bad-amount]
    was: 4.5 GW
1 error, 0 warnings.`,
    );
    expect(await fixed({ [briefName]: text('4,5 GW') }, briefName)).toBe(text('4.5 GW'));
    expect(await said('4bn USD')).toContain(
      '13:58 error: capacity-it is power, but "USD" is money. [bad-amount]',
    );
  });
});
