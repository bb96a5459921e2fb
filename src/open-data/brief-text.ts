import type { ElementContent } from 'hast';
import { stringify } from 'yaml';
import type { Brief } from '../domain/brief.ts';
import { localized, type Localized } from '../domain/language.ts';
import { permanentId } from '../domain/permanent-id.ts';
import { siteLanguage } from '../domain/site.ts';
import { correctionParagraph } from '../plain-html/corrections.ts';
import { h } from '../plain-html/elements.ts';
import { openQuestions } from '../plain-html/open-questions.ts';
import type { Body, Scope } from '../plain-html/scope.ts';
import { sourceList } from '../plain-html/sources.ts';
import { timelineList } from '../plain-html/timeline.ts';
import type { CopyContext } from './context.ts';
import { factTables } from './markdown/fact-tables.ts';
import { markdownBody } from './markdown/forms.ts';
import { toMarkdown } from './markdown/to-markdown.ts';

/**
 * A brief as Markdown that stands alone: what a program needs in the frontmatter, then the text with
 * its facts as tables and its numbered sources. All addresses are whole.
 */
export function renderBriefText(
  brief: Brief,
  { tree, pictures }: Body,
  context: CopyContext,
): string {
  const { site, urls, t } = context;
  const { locale } = siteLanguage(site, brief.language);
  const page = urls.absolute(urls.brief(brief.language, brief.slug));
  const scope: Scope = { urls, locale, t, brief, pictures, page };
  const text = toMarkdown(
    [
      h('h1', {}, [brief.title]),
      h('p', {}, [brief.summary]),
      ...correctionNotes(scope),
      ...markdownBody(tree, scope),
      ...factTables(scope),
      ...openQuestions(scope),
      ...timelineList(scope),
      ...sourceList(scope),
    ],
    { linkPrefix: `${page}#source-`, addresses: brief.sources.map(({ url }) => url) },
  );
  const frontmatter = stringify(frontmatterOf(brief, page, context), { lineWidth: 0 });
  return `---\n${frontmatter}---\n\n${text}`;
}

function frontmatterOf(brief: Brief, page: string, { site, urls }: CopyContext) {
  const { language, slug, title, summary, published, updated, authors, topics, parties } = brief;
  const text = (all: Localized) => localized(all, language, site.defaultLanguage);
  return {
    ...{ title, summary, language },
    id: permanentId(site, brief),
    url: page,
    data: urls.absolute(urls.briefData(language, slug)),
    publisher: site.name,
    authors: authors.map(({ name }) => text(name)),
    published: published.instant,
    ...(updated && { updated: updated.instant }),
    topics: topics.map(({ name }) => text(name)),
    ...(parties.length > 0 && {
      organizations: parties.map(({ organization }) => organization.name),
    }),
  };
}

/** The corrections stand before the text, as on the page. */
function correctionNotes(scope: Scope): ElementContent[] {
  return scope.brief.corrections.map((correction) =>
    h('blockquote', {}, [correctionParagraph(correction, scope)]),
  );
}
