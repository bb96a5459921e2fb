import { describe, expect, it } from 'vitest';
import {
  parseDay,
  parseLanguage,
  parseParties,
  parseSources,
  parseTitle,
  parseTopics,
} from '../../../scripts/brief-answers.ts';
import { UsageError } from '../../../scripts/run-script.ts';

const languages = ['de', 'en'];
const topics = ['power', 'data-centers'];

describe('the answers for a new brief', () => {
  it.each<[name: string, read: () => unknown, value: unknown]>([
    ['a title on one line', () => parseTitle(' Ein\n Titel '), 'Ein Titel'],
    ['a language', () => parseLanguage(' en ', languages), 'en'],
    ['topics', () => parseTopics('power, data-centers,power', topics), ['power', 'data-centers']],
    [
      'sources',
      () => parseSources('https://a.org/x http://b.org https://a.org/x'),
      ['https://a.org/x', 'http://b.org'],
    ],
    ['a day', () => parseDay('2024-02-29', 'UTC'), '2024-02-29'],
  ])('are read: %s', (_name, read, value) => {
    expect(read()).toEqual(value);
  });

  it('take today in the zone of the site where no day is given', () => {
    const today = (timeZone: string) => new Intl.DateTimeFormat('sv-SE', { timeZone }).format();
    expect(parseDay(undefined, 'Pacific/Kiritimati')).toBe(today('Pacific/Kiritimati'));
    expect(parseDay(undefined, 'Pacific/Niue')).toBe(today('Pacific/Niue'));
    expect(parseDay(undefined, 'Pacific/Niue')).not.toBe(today('Pacific/Kiritimati'));
  });

  it.each<[read: () => unknown, said: string]>([
    [() => parseTitle(' '), 'The title is empty.'],
    [() => parseTitle('x'.repeat(301)), 'The title has 301 characters; at most 300 are allowed.'],
    [() => parseLanguage('enn', languages), 'There is no language "enn". Did you mean "en"?'],
    [() => parseLanguage('fr', languages), 'There is no language "fr". There are de, en.'],
    [() => parseTopics('powr', topics), 'There is no topic "powr". Did you mean "power"?'],
    [
      () => parseTopics('money', topics),
      'There is no topic "money". There are power, data-centers.',
    ],
    [() => parseTopics('power', []), 'There is no topic "power". Add it to content/topics.yaml.'],
    [() => parseTopics(' , ', topics), 'Name a topic: power, data-centers.'],
    [() => parseSources(''), 'Name a source, such as https://example.org/report.'],
    [() => parseSources('a.org/x'), '"a.org/x" is not a web address. Write https://a.org/x'],
    [() => parseSources('ftp://a.org'), '"ftp://a.org" is not a web address.'],
    [
      () => parseDay('22.11.2026', 'UTC'),
      '--date takes a day, such as 2026-11-22; not "22.11.2026".',
    ],
    [
      () => parseDay('2026-02-30', 'UTC'),
      '--date takes a day, such as 2026-11-22; not "2026-02-30".',
    ],
    [() => parseDay('', 'UTC'), '--date takes a day, such as 2026-11-22; not "".'],
  ])('are refused: %#', (read, said) => {
    expect(read).toThrow(new UsageError(said));
  });
});

describe('parties', () => {
  it('are organizations with a role, each once', () => {
    expect(parseParties('hut-8:owner, anthropic:tenant hut-8:owner', ['hut-8'])).toEqual([
      { organization: 'hut-8', role: 'owner' },
      { organization: 'anthropic', role: 'tenant' },
    ]);
    expect(parseParties('', [])).toEqual([]);
  });

  it.each([
    ['hut-8', 'A party is an organization and its role, such as anthropic:developer; not "hut-8".'],
    [
      'Hut 8:owner',
      'A party is an organization and its role, such as anthropic:developer; not "Hut".',
    ],
    ['a:b:c', 'A party is an organization and its role, such as anthropic:developer; not "a:b:c".'],
    ['hut8:owner', 'There is no organization "hut8". Did you mean "hut-8"?'],
    ['hut-8:tennant', 'There is no role "tennant". Did you mean "tenant"?'],
    ['hut-8:xyz', 'There is no role "xyz". There are developer, owner,'],
  ])('are refused with what to write instead: %s', (text, said) => {
    expect(() => parseParties(text, ['hut-8'])).toThrow(said);
  });
});
