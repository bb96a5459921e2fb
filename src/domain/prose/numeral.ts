import { parseDigits } from './digits.ts';
import type { Found } from './phrases.ts';
import type { Token } from './tokens.ts';
import { gluedScales, type Vocabulary } from './vocabulary.ts';
import { readWords, type WordNumber } from './word-number.ts';

/** A number of a text, in digits or words, with its scale. */
export interface Numeral {
  /** Exact decimal before the scale. */
  readonly value: string;
  /** Power of ten of the scale. */
  readonly exponent: number;
  /** `letter` is a scale such as `m` that may be a unit as well. */
  readonly scale: 'none' | 'word' | 'letter';
  readonly form: 'digits' | 'word' | 'article';
  /** Whether the digits may be a year. */
  readonly yearLike: boolean;
  /** Whether it ends with a plus sign. */
  readonly plus: boolean;
  /** Index of the first token after it. */
  readonly next: number;
}

type Bare = Pick<Numeral, 'value' | 'exponent' | 'form' | 'yearLike' | 'next'>;

/** The number that begins at a token. */
export function readNumeral(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
  afterCurrency: boolean,
): Numeral | undefined {
  const bare =
    tokens[at]?.kind === 'number'
      ? readDigits(tokens, at, vocabulary)
      : inWords(readWords(tokens, at, vocabulary));
  return bare && withScale(bare, tokens, vocabulary, afterCurrency);
}

function inWords(words: WordNumber | undefined): Bare | undefined {
  return words && { ...words, yearLike: false };
}

function readDigits(
  tokens: readonly Token[],
  at: number,
  { decimalMark, labels }: Vocabulary,
): Bare | undefined {
  if (isPartOfName(tokens, at)) return undefined;
  // In English only where nothing else can be meant: `In 2024 300 MW` are a year and a power.
  const mayBeSpaced = decimalMark === ',' || tokens[at + 1]?.text === '000';
  const spaced = mayBeSpaced && !labels.has(tokens[at - 1]?.lower ?? '');
  const end = spaced ? endOfSpacedThousands(tokens, at) : at + 1;
  const raw = tokens.slice(at, end).map(({ text }) => text);
  const digits = parseDigits(raw.join(''), decimalMark);
  if (digits === undefined) return undefined;
  const fraction = readFraction(tokens, end);
  if (fraction === 'none') return undefined;
  const isWhole = fraction !== undefined && !digits.includes('.');
  const [value, next] = isWhole ? [`${digits}.${fraction.value}`, fraction.next] : [digits, end];
  const yearLike = /^(?:19|20)\d\d$/.test(raw.join(' '));
  return { value, exponent: 0, form: 'digits', yearLike, next };
}

/** What a fraction adds to the whole number before it: `1½`, `1 1/2`; `none` for `1⅓` and `1²`. */
function readFraction(tokens: readonly Token[], at: number): Found<string> | 'none' | undefined {
  const [first, stroke, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.kind === 'number' && stroke?.text === '/' && last?.link === 'glued') {
    const value = fractions.get(`${first.text}/${last.text}`);
    return value === undefined ? undefined : { value, next: at + 3 };
  }
  if (first?.kind !== 'sign' || !/^\p{No}$/u.test(first.text)) return undefined;
  const value = fractions.get(first.text);
  if (value === undefined) return first.link === 'glued' ? 'none' : undefined;
  return { value, next: at + 1 };
}

const fractions: ReadonlyMap<string, string> = new Map([
  ...['¼', '1/4'].map((sign) => [sign, '25'] as const),
  ...['½', '1/2'].map((sign) => [sign, '5'] as const),
  ...['¾', '3/4'].map((sign) => [sign, '75'] as const),
]);

/** `GPT-5`, `9:30`, `2023/1791`, `#5`. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const link = tokens[at]?.link;
  if (tokens[at]?.named === true) return true;
  if (before?.kind === 'sign' && link === 'glued' && '#:/_@'.includes(before.text)) return true;
  return (
    (after?.text === ':' || after?.text === '/') &&
    after.link === 'glued' &&
    tokens[at + 2]?.kind === 'number' &&
    tokens[at + 2]?.link === 'glued'
  );
}

const mostGroups = 3;

/** `300 000 Kunden`, but not `2 300-MW-Blöcke`. */
function endOfSpacedThousands(tokens: readonly Token[], at: number): number {
  if (!/^[1-9]\d{0,2}$/.test(tokens[at]?.text ?? '')) return at + 1;
  let next = at + 1;
  while (next <= at + mostGroups) {
    if (tokens[next]?.link !== 'space' || !/^\d{3}$/.test(tokens[next]?.text ?? '')) break;
    next += 1;
  }
  return tokens[next]?.link === 'hyphen' ? at + 1 : next;
}

function withScale(
  bare: Bare,
  tokens: readonly Token[],
  { scales, dotted }: Vocabulary,
  afterCurrency: boolean,
): Numeral {
  let { next } = bare;
  const plus = isPlus(tokens[next]);
  if (plus) next += 1;
  const numeral = { ...bare, plus };
  const first = tokens[next];
  const letter = first && gluedScales.get(first.text);
  if (letter !== undefined && bare.form === 'digits') {
    const glued = first?.link === 'glued';
    if (
      glued ||
      (afterCurrency && first?.link === 'space' && /^(?:[mb]n?|tn|[BMT])$/.test(first.text))
    ) {
      return { ...numeral, exponent: letter, scale: 'letter', next: next + 1 };
    }
  }
  let { exponent } = bare;
  const start = next;
  while (next < start + 3) {
    const word = tokens[next];
    const scale = word && (scales.get(word.text) ?? scales.get(word.lower));
    if (scale === undefined) break;
    exponent += scale;
    next += 1;
    if (dotted.has(word?.lower ?? '') && tokens[next]?.text === '.') next += 1;
  }
  return { ...numeral, exponent, scale: exponent > 0 ? 'word' : 'none', next };
}

/** `500+ MW`, `$11-plus billion`. */
function isPlus(token: Token | undefined): boolean {
  if (token?.text === '+') return token.link === 'glued';
  return token?.lower === 'plus' && token.link === 'hyphen';
}
