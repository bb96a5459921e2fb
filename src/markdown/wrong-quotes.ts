import type { Language } from '../domain/language.ts';
import type { ProseBlock } from './prose-blocks.ts';
import { findWrongQuotes, type WrongQuote } from './quote-pairs.ts';
import type { BodyProblem } from './restrict.ts';
import type { Place } from './source-places.ts';
import { thing } from './typeset-line.ts';

/**
 * Warns of quotation marks that are wrong for the language of their block; straight ones are always
 * right. Those of one line are one problem, and so are mended together.
 *
 * @param source The text that the blocks were read from.
 * @param isSafe Whether a line may become another one.
 */
export function wrongQuotes(
  blocks: readonly ProseBlock[],
  source: string,
  isSafe: (after: string) => boolean = () => true,
): BodyProblem[] {
  const found = blocks.flatMap((block) =>
    findWrongQuotes(block.text, baseOf(block.language)).map((quote): Found => ({
      block,
      quote,
      ...block.placeAt(quote.open ?? quote.close),
    })),
  );
  if (found.length === 0) return [];
  const lines = source.split('\n');
  return [...Map.groupBy(found, ({ line }) => line)].map(([line, its]) =>
    toProblem(its, lines[line - 1] ?? '', isSafe),
  );
}

interface Found extends Place {
  readonly block: ProseBlock;
  readonly quote: WrongQuote;
}

function toProblem(
  found: readonly Found[],
  before: string,
  isSafe: (after: string) => boolean,
): BodyProblem {
  const [first] = found.toSorted((a, b) => a.column - b.column);
  if (first === undefined) throw new Error('There must be a quote to report.');
  const { block, quote, line, column } = first;
  const count = String(found.length);
  const more = found.length > 1 ? `; ${count} quotes in this line are wrong` : '';
  const after = straighten(found, before);
  return {
    rule: 'wrong-quotes',
    line,
    column,
    message: `${describe(block, quote)}${more}.`,
    hint: `Write straight quotes: ${straight(block.text, quote)}; they are set by language.`,
    ...(after !== before && isSafe(after) ? { fix: { kind: 'replace-line', before, after } } : {}),
  };
}

const names: ReadonlyMap<Language, string> = new Map([
  ['de', 'German'],
  ['en', 'English'],
]);

function baseOf(language: Language): Language {
  return language.toLowerCase().replace(/-.*/s, '');
}

function describe({ text, language }: ProseBlock, { open, close }: WrongQuote): string {
  const name = names.get(baseOf(language)) ?? language;
  if (open !== undefined && close !== undefined) {
    return `${text.charAt(open)}…${text.charAt(close)} are not quotation marks of ${name}`;
  }
  return `${text.charAt(open ?? close)} is not a quotation mark of ${name}`;
}

const longestShown = 40;

/** The quote as it should be written, or its beginning. */
function straight(text: string, { open, close, sign }: WrongQuote): string {
  if (open === undefined || close === undefined) return `${sign}…${sign}`;
  const inside = text
    .slice(open + 1, close)
    .trim()
    .replaceAll(thing, '…');
  const shown =
    inside.length > longestShown ? `${inside.slice(0, longestShown).trimEnd()} …` : inside;
  return sign + shown.replaceAll(/\s/g, ' ') + sign;
}

/** The line with straight quotes where they read the same. */
function straighten(found: readonly Found[], before: string): string {
  const columns = new Set(found.flatMap((one) => columnsOf(one, before)));
  if (columns.size === 0) return before;
  return Array.from({ length: before.length }, (_, index) =>
    columns.has(index + 1) ? '"' : before.charAt(index),
  ).join('');
}

/**
 * Where the marks of a quote stand in the line; none of a quote that goes on in the next one, that holds
 * straight ones or begins with a space, or that is single and so may be an apostrophe.
 */
function columnsOf({ block: { text, placeAt }, quote, line }: Found, before: string): number[] {
  const { open, close, sign } = quote;
  const inside = open === undefined || close === undefined ? '' : text.slice(open + 1, close);
  if (sign !== '"' || inside.includes('"') || /^\s|\s$/.test(inside)) return [];
  const offsets = [open, close].filter((offset) => offset !== undefined);
  const places = offsets.map((offset) => ({ ...placeAt(offset), mark: text.charAt(offset) }));
  const isWhole = places.every(
    (place) => place.line === line && before.charAt(place.column - 1) === place.mark,
  );
  return isWhole ? places.map(({ column }) => column) : [];
}
