import { expect, it } from 'vitest';
import { brief, briefName, problemsOf } from '../../../support/publication.ts';

const corrections = (...days: readonly string[]) =>
  `corrections:\n${days.map((day) => `  - { date: ${day}, text: Korrigiert. }`).join('\n')}`;

const happened = (date: string, kind = 'actual') =>
  `timeline:\n  - { id: start, date: ${date}, kind: ${kind}, label: Es begann. }`;

const orders: readonly [name: string, more: string, said?: string][] = [
  ['corrections of one day', corrections('2025-11-12', '2025-11-14', '2025-11-14')],
  ['an update after the last correction', `${corrections('2025-11-14')}\nupdated: 2025-11-15`],
  [
    'an update on the day of the last correction',
    `${corrections('2025-11-14')}\nupdated: 2025-11-14`,
  ],
  ['an update on the day of the publication', 'updated: 2025-11-12'],
  [
    'an update before the publication',
    'updated: 2025-11-10',
    `8:10 error: The brief was updated on 2025-11-10, before it was published on 2025-11-12. [date-order]
    updated: 2025-11-12`,
  ],
  [
    'an update before the last correction',
    `updated: 2025-11-13\n${corrections('2025-11-14')}`,
    `8:10 error: The brief was updated on 2025-11-13, before its correction of 2025-11-14. [date-order]
    updated: 2025-11-14`,
  ],
  [
    'an update before the publication and a correction',
    `updated: 2024-11-13\n${corrections('2025-11-14')}`,
    `8:10 error: The brief was updated on 2024-11-13, before it was published on 2025-11-12. [date-order]
    updated: 2025-11-14`,
  ],
  [
    'a correction before the publication',
    corrections('2024-11-14'),
    `9:13 error: The correction is of 2024-11-14, but the brief was published on 2025-11-12. [date-order]
    date: 2025-11-12`,
  ],
  ['what happened on the day of the brief', happened('2025-11-12')],
  ['what happened in the year of the brief', happened('2025')],
  ['what happened before an update', `${happened('2026')}\nupdated: 2026-01-01`],
  ['what happened before a correction', `${happened('2026')}\n${corrections('2026-01-01')}`],
  ['a target of the past', happened('2024', 'target')],
  ['a target of the future', happened('2027', 'target')],
  [
    'what happened the day after',
    happened('2025-11-13'),
    `9:24 error: The brief is of 2025-11-12, but says that something of 2025-11-13 has happened. [date-order]
    Write kind: target. If it has happened since, say when the brief was changed: updated: 2025-11-13`,
  ],
  [
    'what happened in a later year',
    happened('2026'),
    `9:24 error: The brief is of 2025-11-12, but says that something of 2026 has happened. [date-order]
    Write kind: target. If it has happened since, say when the brief was changed: updated: 2026-12-31`,
  ],
  [
    'a later correction first',
    corrections('2025-11-15', '2025-11-14'),
    `10:13 error: The correction of 2025-11-14 stands behind that of 2025-11-15. [date-order]
    Move it before that of 2025-11-15: the first correction stands first.`,
  ],
];

it.each(orders)('judges %s', async (_name, more, said) => {
  expect(await problemsOf({ [briefName]: brief({ more }) })).toBe(
    said === undefined ? '0 errors, 0 warnings.' : `${briefName}:${said}\n1 error, 0 warnings.`,
  );
});

it.each([
  ['2025-11-12', '0 errors, 0 warnings.'],
  ['2025-11-12T08:30:00+01:00', '1 error, 0 warnings.'],
])('judges an update on %s of what was published at half past nine', async (updated, count) => {
  const date = 'date: 2025-11-12T09:30:00+01:00';
  const said = await problemsOf({ [briefName]: brief({ date, more: `updated: ${updated}` }) });
  expect(said.split('\n').at(-1)).toBe(count);
});

it('refuses stages of a facility that are certainly out of order', async () => {
  const file = 'content/facilities/abilene.yaml';
  const stages = ['2025', '2025-03', '2024-Q4', '2026'];
  const lines = stages.map((date) => `  - { stage: announced, date: ${date} }`);
  const text = `name: Abilene\nkind: data-center\nplace: { country: US, precision: country }\nstages:\n${lines.join('\n')}\n`;
  expect(await problemsOf({ [file]: text })).toBe(
    `${file}:7:31 error: The stage of 2024-Q4 stands behind that of 2025-03. [date-order]
    Move it before that of 2025-03: the earliest stage stands first.
1 error, 0 warnings.`,
  );
});
