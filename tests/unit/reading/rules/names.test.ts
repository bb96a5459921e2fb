import { expect, it } from 'vitest';
import { brief, briefName, problemsOf } from '../../../support/publication.ts';
import { fact, facts, fixed } from './facts.ts';

const abilene = {
  'content/facilities/abilene.yaml':
    'name: Abilene\nkind: data-center\nplace: { country: US, precision: country }\nstages: [{ stage: announced, date: 2025-01 }]\n',
};

it('refuses organizations and facilities of a fact that do not exist', async () => {
  const more = facts(
    fact('a', 'of: hut-9, saidBy: bloomberg, with: [hut-8, tva], facility: abilen'),
  );
  expect(await problemsOf({ ...abilene, [briefName]: brief({ more }) })).toBe(
    `${briefName}:11:69 error: There is no organization "hut-9". [unknown-organization]
    Did you mean "hut-8"? Otherwise add it to content/organizations/hut-9.yaml.
${briefName}:11:84 error: There is no organization "bloomberg". [unknown-organization]
    Add it to content/organizations/bloomberg.yaml.
${briefName}:11:109 error: There is no organization "tva". [unknown-organization]
    Add it to content/organizations/tva.yaml.
${briefName}:11:125 error: There is no facility "abilen". [unknown-facility]
    Did you mean "abilene"? Otherwise add it to content/facilities/abilen.yaml.
4 errors, 0 warnings.`,
  );
});

it.each(['Bloomberg', '"Reuters, two sources"', 'hut-8'])(
  'takes a number said by %s',
  async (who) => {
    const files = { [briefName]: brief({ more: facts(fact('a', `saidBy: ${who}`)) }) };
    expect(await problemsOf(files)).toBe('0 errors, 0 warnings.');
  },
);

it('writes an organization that two facts name once', async () => {
  const more = facts(fact('a', 'of: stadtwerke'), fact('b', 'with: [stadtwerke]'));
  const name = 'content/organizations/stadtwerke.yaml';
  expect(await fixed({ [briefName]: brief({ more }) }, name)).toBe(
    'name: Stadtwerke\nkind: company\n',
  );
});

it('does not miss a facility whose file cannot be read', async () => {
  const file = 'content/facilities/abilene.yaml';
  const more = facts(fact('a', 'facility: abilene'));
  const said = await problemsOf({ [file]: 'name: [', [briefName]: brief({ more }) });
  expect(said).toContain(`${file}:1:1 error: The YAML cannot be read`);
  expect(said).not.toContain('unknown-facility');
});

it('refuses a number that is about no organization', async () => {
  const more = `facts:\n  - { ${fact('a')} }\n  - { ${fact('b', 'of: hut-8')} }`;
  expect(await problemsOf({ [briefName]: brief({ more }) })).toBe(
    `${briefName}:9:5 error: Whose number is "a"? Neither the fact nor the brief names an organization. [fact-without-organization]
    Add "of" to the fact, or a party to the brief. For example:
    parties:
      - { organization: anthropic, role: developer }
1 error, 0 warnings.`,
  );
});

it('does not ask for an organization where the parties cannot be read', async () => {
  const more = `parties: hut-8\nfacts:\n  - { ${fact('a')} }`;
  expect(await problemsOf({ [briefName]: brief({ more }) })).not.toContain(
    'fact-without-organization',
  );
});
