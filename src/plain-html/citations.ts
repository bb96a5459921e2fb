import type { ElementContent } from 'hast';
import { sourceNumber } from '../domain/brief.ts';
import { h, text } from './elements.ts';
import type { BodyScope } from './scope.ts';

/** The numbers of sources, each a link to the source on the page of the brief: `1, 2`. */
export function citeNumbers(ids: readonly string[], { brief, page }: BodyScope): ElementContent[] {
  return ids
    .map((id) => sourceNumber(brief.sources, id))
    .filter((number) => number !== undefined)
    .flatMap((number, index): ElementContent[] => [
      ...(index === 0 ? [] : [text(', ')]),
      h('a', { href: `${page}#source-${String(number)}` }, [String(number)]),
    ]);
}

/** The same in words: `Quellen 1, 2`; nothing where there is no source. */
export function citeInWords(ids: readonly string[], scope: BodyScope): ElementContent[] {
  if (ids.length === 0) return [];
  const words = scope.t('brief.sourceOf', { count: ids.length, list: place });
  const [before = '', after = ''] = words.split(place);
  // A line must not end before the number.
  return [text(before.replace(/ $/, '\u00A0')), ...citeNumbers(ids, scope), text(after)];
}

/** Stands for what is put in later; no text has it. */
const place = '\uFFFC';
