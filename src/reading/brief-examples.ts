import type { Examples } from './schema-problems.ts';

/** How each field of a brief is written: in hints of the checker, and in the file of a new brief. */
export function briefExamples(day: string): Examples {
  return {
    title: 'title: What happened, in one line',
    summary: 'summary: One or two sentences, at most 280 characters.',
    date: `date: ${day}`,
    topics: 'topics: [data-centers]',
    sources: 'sources:\n  - https://example.org/report',
    published: `published: ${day}`,
    kind: 'kind: primary',
    authors: 'authors: [redaktion]',
    parties: 'parties:\n  - { organization: anthropic, role: developer }',
    updated: `updated: ${day}`,
    draft: 'draft: true',
    formerly: `formerly: [${day}-old-name]`,
  };
}
