import type { PublicationIssue } from 'schema-dts';
import type { Edition } from '../domain/edition.ts';
import type { DataContext } from './context.ts';
import { toPublisher } from './publisher.ts';

/** An edition as schema.org describes an issue of a periodical: its number, its day, its articles. */
export function toIssue(edition: Edition, context: DataContext): PublicationIssue {
  const { site, urls, card } = context;
  const { language, slug, number, subject, preheader, published, sections } = edition;
  const path = urls.edition(language, slug);
  const url = urls.absolute(path);
  return {
    '@type': 'PublicationIssue',
    '@id': `${url}#issue`,
    url,
    mainEntityOfPage: url,
    name: subject,
    description: preheader,
    ...(card !== undefined && { image: urls.absolute(card) }),
    issueNumber: number,
    inLanguage: language,
    datePublished: published.instant,
    isAccessibleForFree: true,
    publisher: toPublisher(context),
    isPartOf: {
      '@type': 'Periodical',
      '@id': `${urls.absolute(urls.editions(language))}#periodical`,
      name: site.name,
    },
    hasPart: sections.flatMap(({ briefs }) =>
      briefs.map(({ brief }) => {
        const its = urls.absolute(urls.brief(language, brief.slug));
        return {
          '@type': 'NewsArticle' as const,
          '@id': `${its}#article`,
          url: its,
          headline: brief.title,
        };
      }),
    ),
  };
}
