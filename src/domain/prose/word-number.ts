import { findPhrase } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A number in words, without the scale that may follow it. */
export interface WordNumber {
  /** Exact decimal before the scale. */
  readonly value: string;
  /** Power of ten of the scale within it: of `Viertelmilliarde`. */
  readonly exponent: number;
  readonly form: 'word' | 'article';
  /** Index of the first token after it. */
  readonly next: number;
}

/** The number in words that begins at a token; none where it is only the end of one, or a part of what follows. */
export function readWords(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): WordNumber | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word' || !beginsWord(tokens, at)) return undefined;
  if (isRest(tokens, at, vocabulary)) return undefined;
  const isArticle = vocabulary.articles.has(token.lower);
  return (
    readPortion(tokens, isArticle ? at + 1 : at, vocabulary) ??
    readWhole(tokens, at, vocabulary) ??
    (isArticle ? readArticle(tokens, at, vocabulary) : undefined)
  );
}

/** Not within a compound: `zwei` in `(zwei Gigawatt)`, but not in `A-zwei`. */
function beginsWord(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.link === 'space') return true;
  return (
    tokens[at]?.link === 'glued' && before?.kind === 'sign' && '("„“»«‚‘'.includes(before.text)
  );
}

/** What follows `several`, `a third of`, and a scale that another number has: `two million five hundred thousand`. */
function isRest(tokens: readonly Token[], at: number, { vague, scales }: Vocabulary): boolean {
  const [before, second] = [tokens[at - 1]?.lower ?? '', tokens[at - 2]?.lower ?? ''];
  return vague.has(before) || scales.has(before) || (before === 'of' && vague.has(second));
}

/** `eine halbe`, `half a`, `a quarter of a`, `Viertelmilliarde`. */
function readPortion(
  tokens: readonly Token[],
  at: number,
  { articles, portions, scaledPortions }: Vocabulary,
): WordNumber | undefined {
  const scaled = scaledPortions.get(tokens[at]?.lower ?? '');
  if (scaled) return { ...scaled, form: 'word', next: at + 1 };
  const found = findPhrase(portions, tokens, at);
  if (found === undefined) return undefined;
  const next = articles.has(tokens[found.next]?.lower ?? '') ? found.next + 1 : found.next;
  return { value: found.value, exponent: 0, form: 'word', next };
}

/** The number one, unless it only stands before a noun; in `ein bis zwei` it cannot. */
function readArticle(
  tokens: readonly Token[],
  at: number,
  { to, between, and, numbers }: Vocabulary,
): WordNumber {
  const join = tokens[at + 1]?.lower ?? '';
  const isJoined = to.has(join) || (between.has(tokens[at - 1]?.lower ?? '') && and.has(join));
  const isEnd = isJoined && numbers.has(tokens[at + 2]?.lower ?? '');
  return { value: '1', exponent: 0, form: isEnd ? 'word' : 'article', next: at + 1 };
}

interface Whole {
  readonly value: number;
  readonly next: number;
}

/** `two and a half`, `six hundred and fifty`, `two thousand five hundred`. */
function readWhole(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): WordNumber | undefined {
  const word = vocabulary.numbers.get(tokens[at]?.lower ?? '');
  const half = word === undefined ? undefined : findPhrase(vocabulary.andAHalf, tokens, at + 1);
  if (half) return { value: `${word ?? ''}.5`, exponent: 0, form: 'word', next: half.next };
  // `anderthalb` is no whole number, and stands alone.
  if (word?.includes('.') === true) return { value: word, exponent: 0, form: 'word', next: at + 1 };
  const whole = readThousands(tokens, at, vocabulary);
  return whole && { value: String(whole.value), exponent: 0, form: 'word', next: whole.next };
}

function readThousands(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): Whole | undefined {
  const head = readHundreds(tokens, at, vocabulary);
  if (!head || !vocabulary.thousands.has(tokens[head.next]?.lower ?? '')) return head;
  const rest = readHundreds(tokens, afterAnd(tokens, at, head.next + 1, vocabulary), vocabulary);
  return rest ? { value: head.value * 1000 + rest.value, next: rest.next } : head;
}

function readHundreds(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): Whole | undefined {
  const { articles, hundreds, thousands } = vocabulary;
  const [first = '', second = ''] = [tokens[at]?.lower, tokens[at + 1]?.lower];
  const isHundred = hundreds.has(second);
  const isOne = articles.has(first) && (isHundred || thousands.has(second));
  const head = isOne ? { value: 1, next: at + 1 } : readTens(tokens, at, vocabulary);
  if (!head || !hundreds.has(tokens[head.next]?.lower ?? '')) return head;
  const hundred = { value: head.value * 100, next: head.next + 1 };
  const rest = readTens(tokens, afterAnd(tokens, at, hundred.next, vocabulary), vocabulary);
  // `one hundred and two hundred` are two numbers.
  if (!rest || hundreds.has(tokens[rest.next]?.lower ?? '')) return hundred;
  return { value: hundred.value + rest.value, next: rest.next };
}

/** A number of one word, or a ten and a one: `twenty-five`, but not the first of `twenty five-megawatt blocks`. */
function readTens(
  tokens: readonly Token[],
  at: number,
  { numbers }: Vocabulary,
): Whole | undefined {
  const [ten, one] = [at, at + 1].map((index) => Number(numbers.get(tokens[index]?.lower ?? '')));
  if (ten === undefined || !Number.isInteger(ten)) return undefined;
  const isTwo = one !== undefined && one < 10 && ten >= 20 && ten < 100 && ten % 10 === 0;
  const isCompound = tokens[at + 1]?.link === 'space' && tokens[at + 2]?.link === 'hyphen';
  return isTwo && !isCompound ? { value: ten + one, next: at + 2 } : { value: ten, next: at + 1 };
}

/** Passes over `and` within a number, but not over the one of `between two thousand and three`. */
function afterAnd(
  tokens: readonly Token[],
  start: number,
  at: number,
  { and, between }: Vocabulary,
): number {
  const isWithin = !between.has(tokens[start - 1]?.lower ?? '');
  return isWithin && and.has(tokens[at]?.lower ?? '') ? at + 1 : at;
}
