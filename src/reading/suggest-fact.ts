import { canonicalAmount, compareAmounts, type Amount } from '../domain/amount.ts';
import type { OriginalFile } from '../domain/brief.ts';
import type { Language } from '../domain/language.ts';
import { metricsOf, type Metric } from '../domain/metric.ts';
import { parseAmount } from '../domain/parse-amount.ts';
import { unitOf } from '../domain/unit.ts';
import type { StatedAmount } from '../markdown/amounts-in-prose.ts';
import { id as idSchema } from '../schema/fields.ts';

/**
 * The line of YAML that makes a fact of an amount, and what in it is only likely.
 *
 * @param ids Ids that are taken; the one of the suggestion joins them.
 * @param path The file in which the amount stands.
 */
export function suggestFact(
  { amount, around, sources = [] }: StatedAmount,
  original: OriginalFile,
  ids: Set<string>,
  path: string,
): string {
  const [metric, ...others] = metricsFor(amount, around.metric);
  if (metric === undefined) throw new Error(`No metric has the unit "${amount.unit}".`);
  const fields = [
    `id: ${newId(metric, ids)}`,
    `metric: ${metric}`,
    `amount: ${spell(amount, metric, original.language)}`,
    'basis: reported',
    ...sourcesField(sources, original),
  ];
  const where = path === original.path ? '' : ` of ${original.path}`;
  const also = others.length > 0 ? [`The metric may also be ${listed(others)}.`] : [];
  const isWhose = original.parties.length === 0;
  const whose = isWhose ? ['Say with "of" whose number it is: the brief names no party.'] : [];
  return [
    `If it should be one, add it under "facts:"${where}:`,
    `  - { ${fields.join(', ')} }`,
    ...also,
    ...whose,
  ].join('\n');
}

/** Where a dimension has several metrics and the text says nothing, the one that texts state most often. */
const likely: readonly Metric[] = ['capacity-unspecified'];

function metricsFor({ unit }: Amount, said: Metric | undefined): Metric[] {
  const all = metricsOf(unitOf(unit).dimension);
  const first = said === undefined ? likely : [said];
  return [
    ...all.filter((metric) => first.includes(metric)),
    ...all.filter((metric) => !first.includes(metric)),
  ];
}

function newId(metric: Metric, ids: Set<string>): string {
  let id: string = metric;
  for (let number = 2; ids.has(id); number += 1) id = `${metric}-${String(number)}`;
  ids.add(id);
  return id;
}

/** In German `1.255 MW` could be a thousand; what is said of it offers the amount as it is meant. */
function spell(amount: Amount, metric: Metric, language: Language): string {
  const canonical = canonicalAmount(amount);
  const read = (text: string) => parseAmount(text, { language, metric });
  const first = read(canonical);
  if ('amount' in first) return canonical;
  const same = first.problem.corrections.find((text) => {
    const parsed = read(text);
    return 'amount' in parsed && compareAmounts(parsed.amount, amount) === 0;
  });
  return same ?? canonical;
}

/** What is cited after the amount, else the first source; a brief with one source need not name it. */
function sourcesField(cited: readonly string[], { sources }: OriginalFile): string[] {
  if (sources.length === 1) return [];
  const possible = sources.map(({ id }) => id).filter((id) => idSchema.safeParse(id).success);
  const named = possible.filter((id) => cited.includes(id));
  const chosen = named.length > 0 ? named : possible.slice(0, 1);
  return chosen.length === 0 ? [] : [`sources: [${chosen.join(', ')}]`];
}

function listed(metrics: readonly Metric[]): string {
  const last = metrics.at(-1) ?? '';
  return metrics.length === 1 ? last : `${metrics.slice(0, -1).join(', ')} or ${last}`;
}
