import { describe, expect, it } from 'vitest';
import { bases } from '../../../src/domain/basis.ts';
import { metrics } from '../../../src/domain/metric.ts';
import { stages } from '../../../src/domain/stage.ts';
import { dimensions, findUnit, measureNames, measureUnit } from '../../../src/domain/unit.ts';
import { numberWords } from '../../../src/i18n/number-words.ts';
import { builtInStrings, stringKeys } from '../../../src/i18n/strings.ts';

describe.each(['de-DE', 'de-AT', 'de-CH', 'en-US', 'en-GB', 'fr-FR', 'nl-NL', 'ja-JP'])(
  'the words of %s',
  (locale) => {
    const words = numberWords(locale);

    it('are those of the locale', () => {
      expect(words.locale).toBe(locale);
    });

    it('name currencies that exist', () => {
      const named = [...Object.keys(words.currencySigns), ...Object.keys(words.currencyNames)];
      expect(named.filter((code) => findUnit(code)?.kind !== 'money')).toEqual([]);
    });

    it('hold no space that breaks in what is short, and none that the typefaces lack', () => {
      const shorts = measureNames.map((name) => words.measures[name].short ?? '');
      const scales = Object.values(words.scales).map(({ compact = '', table }) => compact + table);
      expect([...shorts, ...scales].join('')).not.toMatch(/[ \u202f]/);
    });

    it('pair units of one dimension', () => {
      const pairs = Object.entries(words.secondUnits);
      const bases = pairs.map(([first, second]) => [
        measureUnit(first as keyof typeof words.measures).base,
        measureUnit(second).base,
      ]);
      expect(bases.filter(([first, second]) => first !== second)).toEqual([]);
    });
  },
);

describe('the texts of a publication', () => {
  it.each(['de', 'en'])('label every metric, basis, stage and dimension in %s', (language) => {
    const labelled = [
      ...metrics.map((name) => `metric.${name}`),
      ...bases.map((name) => `basis.${name}`),
      ...stages.map((name) => `stage.${name}`),
      ...dimensions.map((name) => `dimension.${name}`),
    ];
    const strings: Readonly<Record<string, unknown>> = builtInStrings[language] ?? {};
    expect(labelled.filter((key) => typeof strings[key] !== 'string')).toEqual([]);
    const groups = /^(?:metric|basis|stage|dimension)\./;
    expect(stringKeys.filter((key) => groups.test(key)).toSorted()).toEqual(labelled.toSorted());
  });
});
