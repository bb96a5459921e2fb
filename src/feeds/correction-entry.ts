import type { BriefCorrection } from '../domain/corrections.ts';
import { toMoment } from '../domain/dates.ts';
import { localized } from '../domain/language.ts';
import { correctionId } from '../domain/permanent-id.ts';
import { correctionParagraph } from '../plain-html/corrections.ts';
import { h } from '../plain-html/elements.ts';
import type { ChannelContext, FeedEntry } from './feed.ts';
import { feedHtml } from './feed-html.ts';

/** A correction as it stands in the feed of all corrections. */
export function toCorrectionEntry(
  { brief, correction, anchor }: BriefCorrection,
  context: ChannelContext,
): FeedEntry {
  const { site, urls, t } = context;
  const { language, slug, title } = brief;
  const text = (all: Readonly<Record<string, string>>) =>
    localized(all, language, site.defaultLanguage);
  const page = urls.absolute(urls.brief(language, slug));
  const scope = { ...context, brief, page, pictures: {} };
  return {
    id: correctionId(site, brief, anchor),
    title: t('feed.correction', { title }),
    link: `${page}#${anchor}`,
    summary: correction.text,
    html: feedHtml([
      correctionParagraph(correction, scope),
      h('p', {}, [`${t('feed.toBrief')} `, h('a', { href: page }, [title])]),
    ]),
    published: toMoment(correction.day, site.timeZone).instant,
    authors: brief.authors.map(({ name }) => text(name)),
    categories: brief.topics.map(({ id, name }) => ({ id, name: text(name) })),
  };
}
