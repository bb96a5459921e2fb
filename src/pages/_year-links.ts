import type { Brief } from '../domain/brief.ts';
import { byYear } from '../domain/catalog.ts';
import type { Language } from '../domain/language.ts';
import { translateInto } from '../publication.ts';

/** Links to the pages of a topic or an organization year by year. */
export function yearLinks(
  language: Language,
  briefs: readonly Brief[],
  pathOf: (year: string) => string,
  current?: string,
) {
  return {
    label: translateInto(language)('topic.archive'),
    links: [...byYear(briefs).keys()].map((year) => ({ year, path: pathOf(year) })),
    current,
  };
}
