import { expect, test } from 'vitest';
import { sectionsOf } from '../../../../src/components/brief/sections.ts';
import type { LinkedEntry } from '../../../../src/domain/brief.ts';
import type { PartialDate } from '../../../../src/domain/dates.ts';
import { textsIn } from '../../../support/catalog.ts';

const two = [
  { id: 'one', title: 'One' },
  { id: 'two', title: 'Two' },
];
const entry: LinkedEntry = {
  id: 'start',
  date: '2026' as PartialDate,
  label: 'Start',
  kind: 'target',
  sources: [],
  language: 'de',
};

test('a brief of two minutes and three sections has contents, the timeline among them', () => {
  expect(sectionsOf({ words: 400, timeline: [entry] }, two, textsIn('de'))).toEqual([
    ...two,
    { id: 'timeline', title: 'Zeitplan' },
  ]);
});

test('a brief that is read in a minute, or has two sections, has none', () => {
  expect(sectionsOf({ words: 220, timeline: [entry] }, two, textsIn('de'))).toEqual([]);
  expect(sectionsOf({ words: 400, timeline: [] }, two, textsIn('de'))).toEqual([]);
});
