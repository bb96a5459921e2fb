import { unitOf } from '../../domain/unit.ts';
import { metrics } from '../../domain/metric.ts';
import { parseAmount } from '../../domain/parse-amount.ts';
import type { Problem } from '../../domain/problem.ts';
import { fileError, inFile } from '../file-problem.ts';
import type { MdxFile } from '../mdx-file.ts';
import type { Stated, StatedFact } from '../stated.ts';

/**
 * A comparison has two facts or more, each once, all of one metric and one unit: a chart compares one thing.
 *
 * @param original The file that states the facts; its language decides how their amounts are read.
 */
export function checkComparisons(file: MdxFile, { facts }: Stated, original: MdxFile): Problem[] {
  return file.references.flatMap(({ kind, target, line, column }) => {
    if (kind !== 'comparison') return [];
    const named = target.split(' ');
    const ids = [...new Set(named)];
    const kinds = ids.flatMap((id) => kindOf(id, facts, original) ?? []);
    // What cannot be read, or is not there, other rules report.
    const isOneKind = kinds.every((one) => isSameKind(one, kinds[0]));
    const twice = named.find((id, index) => named.indexOf(id) < index);
    if (ids.length > 1 && isOneKind && twice === undefined) return [];
    const report = (message: string, hint: string): Problem[] => [
      inFile(file.path, fileError('mixed-comparison', { line, column }, message, hint)),
    ];
    if (ids.length > 1 && isOneKind) {
      return report(
        `The fact "${twice ?? ''}" stands twice in the comparison.`,
        `<Compare facts="${ids.join(' ')}" />`,
      );
    }
    const first = ids[0] ?? '';
    const fitting = facts.filter(({ id }) => isSameKind(kindOf(id, facts, original), kinds[0]));
    const message =
      ids.length < 2
        ? 'A comparison needs two facts or more.'
        : `A comparison shows one metric in one unit, but these are ${kinds.map(describe).join(', ')}.`;
    const hint =
      fitting.length > 1
        ? `<Compare facts="${fitting.map(({ id }) => id).join(' ')}" />`
        : `No other fact of the brief is like "${first}": write <Fact id="${first}" /> instead.`;
    return report(message, hint);
  });
}

interface Kind {
  readonly id: string;
  readonly metric: string;
  /** The unit in which all of its kind are given: MW for GW. */
  readonly unit: string;
}

function kindOf(id: string, facts: readonly StatedFact[], { language }: MdxFile): Kind | undefined {
  const fact = facts.find((one) => one.id === id);
  const metric = metrics.find((one) => one === fact?.metric);
  if (fact === undefined || metric === undefined) return undefined;
  const parsed = parseAmount(fact.amount, { language, metric });
  return 'amount' in parsed ? { id, metric, unit: unitOf(parsed.amount.unit).base } : undefined;
}

function isSameKind(a: Kind | undefined, b: Kind | undefined): boolean {
  return a !== undefined && a.metric === b?.metric && a.unit === b.unit;
}

function describe({ id, metric, unit }: Kind): string {
  return unit === 'plain' ? `${metric} (${id})` : `${metric} in ${unit} (${id})`;
}
