import type { ElementContent } from 'hast';
import { briefAnchor, type Edition, type LinkedSection } from '../domain/edition.ts';
import { localized } from '../domain/language.ts';
import { editionId } from '../domain/permanent-id.ts';
import { bodyOf } from '../plain-html/body.ts';
import { h } from '../plain-html/elements.ts';
import type { Body } from '../plain-html/scope.ts';
import type { ChannelContext, FeedEntry } from './feed.ts';
import { feedHtml } from './feed-html.ts';

/** An edition as it stands in feeds: its greeting, then the briefs as their page lists them. */
export function toEditionEntry(
  edition: Edition,
  { tree, pictures }: Body,
  context: ChannelContext,
): FeedEntry {
  const { site, urls } = context;
  const { language, slug, path, subject, preheader, published, sections } = edition;
  const page = urls.absolute(urls.edition(language, slug));
  // A greeting has no facts and no sources.
  const brief = { language, slug, path, facts: [], sources: [] };
  return {
    id: editionId(site, edition),
    title: subject,
    link: page,
    summary: preheader,
    html: feedHtml([
      ...bodyOf(tree, { ...context, brief, pictures, page }),
      ...sections.flatMap((section) => sectionOf(section, page, context)),
    ]),
    published: published.instant,
    authors: [],
    categories: [],
  };
}

function sectionOf(
  { title, topic, briefs }: LinkedSection,
  page: string,
  { site, language }: ChannelContext,
): ElementContent[] {
  const heading = title ?? (topic && localized(topic.name, language, site.defaultLanguage));
  return [
    ...(heading === undefined ? [] : [h('h2', {}, [heading])]),
    ...briefs.flatMap(({ brief }) => [
      h('p', {}, [
        h('strong', {}, [h('a', { href: `${page}#${briefAnchor(brief)}` }, [brief.title])]),
      ]),
      h('p', {}, [brief.summary]),
    ]),
  ];
}
