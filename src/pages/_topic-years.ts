import type { Brief } from '../domain/brief.ts';
import { byYear } from '../domain/catalog.ts';
import type { Language } from '../domain/language.ts';
import { translateInto, urls } from '../publication.ts';

/** Links to the pages of a topic year by year. */
export function topicYears(
  language: Language,
  topic: string,
  briefs: readonly Brief[],
  current?: string,
) {
  return {
    label: translateInto(language)('topic.archive'),
    links: [...byYear(briefs).keys()].map((year) => ({
      year,
      path: urls.topic(language, topic, year),
    })),
    current,
  };
}
