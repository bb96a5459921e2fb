import type { Brief } from '../../domain/brief.ts';
import { parsePartialDate } from '../../domain/dates.ts';
import type { Language } from '../../domain/language.ts';
import { parseAmount } from '../../domain/parse-amount.ts';
import type { Source } from '../../domain/source.ts';
import { factOnEachBasis, sampleFacts, sampleTimeline } from './sample-facts.ts';

/** One source of each shape: everything stated, no title, a bare address. */
const sampleSources: readonly Source[] = [
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
  /** Its headline has 110 characters, about as many as one ever has. */
  readonly wordy: Brief;
  /** Its fifteen figures stand on each basis. */
  readonly everyBasis: Brief;
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
    comparisons: [],
    published: { day: '2025-11-12', instant: '2025-11-12T00:00:00+01:00' },
    updated: { day: '2025-11-14', instant: '2025-11-14T00:00:00+01:00' },
    topics: [topic('data-centers', 'Data centers'), topic('power', 'Power')],
    authors: [author('a', 'A. Writer'), author('b', 'B. Editor')],
    parties: [
      party('utility', 'Example Utility', ['developer', 'owner']),
      party('lender', 'Example Bank', ['lender']),
    ],
    facts: sampleFacts,
    timeline: sampleTimeline,
    notDisclosed: ['locations', 'power-source', 'funding-source'],
    notKnown: ['operator'],
    sources: sampleSources,
    corrections: sampleCorrections(),
    formerly: [],
    languages: [language],
  };
  return {
    usual,
    short: {
      ...usual,
      title: 'Ten Titles',
      summary: 'One sentence.',
      topics: usual.topics.slice(0, 1),
      facts: [],
    },
    wordy: {
      ...usual,
      title:
        'A headline of a hundred and ten characters runs over several lines, and the last of them is not a single word.',
      facts: sampleFacts.slice(4),
    },
    everyBasis: { ...usual, facts: fifteenFacts() },
    long: {
      ...usual,
      facts: sampleFacts.slice(5).map((fact) => ({ ...fact, context: false })),
      title:
        'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung: a word of 67 letters breaks',
      published: { day: '2024-09-30', instant: '2024-09-30T00:00:00+02:00' },
    },
  };
}

/** They stand on the page of the other briefs, so their ids are their own. */
function fifteenFacts(): Brief['facts'] {
  const first = sampleFacts.slice(0, 4).map((fact) => ({ ...fact, id: `also-${fact.id}` }));
  return [...first, ...factOnEachBasis];
}

function sampleCorrections(): Brief['corrections'] {
  const was = parseAmount('40 MW', { metric: 'capacity-grid' });
  if ('problem' in was) throw new Error(was.problem.message);
  return [
    {
      day: '2025-11-14',
      text: 'An earlier version gave the capacity of another substation.',
      changed: { fact: 'capacity', was: was.amount },
      language: 'en',
    },
    { day: '2025-11-13', text: 'An earlier version misspelled a name.', language: 'en' },
  ];
}

function topic(id: string, name: string): Brief['topics'][number] {
  return { id, name: { en: name }, description: {} };
}

function author(id: string, name: string): Brief['authors'][number] {
  return { id, kind: 'person', name: { en: name } };
}

function party(
  id: string,
  name: string,
  roles: Brief['parties'][number]['roles'],
): Brief['parties'][number] {
  return { organization: { id, name, kind: 'company', description: {} }, roles };
}
