import type { Token } from './tokens.ts';

/** A value that a run of words or signs stands for, and where the text goes on after it. */
export interface Found<T> {
  readonly value: T;
  /** Index of the first token after it. */
  readonly next: number;
}

/** Runs of words with what they stand for. The longest one that is there counts. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/**
 * Phrases from lists in which a `|` parts one from the next. A space in a phrase is a space, a hyphen
 * or nothing in a text: `acre feet` is found in `acre-feet` too.
 */
export function toPhrases<T>(lists: readonly (readonly [list: string, value: T])[]): Phrases<T> {
  const phrases = new Map<string, Phrase<T>[]>();
  for (const [list, value] of lists) {
    for (const phrase of list.split('|')) {
      const words = phrase.trim().split(' ');
      const [first = ''] = words;
      phrases.set(first, [...(phrases.get(first) ?? []), { words, value }]);
    }
  }
  for (const [first, found] of phrases) {
    phrases.set(
      first,
      found.toSorted((a, b) => b.words.length - a.words.length),
    );
  }
  return phrases;
}

/** The longest phrase that begins at a token. The case of letters matters where `spelling` is `text`. */
export function findPhrase<T>(
  phrases: Phrases<T>,
  tokens: readonly Token[],
  at: number,
  spelling: 'lower' | 'text' = 'lower',
): Found<T> | undefined {
  const first = tokens[at]?.[spelling];
  if (first === undefined) return undefined;
  for (const { words, value } of phrases.get(first) ?? []) {
    if (words.every((word, index) => tokens[at + index]?.[spelling] === word)) {
      return { value, next: at + words.length };
    }
  }
  return undefined;
}
