import type { Phrases } from './phrases.ts';
import type { Random } from './random.ts';
import type { Figures } from './words.ts';

/** A fact of a story, as its line in the frontmatter says it. */
export interface StoryFact {
  readonly id: string;
  readonly metric: string;
  readonly amount: string;
  readonly basis: string;
  /** The name of its label in the texts of a language. */
  readonly label?: keyof Phrases['labels'];
  readonly of?: string;
  readonly context?: true;
  readonly overlaps?: string;
}

/**
 * Four to eight facts, one for each number of the story: what is announced first, then what is there
 * for comparison.
 */
export function toFacts({ money, power, count }: Figures, partner: string): StoryFact[] {
  const dollars = money.map((number) => `${String(number)}m USD`);
  const megawatts = power.map((number) => `${String(number)} MW`);
  const [capex = '', ofPartner, debt] = dollars;
  const [capacity = '', grid, later] = megawatts;
  const counted = String(count);
  const jobs = `about ${counted} jobs`;
  const chips = `${counted} accelerators`;
  return [
    { id: 'capex', metric: 'capex', amount: capex, basis: 'announced' },
    { id: 'capacity', metric: 'capacity-it', amount: capacity, basis: 'announced' },
    ...some('grid', grid, { metric: 'capacity-grid', basis: 'contracted', label: 'grid' }),
    ...some('later', later, { metric: 'capacity-it', basis: 'projected', label: 'later' }),
    ...some('debt', debt, { metric: 'debt', basis: 'financed', overlaps: '#capex' }),
    { id: 'jobs', metric: 'jobs-permanent', amount: jobs, basis: 'estimated' },
    { id: 'chips', metric: 'accelerators', amount: chips, basis: 'disclosed', of: partner },
    ...some('capex-of-partner', ofPartner, {
      metric: 'capex',
      basis: 'reported',
      of: partner,
      context: true,
    }),
  ];
}

/** Dates of a story: what was, and what is to come. */
export interface StoryDate {
  readonly id: keyof Phrases['dates'];
  readonly date: string;
  readonly kind: 'actual' | 'target';
}

/** Three dates around the day of a story. */
export function drawDates(random: Random, day: string): StoryDate[] {
  const year = Number(day.slice(0, 4));
  const quarter = `${String(year + 1)}-Q${String(random.between(1, 4))}`;
  return [
    { id: 'land', date: String(year - 1), kind: 'actual' },
    { id: 'grid', date: quarter, kind: 'target' },
    { id: 'all', date: String(year + random.between(2, 5)), kind: 'target' },
  ];
}

/** The lines of facts in a frontmatter; each rests on another source in turn. */
export function factLines(
  facts: readonly StoryFact[],
  { labels }: Phrases,
  sourceOf: (index: number) => string,
): string[] {
  return facts.map(({ label, of, context, overlaps, ...fact }, index) => {
    const fields = {
      ...fact,
      ...(label && { label: labels[label] }),
      ...(of && { of }),
      ...(context && { context }),
      ...(overlaps && { overlaps: `['${overlaps}']` }),
      sources: `[${sourceOf(index)}]`,
    };
    const pairs = Object.entries(fields).map(([name, value]) => `${name}: ${String(value)}`);
    return `  - { ${pairs.join(', ')} }`;
  });
}

/** What a twin says of the labels of its original. */
export function labelLines(
  facts: readonly StoryFact[],
  dates: readonly StoryDate[],
  phrases: Phrases,
): string[] {
  const ofFacts = facts.flatMap(({ id, label }) =>
    label === undefined ? [] : [`    ${id}: ${phrases.labels[label]}`],
  );
  return [
    'labels:',
    ...(ofFacts.length === 0 ? [] : ['  facts:', ...ofFacts]),
    '  timeline:',
    ...dates.map(({ id }) => `    ${id}: ${phrases.dates[id]}`),
  ];
}

/** A fact where there is a number for it. */
function some(
  id: string,
  amount: string | undefined,
  rest: Omit<StoryFact, 'id' | 'amount'>,
): StoryFact[] {
  return amount === undefined ? [] : [{ id, amount, ...rest }];
}
