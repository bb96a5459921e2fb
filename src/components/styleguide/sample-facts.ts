import { bases } from '../../domain/basis.ts';
import type { LinkedEntry, LinkedFact } from '../../domain/brief.ts';
import { parsePartialDate, type PartialDate } from '../../domain/dates.ts';
import type { Metric } from '../../domain/metric.ts';
import type { Organization } from '../../domain/organization.ts';
import { parseAmount } from '../../domain/parse-amount.ts';

const utility = organization('utility', 'Example Utility');
const bank = organization('bank', 'Example Bank');
const rival = organization('rival', 'Example Rival');

const other = { of: rival, saidBy: rival.name, context: true, asOf: dateOf('2024-05') };

/** Figures of each shape: ranges and limits, second units, other speakers, dates and organizations. */
export const sampleFacts: readonly LinkedFact[] = [
  fact('capacity', 'capacity-grid', '50 MW'),
  fact('cost', 'capex', 'about 123m USD'),
  fact('jobs', 'jobs-permanent', '1234 jobs'),
  fact('land', 'land-area', '1200 acre', { basis: 'contracted', with: [bank] }),
  fact('loan', 'debt', '123.4m..234.5m USD', { basis: 'financed', saidBy: 'A. Speaker' }),
  fact('promises', 'commitment', 'more than 1.2tn USD', { ...other, basis: 'reported' }),
  fact('loss', 'operating-loss', '12bn USD', {
    ...other,
    basis: 'projected',
    label: 'all divisions',
    saidBy: 'Example Times',
    period: dateOf('2028'),
  }),
  fact('built', 'capacity-grid', '40 MW', { ...other, basis: 'disclosed', label: 'North' }),
  fact('leased', 'capacity-grid', '20..30 MW', { ...other, basis: 'contracted', label: 'South' }),
  fact('limit', 'capacity-grid', 'up to 45 MW', { ...other, label: 'East' }),
  fact('more', 'capacity-grid', 'more than 35 MW', { ...other, basis: 'estimated', label: 'West' }),
  fact('gone', 'capacity-grid', '25 MW', { ...other, basis: 'withdrawn', label: 'Center' }),
];

/** A figure on each basis. */
export const factOnEachBasis: readonly LinkedFact[] = bases.map((basis, index) =>
  fact(`on-${basis}`, 'customers', `${String(index + 1)}000 customers`, { basis }),
);

/** An entry for each pattern, and for each precision of a date. */
export const sampleTimeline: readonly LinkedEntry[] = [
  entry('applied', '2025-11-12', 'The utility applied for the connection.', 'actual'),
  entry('site', '2025-11', 'The land is secured.', 'actual', 'site-secured'),
  entry('crane', '2026-Q3', 'The building is under construction.', 'actual', 'under-construction'),
  entry('stop', '2026', 'The second building is shelved.', 'actual', 'shelved'),
  entry('start', '2028', 'The first building is to be connected.', 'target', 'operating'),
];

function fact(
  id: string,
  metric: Metric,
  text: string,
  changes: Partial<LinkedFact> = {},
): LinkedFact {
  const parsed = parseAmount(text, { metric });
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  return {
    id,
    metric,
    amount: parsed.amount,
    basis: 'announced',
    of: utility,
    saidBy: utility.name,
    with: [],
    asOf: dateOf('2025-11-12'),
    context: false,
    overlaps: [],
    sources: ['filing'],
    ...changes,
  };
}

function entry(
  id: string,
  date: string,
  label: string,
  kind: LinkedEntry['kind'],
  stage?: LinkedEntry['stage'],
): LinkedEntry {
  return { id, date: dateOf(date), label, kind, stage, sources: ['filing'], language: 'en' };
}

function organization(id: string, name: string): Organization {
  return { id, name, kind: 'company', description: {} };
}

function dateOf(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (date === undefined) throw new Error(`"${text}" is no date.`);
  return date;
}
