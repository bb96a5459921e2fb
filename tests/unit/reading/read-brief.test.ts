import { expect, it } from 'vitest';
import { brief, briefName, readFiles } from '../../support/publication.ts';

/** When a brief that was published on 12 November at 10 counts as changed. */
async function updatedOf(more: string): Promise<string | undefined> {
  const text = brief({ date: 'date: 2025-11-12T10:00:00+01:00', more });
  const { content, problems } = await readFiles({ [briefName]: text });
  expect(problems).toEqual([]);
  const [read] = content.briefs;
  return read?.original === true ? read.updated?.instant : 'not read';
}

const correctedOn = (day: string) => `corrections:\n  - { date: ${day}, text: Korrigiert. }`;

it.each([
  ['is not changed without a correction', '', undefined],
  ['changes with its correction', correctedOn('2025-11-13'), '2025-11-13T00:00:00+01:00'],
  [
    'changes when it says so, also after a correction',
    `${correctedOn('2025-11-13')}\nupdated: 2025-11-14`,
    '2025-11-14T00:00:00+01:00',
  ],
  [
    'never changes before it was published, where it is corrected on that day',
    correctedOn('2025-11-12'),
    '2025-11-12T10:00:00+01:00',
  ],
  [
    'never changes before it was published, where it says that day',
    'updated: 2025-11-12',
    '2025-11-12T10:00:00+01:00',
  ],
])('a brief %s', async (_name, more, expected) => {
  expect(await updatedOf(more)).toBe(expected);
});

it('a brief names the facts of each of its charts, in the order of the bars', async () => {
  const facts = ['a', 'b', 'c'].map(
    (id) => `  - { id: ${id}, metric: capex, amount: 1bn EUR, basis: announced, of: hut-8 }`,
  );
  const body = 'Davor.\n\n<Compare facts="c a" />\n\n<Compare facts="a  b" title="Noch einer" />';
  const text = brief({ more: `facts:\n${facts.join('\n')}`, body });
  const { content, problems } = await readFiles({ [briefName]: text });
  expect(problems).toEqual([]);
  expect(content.briefs[0]?.comparisons).toEqual([
    ['c', 'a'],
    ['a', 'b'],
  ]);
});
