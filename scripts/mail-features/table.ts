import type { Features, Support } from './inspect.ts';
import { acceptedFeatures, mailPrograms, type MailProgram } from './programs.ts';

const begin = '<!-- mail features: written by npm run mail-features -->';
const end = '<!-- end of mail features -->';

/** A document with the table of features in its place. */
export function insertTable(document: string, features: Features): string {
  const [before, rest] = document.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) {
    throw new Error(`The document has no place for the table: ${begin} … ${end}`);
  }
  return `${before}${begin}\n\n${featureTable(features)}\n\n${end}${after}`;
}

/** The features as a Markdown table: a row each, a column for each program, and what a reader misses. */
function featureTable(features: Features): string {
  const programs = Object.keys(mailPrograms) as MailProgram[];
  const head = ['feature', ...Object.values(mailPrograms), 'where it is missing'];
  const rows = [...features].map(([name, support]) => [
    `\`${name}\``,
    ...programs.map((program) => signs[support[program]]),
    acceptedFeatures[name] ?? '',
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const signs: Readonly<Record<Support, string>> = { yes: 'yes', partly: 'partly', no: 'no' };
