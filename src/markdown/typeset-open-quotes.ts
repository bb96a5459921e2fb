import type { Language } from '../domain/language.ts';
import { isSpace, type Level, type Marks } from './typeset-direction.ts';
import { noBreakSpace, type Edit, type Line } from './typeset-line.ts';

/** The quotes of a line: those that wait for their end, outermost first, and the edits so far. */
export interface Quotes {
  readonly line: Line;
  readonly open: Open[];
  readonly edits: Edit[];
}

interface Open {
  /** What the writer typed, and so what ends it. */
  readonly typed: Level;
  /** What it is set as: a double quote right inside a double one is set as single. */
  readonly level: Level;
  readonly language: Language;
  /** Absent where the writer typed the mark as it has to be. */
  readonly edit?: Edit;
}

export const marks: Readonly<Record<Language, Marks>> = {
  de: { double: ['„', '“'], single: ['‚', '‘'] },
  en: { double: ['“', '”'], single: ['‘', '’'] },
  fr: { double: ['«', '»'], single: ['‹', '›'] },
};

/** Sets the beginning of a quote. */
export function beginQuote({ line, open, edits }: Quotes, offset: number, typed: Level): void {
  if (typed === 'single') dropSingle(open);
  const language = line.languageAt(offset);
  const level = open.at(-1)?.level === typed ? opposite[typed] : typed;
  const mark = marks[language]?.[level][0] ?? '';
  const edit = { start: offset, end: offset + 1, text: mark };
  edits.push(edit);
  if (language === 'fr') edit.text += padding({ line, edits }, offset + 1);
  open.push({ typed, level, language, edit });
}

/** Sets the end of the innermost quote of a level; without one, the end of a quote of the line's language. */
export function endQuote({ line, open, edits }: Quotes, offset: number, typed: Level): void {
  const index = open.findLastIndex((quote) => quote.typed === typed);
  const [begun, ...unended] = index >= 0 ? open.splice(index) : [];
  giveUp(unended);
  const { language, level } = begun ?? { language: line.languageAt(offset), level: typed };
  const mark = marks[language]?.[level][1] ?? '';
  const padded = language === 'fr' ? padding({ line, edits }, offset - 1) : '';
  edits.push({ start: offset, end: offset + 1, text: padded + mark });
}

/** Follows a mark that the writer typed as it has to be, for the quotes around and inside it. */
export function followTyped({ line, open }: Quotes, offset: number): void {
  const mark = line.text.charAt(offset);
  const language = line.languageAt(offset);
  const own = marks[language];
  if (!own) return;
  for (const level of ['double', 'single'] as const) {
    if (mark !== own[level][0]) continue;
    if (level === 'single') dropSingle(open);
    open.push({ typed: level, level, language });
  }
  if (mark === own.double[1]) {
    const begun = open.findLastIndex(({ level }) => level === 'double');
    if (begun >= 0) giveUp(open.splice(begun));
  }
  // The English end of a single quote is the apostrophe too.
  const isApostrophe =
    isSpace(line.text.charAt(offset - 1)) || /[\p{L}\p{N}]/u.test(line.text.charAt(offset + 1));
  if (mark === own.single[1] && open.at(-1)?.level === 'single' && !isApostrophe) open.pop();
}

/** Single quotes that never end were apostrophes. */
export function giveUp(unended: readonly Open[]): void {
  for (const { typed, edit } of unended) if (typed === 'single' && edit) edit.text = '’';
}

/** Of two single quotes without an end between them, the first was an apostrophe. */
function dropSingle(open: Open[]): void {
  if (open.at(-1)?.typed === 'single') giveUp(open.splice(-1));
}

const opposite = { double: 'single', single: 'double' } as const;

/** The space inside a French quote; one that is there already becomes a no-break space. */
function padding({ line, edits }: Pick<Quotes, 'line' | 'edits'>, inside: number): string {
  const neighbour = line.text.charAt(inside);
  if (/[ \n]/.test(neighbour)) edits.push({ start: inside, end: inside + 1, text: noBreakSpace });
  return isSpace(neighbour) ? '' : noBreakSpace;
}
