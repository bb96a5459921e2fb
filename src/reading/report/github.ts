import path from 'node:path';
import type { Problem } from '../../domain/problem.ts';
import { conclude, type Reporter } from './report.ts';

/**
 * For GitHub Actions: one workflow command per problem, which becomes an annotation of its line.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export const reportGithub: Reporter = (report, { folder, root }) => {
  const command = (name: string, { file, line, column, rule }: Problem, text: string) => {
    const place = path.relative(root, path.join(folder, file)).split(path.sep).join('/');
    const properties = [`file=${escapeProperty(place)}`, `line=${String(line)}`];
    properties.push(`col=${String(column)}`, `title=${escapeProperty(rule)}`);
    return `::${name} ${properties.join(',')}::${escapeText(text)}`;
  };
  return [
    ...report.fixed.map((problem) => command('notice', problem, `Fixed: ${problem.message}`)),
    ...report.problems.map((problem) => {
      const { severity, message, hint } = problem;
      return command(severity, problem, hint === undefined ? message : `${message}\n${hint}`);
    }),
    conclude(report),
  ].join('\n');
};

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
