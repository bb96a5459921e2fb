import { expect, it } from 'vitest';
import { brief, briefName, problemsOf } from '../../../support/publication.ts';
import { fact, facts, twin, twinName } from './facts.ts';

const labelled = `${facts(fact('capex', 'label: Campus Indiana'), fact('debt'))}
timeline:
  - { id: start, date: 2026, label: 'Start: erster Standort', kind: target }`;

const corrected = `corrections:
  - { date: 2025-11-14, text: Die erste. }
  - { date: 2025-11-14, text: 'Die zweite: später' }
  - { date: 2025-11-20, text: Die dritte. }`;

const wordings: readonly [name: string, original: string, more: string, said: string][] = [
  [
    'no label',
    labelled,
    '',
    `2:1 warning: This twin does not word "capex", "start", which the original has in its own language. [twin-label]
    Put into your words:
    labels:
      facts:
        capex: Campus Indiana
      timeline:
        start: "Start: erster Standort"
0 errors, 1 warning.`,
  ],
  [
    'one label of two',
    labelled,
    'labels:\n  facts: { capex: Indiana campus }',
    `5:3 warning: This twin does not word "start", which the original has in its own language. [twin-label]
    Put into your words:
    labels:
      facts:
        capex: Indiana campus
      timeline:
        start: "Start: erster Standort"
0 errors, 1 warning.`,
  ],
  [
    'one correction of three',
    corrected,
    'corrections:\n  - { date: 2025-11-14, text: The first. }',
    `5:3 warning: The original was corrected on 2025-11-14, 2025-11-20, and this twin does not say so. [twin-correction]
    Put into your words:
    corrections:
      - date: 2025-11-14
        text: "Die zweite: später"
      - date: 2025-11-20
        text: Die dritte.
0 errors, 1 warning.`,
  ],
  [
    'a correction of another day',
    corrected,
    'corrections:\n  - { date: 2025-11-14, text: A. }\n  - { date: 2025-11-14, text: B. }\n  - { date: 2025-11-21, text: C. }',
    `7:13 error: The original has no correction of 2025-11-21. [bad-value]
    date: 2025-11-20
1 error, 0 warnings.`,
  ],
  [
    'one correction too many',
    'corrections:\n  - { date: 2025-11-14, text: Die erste. }',
    'corrections:\n  - { date: 2025-11-14, text: A. }\n  - { date: 2025-11-14, text: B. }',
    `6:13 error: The original has no further correction of 2025-11-14. [bad-value]
    Delete it, or correct the original first.
1 error, 0 warnings.`,
  ],
  [
    'a field of a correction that is inherited',
    'corrections:\n  - { date: 2025-11-14, text: Die erste. }',
    'corrections:\n  - { date: 2025-11-14, text: A., fact: capex }',
    `5:35 error: There is no field "fact" here. "corrections" of a twin states only date, text. [twin-key]
    Delete it: the twin inherits everything else from the original.
1 error, 0 warnings.`,
  ],
  [
    'a kind of label that there is not',
    labelled,
    'labels: { fact: { capex: A }, timeline: { start: B } }',
    `4:11 error: There is no field "fact" here. "labels" of a twin states only facts, timeline. [twin-key]
    Did you mean "facts"?`,
  ],
];

it.each(wordings)('judges a twin with %s', async (_name, more, words, said) => {
  const text = await problemsOf({ [briefName]: brief({ more }), [twinName]: twin(words) });
  expect(text).toContain(`${twinName}:${said}`);
});

it('takes a twin that words everything', async () => {
  const words = `labels: { facts: { capex: A }, timeline: { start: B } }
corrections:
  - { date: 2025-11-14, text: A. }
  - { date: 2025-11-14, text: B. }
  - { date: 2025-11-20, text: C. }`;
  const more = `${labelled}\n${corrected}`;
  expect(await problemsOf({ [briefName]: brief({ more }), [twinName]: twin(words) })).toBe(
    '0 errors, 0 warnings.',
  );
});

it('does not call a twin an orphan where its original cannot be read', async () => {
  const said = await problemsOf({
    [briefName]: brief({ title: 'title: "offen' }),
    [twinName]: twin(),
  });
  expect(said).not.toContain('twin-without-original');
});
