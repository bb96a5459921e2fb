import type { Problem } from '../domain/problem.ts';
import { isAdjustable, type Severities } from '../domain/rules.ts';

/** Problems as severe as an operator wants them, without those that are off. */
export function applySeverities(problems: readonly Problem[], severities: Severities): Problem[] {
  return problems.flatMap((problem) => {
    const wanted = isAdjustable(problem.rule) ? severities[problem.rule] : undefined;
    if (wanted === 'off') return [];
    return [wanted === undefined ? problem : { ...problem, severity: wanted }];
  });
}
