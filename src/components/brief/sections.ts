import { readingMinutes, type Brief } from '../../domain/brief.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Section } from '../../markdown/page-tree.ts';

/** The anchor of the timeline of a brief. */
export const timelineAnchor = 'timeline';

/**
 * What the table of contents of a brief names: the sections of its text and its timeline. Empty for a
 * brief that is read in a minute or has fewer than three of them.
 */
export function sectionsOf(
  { words, timeline }: Pick<Brief, 'words' | 'timeline'>,
  ofText: readonly Section[],
  translate: Translate,
): readonly Section[] {
  const last = { id: timelineAnchor, title: translate('timeline.title') };
  const sections = timeline.length > 0 ? [...ofText, last] : ofText;
  return readingMinutes(words) >= 2 && sections.length >= 3 ? sections : [];
}
