import type { Brief } from '../domain/brief.ts';
import { byYear, briefsIn, type Catalog } from '../domain/catalog.ts';
import { localized, type Language } from '../domain/language.ts';
import { organizationRecords } from '../domain/organization-record.ts';
import type { Topic } from '../domain/topic.ts';
import type { KeyedPage, PageListContext } from './site-pages.ts';

/** How many briefs the page of a topic or an organization lists; if there are more, each year has a page. */
export const subjectPageSize = 100;

/** The pages of the topics on which there is a brief in a language. */
export function listTopicPages(
  catalog: Catalog,
  language: Language,
  { site, urls, translateInto }: PageListContext,
): KeyedPage[] {
  const t = translateInto(language);
  const text = (all: Readonly<Record<Language, string>>) =>
    localized(all, language, site.defaultLanguage);
  return topicsIn(catalog, language).flatMap(({ topic, briefs: its }): KeyedPage[] => {
    const path = urls.topic(language, topic.id);
    const subject = text(topic.name);
    const feed = { path: urls.feedOf(path), subject, folder: 'topics' } as const;
    return [
      {
        key: `topics/${topic.id}`,
        path,
        language,
        title: subject,
        summary: text(topic.description),
        briefs: its,
        file: 'content/topics.yaml',
        feed,
        lastModified: newestChange(its),
      },
      ...(its.length > subjectPageSize ? [...byYear(its)] : []).map(([year, ofYear]) => ({
        key: `topics/${topic.id}/${year}`,
        path: urls.topic(language, topic.id, year),
        language,
        title: t('topic.yearTitle', { topic: subject, year }),
        summary: text(topic.description),
        feed,
        lastModified: newestChange(ofYear),
      })),
    ];
  });
}

/** The pages of the organizations that the briefs in a language name, and the list of them. */
export function listOrganizationPages(
  catalog: Catalog,
  language: Language,
  { urls, translateInto }: PageListContext,
): KeyedPage[] {
  const t = translateInto(language);
  const records = organizationRecords(catalog, language);
  if (records.length === 0) return [];
  return [
    {
      key: 'organizations',
      path: urls.organizations(language),
      language,
      title: t('organizations.title'),
      summary: t('organizations.description'),
      lastModified: newestChange(records.flatMap(({ briefs }) => briefs)),
    },
    ...records.flatMap((record): KeyedPage[] => {
      const { organization, briefs } = record;
      const { id, name, description } = organization;
      const summary = description[language] ?? t('organization.description', { name });
      const path = urls.organization(language, id);
      const feed = { path: urls.feedOf(path), subject: name, folder: 'organizations' } as const;
      return [
        {
          key: `organizations/${id}`,
          path,
          language,
          title: name,
          summary,
          organization: record,
          file: `content/organizations/${id}.yaml`,
          feed,
          lastModified: newestChange(briefs),
        },
        ...(briefs.length > subjectPageSize ? [...byYear(briefs)] : []).map(([year, ofYear]) => ({
          key: `organizations/${id}/${year}`,
          path: urls.organization(language, id, year),
          language,
          title: t('organization.yearTitle', { name, year }),
          summary,
          feed,
          lastModified: newestChange(ofYear),
        })),
      ];
    }),
  ];
}

/** The topics on which there is a brief in a language, with their briefs, the newest first. */
export function topicsIn(
  catalog: Catalog,
  language: Language,
): { readonly topic: Topic; readonly briefs: readonly Brief[] }[] {
  const briefs = briefsIn(catalog, language);
  return catalog.topics
    .map((topic) => ({
      topic,
      briefs: briefs.filter(({ topics }) => topics.some(({ id }) => id === topic.id)),
    }))
    .filter(({ briefs: its }) => its.length > 0);
}

/** The day of the last change to any of the briefs. */
export function newestChange(briefs: readonly Brief[]): string | undefined {
  return briefs
    .map(({ updated, published }) => (updated ?? published).day)
    .toSorted()
    .at(-1);
}
