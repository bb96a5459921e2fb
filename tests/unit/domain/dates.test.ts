import { describe, expect, it } from 'vitest';
import {
  compareMoments,
  endOf,
  isTimeZone,
  parseMoment,
  parsePartialDate,
  startOf,
  toMoment,
  type PartialDate,
} from '../../../src/domain/dates.ts';
import { momentOf } from '../../support/catalog.ts';

describe('parsePartialDate', () => {
  it.each(['2026', '2026-Q1', '2026-Q4', '2026-05', '2026-05-12', '2024-02-29'])(
    'takes %s',
    (text) => {
      expect(parsePartialDate(text)).toBe(text);
    },
  );

  it.each(['', '26', '2026-Q5', '2026-13', '2026-5', '2026-02-30', '2025-02-29', '2026-Q3-01'])(
    'refuses "%s"',
    (text) => {
      expect(parsePartialDate(text)).toBeUndefined();
    },
  );
});

describe('startOf and endOf', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026-Q3', '2026-07-01', '2026-09-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-05-12', '2026-05-12', '2026-05-12'],
  ])('give the first and the last day of %s', (text, first, last) => {
    const date = text as PartialDate;
    expect([startOf(date), endOf(date)]).toEqual([first, last]);
  });
});

describe('parseMoment', () => {
  it.each([
    ['a day in winter', '2025-11-12', 'Europe/Berlin', '2025-11-12', '2025-11-12T00:00:00+01:00'],
    ['a day in summer', '2025-07-24', 'Europe/Berlin', '2025-07-24', '2025-07-24T00:00:00+02:00'],
    ['another zone', '2025-11-12', 'America/Chicago', '2025-11-12', '2025-11-12T00:00:00-06:00'],
    [
      'a day whose midnight is skipped',
      '2018-11-04',
      'America/Sao_Paulo',
      '2018-11-04',
      '2018-11-04T01:00:00-02:00',
    ],
    [
      'a timestamp with the offset of the zone',
      '2025-11-12T09:30:00+01:00',
      'Europe/Berlin',
      '2025-11-12',
      '2025-11-12T09:30:00+01:00',
    ],
    [
      'a timestamp whose day is the next one in the zone',
      '2025-11-11T23:30:00.750Z',
      'Europe/Berlin',
      '2025-11-12',
      '2025-11-12T00:30:00+01:00',
    ],
  ])('reads %s', (_name, text, timeZone, day, instant) => {
    expect(parseMoment(text, timeZone)).toEqual({ day, instant });
  });

  it.each([
    '',
    'gestern',
    '12.11.2025',
    '2025-11',
    '2025-02-30',
    '2025-11-12T09:30:00',
    '2025-11-12T25:00:00Z',
    '2025-02-30T09:30:00Z',
  ])('refuses "%s"', (text) => {
    expect(parseMoment(text, 'Europe/Berlin')).toBeUndefined();
  });
});

describe('compareMoments', () => {
  it.each([
    ['the earlier first', '2025-11-12T08:00:00+01:00', '2025-11-12T09:00:00+01:00', -1],
    ['by the moment, not by the hour of the zone', '2025-11-12T10:00:00+02:00', '2025-11-12', 1],
    ['the same moment as equal', '2025-11-12T09:00:00+01:00', '2025-11-12T08:00:00Z', 0],
  ])('orders %s', (_name, a, b, order) => {
    expect(compareMoments(momentOf(a), momentOf(b))).toBe(order);
  });
});

describe('isTimeZone', () => {
  it.each([
    ['Europe/Berlin', true],
    ['UTC', true],
    ['Europe/Berln', false],
    ['CET+1', false],
    ['', false],
  ])('says of "%s": %s', (name, known) => {
    expect(isTimeZone(name)).toBe(known);
  });
});

describe('toMoment', () => {
  it('is the moment of a text, and throws where that is none', () => {
    expect(toMoment('2025-11-12', 'Europe/Berlin')).toEqual(momentOf('2025-11-12'));
    expect(() => toMoment('soon', 'Europe/Berlin')).toThrow('"soon" is not a moment.');
  });
});
