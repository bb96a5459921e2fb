import type { Amount } from './amount.ts';
import type { Language } from './language.ts';
import { english } from './prose/english.ts';
import { german } from './prose/german.ts';
import { readStated } from './prose/stated.ts';
import { type Token, toTokens } from './prose/tokens.ts';
import { currenciesBefore, type Vocabulary } from './prose/vocabulary.ts';
import { type Surroundings, surroundings } from './prose/surroundings.ts';

/** An amount that a text states. */
export interface RecognizedAmount {
  /** Offset of its first character, that of its qualifier included, in UTF-16 code units. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
  readonly amount: Amount;
  /** What the text says from `start` to `end`. */
  readonly text: string;
  readonly around: Surroundings;
}

/**
 * The amounts in a text, in their order; they do not overlap. Languages other than German and English
 * have none. The time it takes grows with the length of the text and with nothing else.
 *
 * A number without a unit that a metric knows is no amount, and neither are years, dates, versions,
 * percentage points and sums without a number ("mehrere Dutzend Milliarden").
 */
export function recognizeAmounts(text: string, language: Language): RecognizedAmount[] {
  const known = vocabularies.get(language.toLowerCase().replace(/-.*/s, ''));
  if (known === undefined) return [];
  const { vocabulary, openers } = known;
  const tokens = toTokens(text);
  const found: RecognizedAmount[] = [];
  let at = 0;
  let free = 0;
  while (at < tokens.length) {
    if (!mayOpen(tokens[at], openers)) {
      at += 1;
      continue;
    }
    const { amounts, next } = readStated(tokens, at, free, vocabulary);
    for (const { amount, from, end: after } of amounts) {
      const start = tokens[from]?.start ?? 0;
      const end = tokens[after - 1]?.end ?? start;
      const last = found.at(-1)?.end;
      const around = surroundings(text, { amount, start, end, last });
      found.push({ start, end, amount, text: text.slice(start, end), around });
    }
    if (next > at) free = next;
    at = Math.max(next, at + 1);
  }
  return found;
}

const vocabularies: ReadonlyMap<
  Language,
  { readonly vocabulary: Vocabulary; readonly openers: ReadonlySet<string> }
> = new Map([
  ['de', { vocabulary: german, openers: openersOf(german) }],
  ['en', { vocabulary: english, openers: openersOf(english) }],
]);

/** What an amount may begin with, beside digits, in lower case: most words of a text are none of these. */
function openersOf({
  numbers,
  articles,
  portions,
  scaledPortions,
  between,
  from,
  qualifiers,
}: Vocabulary): ReadonlySet<string> {
  const lists = [
    ...[numbers.keys(), portions.keys(), scaledPortions.keys(), qualifiers.keys()],
    ...[articles, between, from],
  ];
  const currencies = [...currenciesBefore.keys()].map((sign) => sign.toLowerCase());
  return new Set([...lists.flatMap((list) => [...list]), ...currencies]);
}

function mayOpen(token: Token | undefined, openers: ReadonlySet<string>): boolean {
  return token?.kind === 'number' || openers.has(token?.lower ?? '');
}
