import type { z } from 'zod';
import { closest } from '../domain/closest.ts';
import type { Problem } from '../domain/problem.ts';
import { adjustableRules, isRuleName, type RuleName } from '../domain/rules.ts';
import { settingNames } from '../schema/site.ts';
import { fileError, inFile } from './file-problem.ts';

/** What a schema found in the settings of a publication. */
export function explainSetting(issue: z.core.$ZodIssue): Problem[] {
  const report = (message: string, hint?: string) =>
    settingsProblem('site.config.ts', 'site-config', message, hint);
  if (issue.code === 'unrecognized_keys' && issue.path[0] === 'rules') {
    return issue.keys.map((name) => report(...explainRule(name)));
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      if (issue.path.length > 0) {
        const name = [...issue.path, key].map(String).join('.');
        return report(`There is no setting "${name}".`, 'docs/operating.md lists all settings.');
      }
      const near = closest(key, settingNames);
      const hint =
        near === undefined ? `There are ${settingNames.join(', ')}.` : `Did you mean "${near}"?`;
      return report(`There is no setting "${key}".`, hint);
    });
  }
  if (issue.path.length === 0) {
    return [
      report('The file must export its settings.', "export default { name: '…', url: '…' };"),
    ];
  }
  const reason = issue.code === 'invalid_key' ? issue.issues[0]?.message : issue.message;
  return [report(`"${issue.path.map(String).join('.')}" is not right: ${reason ?? issue.message}`)];
}

function explainRule(name: string): [message: string, hint: string] {
  const known = `These can be changed: ${adjustableRules.join(', ')}.`;
  if (isRuleName(name)) {
    return [`The rule "${name}" protects the build and cannot be changed.`, known];
  }
  const near = closest(name, adjustableRules);
  const hint = near === undefined ? known : `Did you mean "${near}"?`;
  return [`There is no rule "${name}".`, hint];
}

/** A problem in a file of settings, which has no places. */
export function settingsProblem(
  file: string,
  rule: RuleName,
  message: string,
  hint?: string,
): Problem {
  return inFile(file, fileError(rule, { line: 1, column: 1 }, message, hint));
}
