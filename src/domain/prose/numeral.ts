import { parseDigits } from './digits.ts';
import { findPhrase } from './phrases.ts';
import type { Token } from './tokens.ts';
import { gluedScales, type Vocabulary } from './vocabulary.ts';

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

type Bare = Pick<Numeral, 'value' | 'form' | 'yearLike' | 'next'>;

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
      : readWords(tokens, at, vocabulary);
  return bare && withScale(bare, tokens, vocabulary, afterCurrency);
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
  const sign = tokens[end];
  const fraction = sign?.link === 'glued' ? fractions.get(sign.text) : undefined;
  const [value, next] =
    fraction === undefined || digits.includes('.')
      ? [digits, end]
      : [`${digits}.${fraction}`, end + 1];
  return { value, form: 'digits', yearLike: /^(?:19|20)\d\d$/.test(raw.join(' ')), next };
}

/** What a sign after a whole number adds to it: `1½`. */
const fractions: ReadonlyMap<string, string> = new Map([
  ['¼', '25'],
  ['½', '5'],
  ['¾', '75'],
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

function readWords(tokens: readonly Token[], at: number, vocabulary: Vocabulary): Bare | undefined {
  const { numbers, articles, halves, andAHalf, vague, and } = vocabulary;
  const token = tokens[at];
  if (token?.kind !== 'word' || token.link !== 'space') return undefined;
  const before = tokens[at - 1]?.lower ?? '';
  const second = tokens[at - 2]?.lower ?? '';
  // `a quarter of a billion`, and the end of `six hundred and fifty`, whose beginning was not understood.
  if (vague.has(before) || (before === 'of' && vague.has(second))) return undefined;
  if (and.has(before) && /^(?:hundred|thousand)$/.test(second)) return undefined;
  const isArticle = articles.has(token.lower);
  const after = tokens[at + 1]?.lower ?? '';
  if (halves.has(token.lower)) {
    return {
      value: '0.5',
      form: 'word',
      yearLike: false,
      next: at + (articles.has(after) ? 2 : 1),
    };
  }
  if (isArticle && halves.has(after)) {
    return { value: '0.5', form: 'word', yearLike: false, next: at + 2 };
  }
  if (isArticle) return { value: '1', form: 'article', yearLike: false, next: at + 1 };
  const value = numbers.get(token.lower);
  if (value === undefined) return undefined;
  const half = findPhrase(andAHalf, tokens, at + 1);
  if (half) return { value: `${value}.5`, form: 'word', yearLike: false, next: half.next };
  const one = tokens[at + 1]?.link === 'hyphen' ? numbers.get(after) : undefined;
  if (one === undefined) return { value, form: 'word', yearLike: false, next: at + 1 };
  return {
    value: String(Number(value) + Number(one)),
    form: 'word',
    yearLike: false,
    next: at + 2,
  };
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
  const numeral = { ...bare, exponent: 0, plus };
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
  let exponent = 0;
  const start = next;
  while (next < start + 3) {
    const word = tokens[next];
    const scale = word && (scales.get(word.text) ?? scales.get(word.lower));
    if (scale === undefined) break;
    exponent += scale;
    next += 1;
    if (dotted.has(word?.lower ?? '') && tokens[next]?.text === '.') next += 1;
  }
  return { ...numeral, exponent, scale: next > start ? 'word' : 'none', next };
}

/** `500+ MW`, `$11-plus billion`. */
function isPlus(token: Token | undefined): boolean {
  if (token?.text === '+') return token.link === 'glued';
  return token?.lower === 'plus' && token.link === 'hyphen';
}
