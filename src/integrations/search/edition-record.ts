import { yearOf } from '../../domain/catalog.ts';
import type { Edition } from '../../domain/edition.ts';
import { issueOf } from '../../i18n/issue.ts';
import { asSentence, briefText, plainText } from './brief-text.ts';
import type { RecordContext, RecordDraft } from './record.ts';

/**
 * What search knows of an edition: its greeting and the titles of its briefs. It has no topic and no
 * organization: whoever chooses one looks for briefs.
 */
export async function editionRecord(
  edition: Edition,
  context: RecordContext,
): Promise<RecordDraft> {
  const { language, urls, translate } = context;
  const { slug, published, sections } = edition;
  const title = plainText(edition.subject);
  const summary = plainText(edition.preheader);
  const greeting = briefText(await context.loadTree(edition), { ...context, facts: [] });
  const titles = sections.flatMap(({ briefs }) => briefs.map(({ brief }) => brief.title));
  const record = {
    url: urls.edition(language, slug),
    language,
    content: [asSentence(summary), greeting, ...titles.map(asSentence)].join(' '),
    // As `title` it would weigh more, and an edition would stand above the brief that its subject is about.
    meta: { subject: title, summary, day: published.day, issue: issueOf(edition, translate) },
    filters: { year: [yearOf(edition)] },
    sort: { day: published.day },
  };
  return { record, title, prose: [summary, greeting] };
}
