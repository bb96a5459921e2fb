import type { NewsArticle } from 'schema-dts';
import type { Brief } from '../domain/brief.ts';
import type { Correction } from '../domain/correction.ts';
import { localized } from '../domain/language.ts';
import { permanentId } from '../domain/permanent-id.ts';
import { sourceHost, type Source } from '../domain/source.ts';
import type { DataContext } from './context.ts';
import { toOrganization } from './organization.ts';
import { toPublisher } from './publisher.ts';

/** A brief as schema.org describes a news article: who wrote it, what it rests on, what was corrected. */
export function toNewsArticle(brief: Brief, context: DataContext): NewsArticle {
  const { site, urls, card } = context;
  const path = urls.brief(brief.language, brief.slug);
  const url = urls.absolute(path);
  const text = (all: Readonly<Record<string, string>>) =>
    localized(all, brief.language, site.defaultLanguage);
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    identifier: permanentId(site, brief),
    url,
    mainEntityOfPage: url,
    headline: brief.title,
    description: brief.summary,
    ...(card !== undefined && { image: urls.absolute(card) }),
    inLanguage: brief.language,
    datePublished: brief.published.instant,
    dateModified: (brief.updated ?? brief.published).instant,
    wordCount: brief.words,
    isAccessibleForFree: true,
    author: brief.authors.map(({ name, kind }) => ({
      '@type': kind === 'desk' ? 'Organization' : 'Person',
      name: text(name),
    })),
    publisher: toPublisher(context),
    articleSection: brief.topics.map(({ name }) => text(name)),
    about: brief.parties.map(({ organization }) => toOrganization(organization, context)),
    citation: brief.sources.map(toCitation),
    ...(brief.corrections.length > 0 ? { correction: brief.corrections.map(toComment) } : {}),
    ...translations(brief, context),
  };
}

function toCitation({ url, title, publisher, published }: Source) {
  return {
    '@type': 'CreativeWork' as const,
    name: title ?? publisher ?? sourceHost(url),
    url,
    ...(publisher === undefined
      ? {}
      : { publisher: { '@type': 'Organization' as const, name: publisher } }),
    // A quarter is no date of ISO 8601.
    ...(published === undefined || published.includes('Q') ? {} : { datePublished: published }),
  };
}

function toComment({ day, text }: Correction) {
  return { '@type': 'CorrectionComment' as const, text, datePublished: day };
}

/** The same brief in other languages; which one was written first does not matter to readers. */
function translations(brief: Brief, { urls }: DataContext): Pick<NewsArticle, 'workTranslation'> {
  const others = brief.languages.filter((language) => language !== brief.language);
  if (others.length === 0) return {};
  return {
    workTranslation: others.map((language) => ({
      '@type': 'NewsArticle',
      '@id': `${urls.absolute(urls.brief(language, brief.slug))}#article`,
      inLanguage: language,
    })),
  };
}
