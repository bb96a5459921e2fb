import type { Qualifier, Scale } from './amount.ts';
import type { Language } from './language.ts';

/** What a piece of an amount can mean, the likeliest first; with a complaint where it may not be written so. */
export interface Reading<T> {
  readonly readings: readonly T[];
  /** One sentence that says what is wrong. */
  readonly complaint?: string | undefined;
}

/** A scale, and whether it is only likely that it is meant. */
export interface ScaleReading extends Reading<Scale> {
  readonly isGuess?: boolean;
}

/** A word that an amount begins with, and where it ends. */
export interface QualifierReading extends Reading<Qualifier> {
  readonly length: number;
}

/** Reads the words or the sign before a number; `undefined` where the text begins with none. */
export function readQualifier(text: string, language?: Language): QualifierReading | undefined {
  const lower = text.toLowerCase();
  const word = qualifierWords.find(
    (candidate) => lower.startsWith(candidate) && !isLetter(lower[candidate.length]),
  );
  if (word === undefined) return undefined;
  const { length } = word;
  const accepted = english[word] ?? (language === 'de' ? german[word] : undefined);
  if (accepted !== undefined) return { readings: [accepted], length };
  const complaint = `"${text.slice(0, length)}" is not one of the words that limit an amount.`;
  return { readings: otherQualifiers[word] ?? [], complaint, length };
}

/** Reads a word after a number; `undefined` where it is no scale. */
export function readScale(word: string, language?: Language): ScaleReading | undefined {
  if (Object.hasOwn(letters, word)) return { readings: [letters[word as keyof typeof letters]] };
  const lower = word.toLowerCase();
  if (lower === 'billion') return readBillion(word, language);
  const spelled = germanScales.get(lower);
  if (spelled !== undefined && language === 'de') return { readings: [spelled] };
  const meant = spelled ?? otherScales.get(lower);
  if (meant === undefined) return undefined;
  if (language === 'de' && lower.startsWith('trillion')) {
    return {
      readings: [meant],
      complaint: `"${word}" is a million million millions in German and a million millions (tn) in English.`,
      isGuess: true,
    };
  }
  return { readings: [meant], complaint: `The scale "${word}" is written "${meant}".` };
}

/** Whether a word is a scale that is spelled as in German, and so takes a decimal comma. */
export function isGermanScale(word: string, language?: Language): boolean {
  const lower = word.toLowerCase();
  return germanScales.has(lower) || (lower === 'billion' && language === 'de');
}

/** The qualifiers as they are written, for suggestions. */
export const qualifierSpellings = ['about', 'up to', 'at least', 'more than', 'less than'] as const;

const english: Readonly<Record<string, Qualifier>> = {
  about: 'about',
  'up to': 'up-to',
  'at least': 'at-least',
  'more than': 'more-than',
  'less than': 'less-than',
};

const german: Readonly<Record<string, Qualifier>> = {
  rund: 'about',
  'bis zu': 'up-to',
  mindestens: 'at-least',
  'mehr als': 'more-than',
  'weniger als': 'less-than',
};

/** What people write, and what they may mean by it. */
const otherQualifiers: Readonly<Record<string, readonly Qualifier[]>> = {
  ...Object.fromEntries(Object.entries(german).map(([word, qualifier]) => [word, [qualifier]])),
  ...words(
    'approximately|approx.|approx|around|roughly|circa|ca.|etwa|ungefähr|zirka|some|~|≈',
    'about',
  ),
  ...words('nearly|almost|just under|close to|knapp|fast|beinahe|nahezu', 'about', 'less-than'),
  ...words('just over|gut', 'about', 'more-than'),
  ...words('at most|no more than|maximal|max.|höchstens|<=|≤', 'up-to'),
  ...words('no less than|minimum|min.|wenigstens|>=|≥', 'at-least'),
  ...words('over|above|exceeding|über|>', 'more-than'),
  ...words('under|below|unter|<', 'less-than'),
};

const qualifierWords = [...Object.keys(english), ...Object.keys(otherQualifiers)].toSorted(
  (a, b) => b.length - a.length,
);

const letters = { k: 'k', m: 'm', bn: 'bn', tn: 'tn' } as const satisfies Record<string, Scale>;

const germanScales: ReadonlyMap<string, Scale> = new Map([
  ...['tsd.', 'tsd', 'tausend'].map((word) => [word, 'k'] as const),
  ...['mio.', 'mio', 'million', 'millionen'].map((word) => [word, 'm'] as const),
  ...['mrd.', 'mrd', 'milliarde', 'milliarden'].map((word) => [word, 'bn'] as const),
  ...['bio.', 'billionen'].map((word) => [word, 'tn'] as const),
]);

const otherScales: ReadonlyMap<string, Scale> = new Map([
  ...['k', 'thousand', 'thousands'].map((word) => [word, 'k'] as const),
  ...['m', 'mm', 'mn', 'mln', 'millions'].map((word) => [word, 'm'] as const),
  ...['b', 'bn', 'bn.', 'bln', 'billions'].map((word) => [word, 'bn'] as const),
  ...['t', 'tn', 'tn.', 'trn', 'trillion', 'trillions', 'trillionen'].map(
    (word) => [word, 'tn'] as const,
  ),
]);

/** The word that is a thousand times larger in German than in English. */
function readBillion(word: string, language?: Language): Reading<Scale> {
  if (language !== 'de' && word === 'billion') {
    return { readings: ['bn'], complaint: 'The scale "billion" is written "bn".' };
  }
  return {
    readings: language === 'de' ? ['tn', 'bn'] : ['bn', 'tn'],
    complaint: `"${word}" is a million millions (tn) in German and a thousand millions (bn) in English.`,
  };
}

function words(list: string, ...meanings: Qualifier[]): Record<string, readonly Qualifier[]> {
  return Object.fromEntries(list.split('|').map((word) => [word, meanings]));
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}
