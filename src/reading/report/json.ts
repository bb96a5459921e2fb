import type { Problem } from '../../domain/problem.ts';
import type { Reporter } from './report.ts';

/** For programs. The shape is described in `docs/rules.md`; `version` changes when a field goes or changes. */
export const reportJson: Reporter = ({ problems, fixed }, { folder }) => {
  const count = (severity: string) => problems.filter((one) => one.severity === severity).length;
  const shape = {
    version: 1,
    folder,
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
    fixed: fixed.map(toJson),
    problems: problems.map(toJson),
  };
  return JSON.stringify(shape, null, 2);
};

function toJson({ file, line, column, severity, rule, message, hint, fix }: Problem) {
  return {
    file,
    line,
    column,
    severity,
    rule,
    message,
    hint: hint ?? null,
    fixable: fix !== undefined,
  };
}
