import { describe, expect, it } from 'vitest';
import { brief, briefName, readFiles, type Files } from '../../support/publication.ts';
import { twin, twinName } from './rules/facts.ts';

/** A twin that lacks a wording, and the settings of its publication. */
const filesWith = (rules: string): Files => ({
  'site.config.ts': `export default { rules: ${rules} };`,
  [briefName]: brief({ more: 'corrections:\n  - { date: 2025-11-14, text: Korrigiert. }' }),
  [twinName]: twin(),
});

describe('the severity of a rule', () => {
  it.each([
    ['is its own by default', '{}', ['warning twin-correction']],
    ['can be raised', `{ 'twin-correction': 'error' }`, ['error twin-correction']],
    ['can be lowered', `{ 'twin-correction': 'notice' }`, ['notice twin-correction']],
    ['can be off', `{ 'twin-correction': 'off' }`, []],
    ['does not depend on others', `{ 'twin-label': 'off' }`, ['warning twin-correction']],
  ])('%s', async (_name, rules, found) => {
    const { problems } = await readFiles(filesWith(rules));
    expect(problems.map(({ severity, rule }) => `${severity} ${rule}`)).toEqual(found);
  });

  it('decides whether a file is left out', async () => {
    const slugs = async (rules: string) =>
      (await readFiles(filesWith(rules))).content.briefs.map(({ language }) => language);
    expect(await slugs('{}')).toEqual(['de', 'en']);
    expect(await slugs(`{ 'twin-correction': 'error' }`)).toEqual(['de']);
  });
});
