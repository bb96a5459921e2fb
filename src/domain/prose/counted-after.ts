import type { Numeral } from './numeral.ts';
import { findPhrase, type Found } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { ProseUnit, Vocabulary } from './vocabulary.ts';

const longestDescription = 8;

/** What a number counts, with the words that describe it: `550.000 GB200- und GB300-GPUs`. */
export function readCounted(
  tokens: readonly Token[],
  number: number,
  numeral: Numeral,
  vocabulary: Vocabulary,
): Found<ProseUnit> | undefined {
  if (!mayCount(numeral) || isLabelled(tokens, number, vocabulary)) return undefined;
  const start = findPhrase(vocabulary.ofIts, tokens, numeral.next)?.next ?? numeral.next;
  let at = start;
  while (at <= start + longestDescription) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    const joined = token.link === 'hyphen';
    const counted = vocabulary.counted(token.lower, joined);
    if (counted !== undefined && (joined || tokens[at + 1]?.link !== 'hyphen')) {
      const isName = isWithinName(tokens, number, numeral, token.text, vocabulary);
      return isName ? undefined : { value: { unit: counted, shift: 0 }, next: at + 1 };
    }
    // `2nm chips`, `128-core chips`
    if (at === numeral.next && token.link !== 'space' && numeral.scale === 'none') return undefined;
    const next = afterDescription(tokens, at, at - start, vocabulary);
    if (next === undefined) return undefined;
    at = next;
  }
  return undefined;
}

/** Numbers up to this one are years rather than a count of things, unless they are written `2.040`. */
const lastLikelyYear = 2040;

/** Numbers in words up to this one are said of anything: `two chips and one rack`. */
const lastSmallNumber = 12;

function mayCount({ form, scale, value, yearLike }: Numeral): boolean {
  if (yearLike && Number(value) <= lastLikelyYear) return false;
  return (
    form === 'digits' || scale !== 'none' || (form === 'word' && Number(value) > lastSmallNumber)
  );
}

/** Where the text goes on after a word that describes what is counted. */
function afterDescription(
  tokens: readonly Token[],
  at: number,
  position: number,
  vocabulary: Vocabulary,
): number | undefined {
  const [token, mark, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token === undefined) return undefined;
  // `GB200- und GB300-GPUs`, `A100-, H100- und H200-GPUs`
  if (mark?.text === '–' && mark.link === 'glued' && after !== undefined) {
    const { and, or } = vocabulary;
    return after.text === ',' || and.has(after.lower) || or.has(after.lower) ? at + 3 : undefined;
  }
  if (!vocabulary.describes(token.lower, token.text, position)) return undefined;
  // `1,000 high-paying, permanent jobs`
  return mark?.text === ',' && vocabulary.isAdjective(token.lower) ? at + 2 : at + 1;
}

/** `Phase 2`, `Jan. 15`: the number is a name. */
export function isLabelled(
  tokens: readonly Token[],
  number: number,
  { labels, abbreviations }: Vocabulary,
): boolean {
  const [before, second] = [tokens[number - 1], tokens[number - 2]];
  return (
    labels.has(before?.lower ?? '') ||
    (before?.text === '.' && abbreviations.has(second?.lower ?? ''))
  );
}

/** `Fortune 500 customers`, `On July 4 customers`; in a headline everything has a capital. */
function isWithinName(
  tokens: readonly Token[],
  number: number,
  { scale, form }: Numeral,
  noun: string,
  { isName }: Vocabulary,
): boolean {
  const [before, second] = [tokens[number - 1], tokens[number - 2]];
  if (before?.kind !== 'word' || scale !== 'none' || form !== 'digits') return false;
  if (/^\p{Lu}\p{Ll}/u.test(noun) || !/^\d{1,4}$/.test(tokens[number]?.text ?? '')) return false;
  const isFirst = second === undefined || (second.kind === 'sign' && second.text !== ',');
  return isName(before.text, isFirst);
}
