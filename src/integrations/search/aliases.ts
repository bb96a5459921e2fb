import type { Language } from '../../domain/language.ts';

/**
 * Gives the words under which a text is found though it does not hold them.
 *
 * Pagefind compares stems (Snowball), and finds a word by its beginning: `Strom` leads to `Stromnetz`,
 * `grösste` and `groesste` to `größte`. What is left are German nouns whose singular and plural have
 * different stems (`Rechenzentren`, `Rechenzentrum`), and the last part of a compound (`Netz` in
 * `Stromnetz`).
 *
 * @param texts All texts of the language: a noun that stands alone in one of them is known as a part
 * of longer ones.
 */
export function aliasFinder(
  language: Language,
  texts: Iterable<string>,
): (text: string) => string[] {
  if (language !== 'de') return () => [];
  const vocabulary = vocabularyOf(texts);
  const known = new Map<string, readonly string[]>();
  const aliasesOf = (word: string) => {
    const aliases = known.get(word) ?? aliasesOfWord(word, vocabulary);
    known.set(word, aliases);
    return aliases;
  };
  return (text) => {
    const words = new Set(wordsOf(text));
    const said = new Set([...words].map((word) => word.toLowerCase()));
    const aliases = new Set([...words].flatMap(aliasesOf));
    return [...aliases].filter((word) => !said.has(word)).toSorted();
  };
}

function aliasesOfWord(word: string, vocabulary: ReadonlySet<string>): string[] {
  const singulars = singularsOf(word);
  const parts = [word, ...singulars].flatMap((one) => lastParts(one, vocabulary));
  return [...singulars, ...parts, ...parts.flatMap(singularsOf)].map((one) => one.toLowerCase());
}

/** The nouns of some texts and their singulars, in lower case and without their endings. */
function vocabularyOf(texts: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) for (const word of wordsOf(text)) words.add(word);
  // What stands in lower case elsewhere was the beginning of a sentence.
  const nouns = [...words].filter((word) => isNoun(word) && !words.has(word.toLowerCase()));
  return new Set(nouns.flatMap((noun) => [noun, ...singularsOf(noun)]).map(withoutEnding));
}

/** Plurals whose stem is not that of the singular. */
const plurals: readonly (readonly [plural: RegExp, singular: string])[] = [
  // Zentren, Spektren · Ministerien, Konsortien · Museen
  [/(?<=tr|i|e)en$/, 'um'],
  // Themen, Systemen · Firmen
  [/(?<=em|irm)en$/, 'a'],
  // Risiken · Konten
  [/(?<=sik|ont)en$/, 'o'],
];

const shortestPart = 4;
const shortestRest = 3;

function wordsOf(text: string): string[] {
  return text.match(/\p{L}{4,}/gu) ?? [];
}

function isNoun(word: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(word);
}

function singularsOf(word: string): string[] {
  return plurals
    .filter(([plural]) => plural.test(word))
    .map(([plural, singular]) => word.replace(plural, singular));
}

/** Pagefind makes proper stems of the aliases; here it is enough that `Netze` and `Netzes` meet. */
function withoutEnding(noun: string): string {
  return noun.toLowerCase().replace(/(?:e[nrs]?|n|s)$/, '');
}

/** The ends of a noun that are words of their own. */
function lastParts(noun: string, vocabulary: ReadonlySet<string>): string[] {
  const last = noun.length - shortestPart;
  if (!isNoun(noun) || last < shortestRest) return [];
  return Array.from({ length: last - shortestRest + 1 }, (_, index) =>
    noun.slice(index + shortestRest),
  ).filter((part) => vocabulary.has(withoutEnding(part)));
}
