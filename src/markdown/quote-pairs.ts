import type { Language } from '../domain/language.ts';
import { thing } from './typeset-line.ts';

/** A quote of which one mark or both are wrong, by their offsets; one that is alone has no other. */
export type WrongQuote = (
  | { readonly open: number; readonly close: number | undefined }
  | { readonly open: undefined; readonly close: number }
) & {
  /** The straight mark that is right. */
  readonly sign: '"' | "'";
};

/**
 * The typographic quotes of a text that are wrong in its language, by their places. Of German both
 * conventions are right, „…“ and »…«, and that of Switzerland, «…». Apostrophes, primes and the arrows
 * of a path are no quotes. Languages other than German and English have none.
 */
export function findWrongQuotes(text: string, language: Language): WrongQuote[] {
  const own = rightMarks.get(language);
  if (own === undefined || !/[„“”‚‘’«»‹›]/.test(text)) return [];
  const lastSingle = text.lastIndexOf('‘');
  const open: OpenMarks = { double: [], single: [], angle: [], 'single-angle': [] };
  const wrong: WrongQuote[] = [];
  for (const { 0: sign, index: offset } of text.matchAll(/[„“”‚‘’«»‹›]/g)) {
    const mark: Mark = { sign, offset, kind: kindOf(sign), ...neighbours(text, offset) };
    const begun = open[mark.kind].at(-1);
    const side = sideOf(mark, begun, language, lastSingle);
    if (side === 'open') open[mark.kind].push(mark);
    if (side !== 'close') continue;
    open[mark.kind].pop();
    const found = begun === undefined ? checkLoneEnd(mark, own) : checkPair(begun, mark, own);
    if (found) wrong.push(found);
  }
  wrong.push(...Object.values(open).flatMap((left) => checkLoneBeginnings(left, own)));
  return wrong.toSorted((a, b) => (a.open ?? a.close) - (b.open ?? b.close));
}

/** The marks that wait for their end, outermost first. */
type OpenMarks = Readonly<Record<Kind, Mark[]>>;

interface RightMarks {
  readonly opening: string;
  readonly closing: string;
}

const rightMarks: ReadonlyMap<Language, RightMarks> = new Map([
  ['de', { opening: '„‚«»‹›', closing: '“‘«»‹›' }],
  ['en', { opening: '“‘', closing: '”’' }],
]);

type Kind = 'double' | 'single' | 'angle' | 'single-angle';

interface Mark {
  readonly sign: string;
  readonly offset: number;
  readonly kind: Kind;
  readonly before: string;
  readonly after: string;
  /** Whether its neighbours are those of the beginning of a quote. */
  readonly opens: boolean;
  /** Whether there is space on both sides. */
  readonly alone: boolean;
}

function kindOf(sign: string): Kind {
  if ('„“”'.includes(sign)) return 'double';
  if ('‚‘’'.includes(sign)) return 'single';
  return '«»'.includes(sign) ? 'angle' : 'single-angle';
}

function neighbours(text: string, offset: number) {
  const before = text.charAt(offset - 1);
  const after = text.charAt(offset + 1);
  const starts = before === '' || /[\s([{/–—"„“‚‘«»‹›-]/.test(before);
  const ends = after === '' || /[\s.,;:!?)\]}]/.test(after);
  const alone = /^\s?$/.test(before) && /^\s?$/.test(after);
  return { before, after, opens: starts && !ends, alone };
}

function sideOf(
  mark: Mark,
  begun: Mark | undefined,
  language: Language,
  lastSingle: number,
): 'open' | 'close' | 'none' {
  const { sign, opens, alone, kind } = mark;
  if (sign === '„') return 'open';
  if (kind === 'single') return sideOfSingle(mark, begun, lastSingle);
  if (alone && kind !== 'double') return sign === '«' || sign === '‹' ? 'open' : 'close';
  if (language === 'de' && sign === '“' && begun?.sign === '„') return 'close';
  return opens ? 'open' : 'close';
}

/** Of a single mark that can be an apostrophe it takes a pair to make a quote. */
function sideOfSingle(
  { sign, offset, before, after, opens }: Mark,
  begun: Mark | undefined,
  lastSingle: number,
): 'open' | 'close' | 'none' {
  if (sign === '‚') return opens ? 'open' : 'none';
  if (isLetter(before) && isLetter(after)) return 'none';
  if (sign === '‘' && opens && begun?.sign !== '‚') return isElision(after) ? 'none' : 'open';
  if (begun === undefined || opens) return 'none';
  // `‚Hans’ Haus‘`
  return sign === '’' && begun.sign === '‚' && lastSingle > offset ? 'none' : 'close';
}

/** `‘90er`, `‘s`, `‘n’`: what begins so is seldom a quote. */
function isElision(after: string): boolean {
  return /^[\dsn]$/.test(after);
}

function checkPair(begun: Mark, end: Mark, own: RightMarks): WrongQuote | undefined {
  const isRight =
    own.opening.includes(begun.sign) && own.closing.includes(end.sign) && begun.sign !== end.sign;
  return isRight ? undefined : { open: begun.offset, close: end.offset, sign: straightOf(end) };
}

function checkLoneEnd(mark: Mark, own: RightMarks): WrongQuote | undefined {
  // `27”` are inches.
  const isRight = own.closing.includes(mark.sign) || /\d/.test(mark.before);
  if (isRight || mark.alone || mark.kind === 'single') return undefined;
  return { open: undefined, close: mark.offset, sign: straightOf(mark) };
}

function checkLoneBeginnings(marks: readonly Mark[], own: RightMarks): WrongQuote[] {
  return marks
    .filter(({ sign, alone, kind }) => !own.opening.includes(sign) && !alone && kind !== 'single')
    .map((mark) => ({ open: mark.offset, close: undefined, sign: straightOf(mark) }));
}

function straightOf({ kind }: Mark): '"' | "'" {
  return kind === 'double' || kind === 'angle' ? '"' : "'";
}

function isLetter(character: string): boolean {
  return character === thing || /[\p{L}\p{N}]/u.test(character);
}
