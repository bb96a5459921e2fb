import type { Language } from '../domain/language.ts';
import { amountsInProse, type StatedAmount } from '../markdown/amounts-in-prose.ts';
import type { ProseBlock } from '../markdown/prose-blocks.ts';
import type { BodyProblem } from '../markdown/restrict.ts';
import { alignOffsets, type Place } from '../markdown/source-places.ts';
import { wrongQuotes } from '../markdown/wrong-quotes.ts';
import { parseYaml, type YamlText } from './yaml-text.ts';

/** The fields of a frontmatter that are prose. */
export const proseFields = ['title', 'summary'] as const;

/**
 * What title and summary state, and what is wrong with their marks.
 *
 * @param source The text that the YAML was read from.
 */
export function proseOfFields(
  yaml: YamlText,
  source: string,
  language: Language,
): { readonly amounts: readonly StatedAmount[]; readonly problems: readonly BodyProblem[] } {
  const read = proseFields.flatMap((field) => {
    const text = fieldOf(yaml.value, field);
    if (text === undefined) return [];
    const block = toBlock(yaml, field, text, source, language);
    const isSafe = (after: string) => staysText(after, field, text);
    const amounts = amountsInProse([block], language);
    return [{ amounts, problems: wrongQuotes([block], source, isSafe) }];
  });
  return {
    amounts: read.flatMap(({ amounts }) => amounts),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function toBlock(
  yaml: YamlText,
  field: string,
  text: string,
  source: string,
  language: Language,
): ProseBlock {
  let places: readonly Place[] | undefined;
  const placeAt = (offset: number): Place => {
    const start = yaml.placeOf([field]);
    places ??= placesOf(text, start, source);
    return places[offset] ?? start;
  };
  return { text, language, placeAt, sourcesAfter: () => [] };
}

/** Where each character of a value stands. */
function placesOf(text: string, { line, column }: Place, source: string): Place[] {
  const [first = '', ...others] = source.split('\n').slice(line - 1);
  const written = [first.slice(column - 1), ...others].join('\n');
  let row = line;
  let start = 1 - column;
  let end = written.indexOf('\n');
  return Array.from(alignOffsets(text, written), (offset) => {
    while (end >= 0 && offset > end) {
      row += 1;
      start = end + 1;
      end = written.indexOf('\n', start);
    }
    return { line: row, column: offset - start + 1 };
  });
}

/** Whether a line is a field with the same words, marks apart: a quote that begins a value may end it too. */
function staysText(line: string, field: string, text: string): boolean {
  const marks = /[„“”‚‘’«»‹›"']/g;
  const read = fieldOf(parseYaml(line).value, field);
  return read?.replace(marks, '"') === text.replace(marks, '"');
}

function fieldOf(value: unknown, field: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const its = (value as Readonly<Record<string, unknown>>)[field];
  return typeof its === 'string' ? its : undefined;
}
