import type { Language } from '../domain/language.ts';
import { amountsInProse, type StatedAmount } from '../markdown/amounts-in-prose.ts';
import type { ProseBlock } from '../markdown/prose-blocks.ts';
import type { BodyProblem } from '../markdown/restrict.ts';
import { alignOffsets, type Place } from '../markdown/source-places.ts';
import { wrongQuotes } from '../markdown/wrong-quotes.ts';
import { proseFieldsOf, type ProseField } from './prose-fields.ts';
import { parseYaml, toQuotedYaml, type YamlText } from './yaml-text.ts';

/**
 * What the sentences of a frontmatter state, and what is wrong with their marks.
 *
 * @param source The text that the YAML was read from.
 */
export function proseOfFields(
  yaml: YamlText,
  source: string,
  language: Language,
): { readonly amounts: readonly StatedAmount[]; readonly problems: readonly BodyProblem[] } {
  const lines = source.split('\n');
  const fields = proseFieldsOf(yaml.value);
  const blocks = fields.map((field) => toBlock(yaml, field, lines, language));
  const wrong = wrongQuotes(blocks, source, staysYaml(fields, lines));
  return {
    amounts: amountsInProse(blocks, language),
    problems: wrong.length === 0 ? wrong : withQuotesAround(wrong, yaml, fields),
  };
}

/** Straight quotes that would begin or end the text itself for YAML need others around it. */
function withQuotesAround(
  problems: readonly BodyProblem[],
  yaml: YamlText,
  fields: readonly ProseField[],
): readonly BodyProblem[] {
  const spans = fields.flatMap(({ path, text }) => {
    const span = yaml.spanOf(path);
    const isUnsafe = span !== undefined && /^["„“”«»]/.test(span.source);
    return isUnsafe ? [{ ...span, name: String(path.at(-1)), text }] : [];
  });
  const byLine = Map.groupBy(spans, ({ line }) => line);
  return problems.map((problem) => {
    const { line, column } = problem;
    const its = byLine.get(line)?.find((span) => span.column <= column && column < span.end);
    const straight = its?.text.replace(/[„“”«»]/g, '"');
    if (its === undefined || straight === undefined || straight === its.text) return problem;
    const field = `${its.name}: ${toQuotedYaml(straight)}`;
    return { ...problem, hint: `Write straight quotes; they are set by language: ${field}` };
  });
}

function toBlock(
  yaml: YamlText,
  { path, text }: ProseField,
  lines: readonly string[],
  language: Language,
): ProseBlock {
  let places: readonly Place[] | undefined;
  const placeAt = (offset: number): Place => {
    places ??= placesOf(text, yaml.placeOf(path), lines, yaml.spanOf(path) !== undefined);
    return places[offset] ?? yaml.placeOf(path);
  };
  return { text, language, placeAt, sourcesAfter: () => [] };
}

/** Where each character of a value stands. */
function placesOf(
  text: string,
  { line, column }: Place,
  lines: readonly string[],
  isOneLine: boolean,
): Place[] {
  const [first = '', ...others] = lines.slice(line - 1, isOneLine ? line : undefined);
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

/**
 * Whether a line with other marks holds the same fields and texts, marks apart: a quote that begins a
 * value may end it too, and what is part of a longer text says nothing by itself.
 */
function staysYaml(
  fields: readonly ProseField[],
  lines: readonly string[],
): (after: string) => boolean {
  const texts = new Set(fields.map(({ text }) => withPlainMarks(text)));
  let known: ReadonlyMap<string, string> | undefined;
  return (after) => {
    known ??= new Map(lines.map((line) => [withPlainMarks(line), line]));
    const [read, was] = [after, known.get(withPlainMarks(after)) ?? ''].map((line) =>
      textsIn(parseYaml(line).value),
    );
    const isSame = read?.join('\n') === was?.join('\n');
    return isSame && read !== undefined && read.length > 1 && read.some((text) => texts.has(text));
  };
}

/** All keys and texts of a value, with plain marks. */
function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [withPlainMarks(String(value))];
  return Object.entries(value).flatMap(([key, its]) => [withPlainMarks(key), ...textsIn(its)]);
}

function withPlainMarks(text: string): string {
  return text.replace(/[„“”‚‘’«»‹›"']/g, '"');
}
