import type { Element, ElementContent } from 'hast';
import { idsIn, speakerOf } from '../domain/markup.ts';
import { attributesOf } from '../markdown/segments.ts';
import { h } from './elements.ts';
import { withMarks } from './quote-marks.ts';
import type { BodyScope } from './scope.ts';

/** What a quote is made of; every channel joins it in its own way. */
export interface QuoteParts {
  /** The words in quotation marks, with their language where it is another one. */
  readonly quote: Element;
  /** `– Name, Funktion` */
  readonly speaker: string;
  /** Ids; empty where none is named. */
  readonly sources: readonly string[];
}

/** @param words what stands in the quote, in the form of the channel. */
export function quoteParts(
  element: Element,
  words: readonly ElementContent[],
  { brief }: Pick<BodyScope, 'brief'>,
): QuoteParts {
  const attributes = attributesOf(element);
  const { lang, sources } = attributes;
  const marked = withMarks(words, lang ?? brief.language);
  return {
    quote: h('blockquote', lang === undefined ? {} : { lang }, marked),
    speaker: `– ${speakerOf(attributes)}`,
    sources: idsIn(sources),
  };
}
