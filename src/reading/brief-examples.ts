import type { Examples } from './schema-problems.ts';

/**
 * How each field of a brief is written: in hints of the checker, and in the file of a new brief.
 *
 * @param day `2025-11-12`
 */
export function briefExamples(day: string): Examples {
  return {
    title: 'title: What happened, in one line',
    summary: 'summary: One or two sentences, at most 280 characters.',
    date: `date: ${day}`,
    topics: 'topics: [data-centers]',
    sources: 'sources:\n  - https://example.org/report',
    'sources.id': 'id: report',
    'sources.url': 'url: https://example.org/report',
    'sources.title': 'title: The title as printed',
    'sources.publisher': 'publisher: Who published it',
    'sources.published': `published: ${day}`,
    'sources.kind': 'kind: primary',
    authors: 'authors: [redaktion]',
    parties: 'parties:\n  - { organization: anthropic, role: developer }',
    facts: 'facts:\n  - { id: capex, metric: capex, amount: 50bn USD, basis: announced }',
    'facts.id': 'id: capex',
    'facts.metric': 'metric: capex',
    'facts.amount': 'amount: 50bn USD',
    'facts.basis': 'basis: announced',
    'facts.label': 'label: What the number is about',
    'facts.of': 'of: anthropic',
    'facts.saidBy': 'saidBy: anthropic',
    'facts.with': 'with: [fluidstack]',
    'facts.facility': 'facility: abilene',
    'facts.period': 'period: 2025-Q2',
    'facts.asOf': `asOf: ${day}`,
    'facts.context': 'context: true',
    'facts.overlaps': "overlaps: ['#capex']",
    'facts.sources': 'sources: [announcement]',
    timeline: `timeline:\n  - { id: first-phase, date: ${nextYear(day)}, label: What is meant to happen, kind: target }`,
    'timeline.date': `date: ${nextYear(day)}-Q3`,
    'timeline.id': 'id: first-phase',
    'timeline.kind': 'kind: target',
    'timeline.label': 'label: What is meant to happen',
    'timeline.sources': 'sources: [announcement]',
    'timeline.stage': 'stage: operating',
    notDisclosed: 'notDisclosed: [capacity, funding-source]',
    notKnown: 'notKnown: [operator]',
    corrections: `corrections:\n  - { date: ${day}, text: What was wrong and what is right. }`,
    'corrections.text': 'text: What was wrong and what is right.',
    'corrections.fact': 'fact: capex',
    'corrections.was': 'was: 40bn USD',
    updated: `updated: ${day}`,
    draft: 'draft: true',
    formerly: `formerly: [${day}-old-name]`,
  };
}

/** How each field of a twin is written. */
export function twinExamples(day: string): Examples {
  const { title, summary, date, corrections } = briefExamples(day);
  return {
    ...{ title: title ?? '', summary: summary ?? '', date: date ?? '' },
    labels: 'labels:\n  facts:\n    capex: What the number is about',
    corrections: corrections ?? '',
  };
}

function nextYear(day: string): string {
  return String(Number(day.slice(0, 4)) + 1);
}
