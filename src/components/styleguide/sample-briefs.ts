import type { Brief } from '../../domain/brief.ts';
import { parsePartialDate } from '../../domain/dates.ts';
import type { Language } from '../../domain/language.ts';
import type { Source } from '../../domain/source.ts';

/** One source of each shape: everything stated, no title, a bare address. */
export const sampleSources: readonly Source[] = [
  {
    id: 'filing',
    url: 'https://example.org/filing',
    title: 'Application for a grid connection at the eastern substation',
    publisher: 'Example Utility',
    kind: 'primary',
    published: parsePartialDate('2025-11-12'),
  },
  {
    id: 'report',
    url: 'https://example.org/report',
    publisher: 'Example Times',
    kind: 'secondary',
    published: parsePartialDate('2025-11'),
  },
  { id: 'example.org', url: 'https://example.org/' },
];

/** Briefs that are hard to set: two topics and one, short words and long ones. */
export function sampleBriefs(language: Language): {
  readonly usual: Brief;
  readonly short: Brief;
  readonly long: Brief;
} {
  const usual: Brief = {
    language,
    slug: '2025-11-12-sample',
    path: 'content/briefs/en/2025-11-12-sample.mdx',
    title: 'A utility applies for 50 megawatts at the eastern substation',
    summary:
      'One or two sentences say what happened and what is missing. They stand here, in feeds, on cards and in the list.',
    digest: '',
    words: 420,
    pictures: [],
    published: { day: '2025-11-12', instant: '2025-11-12T00:00:00+01:00' },
    updated: { day: '2025-11-14', instant: '2025-11-14T00:00:00+01:00' },
    topics: [topic('data-centers', 'Data centers'), topic('power', 'Power')],
    authors: [author('a', 'A. Writer'), author('b', 'B. Editor')],
    parties: [
      party('utility', 'Example Utility', ['developer', 'owner']),
      party('lender', 'Example Bank', ['lender']),
    ],
    sources: sampleSources,
    formerly: [],
    languages: [language],
  };
  return {
    usual,
    short: { ...usual, title: 'Short', summary: 'One sentence.', topics: usual.topics.slice(0, 1) },
    long: {
      ...usual,
      title:
        'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung: a word of 67 letters breaks',
      published: { day: '2024-09-30', instant: '2024-09-30T00:00:00+02:00' },
    },
  };
}

function topic(id: string, name: string): Brief['topics'][number] {
  return { id, name: { en: name }, description: {} };
}

function author(id: string, name: string): Brief['authors'][number] {
  return { id, name: { en: name } };
}

function party(
  id: string,
  name: string,
  roles: Brief['parties'][number]['roles'],
): Brief['parties'][number] {
  return { organization: { id, name, kind: 'company', description: {} }, roles };
}
