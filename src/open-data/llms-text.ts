import type { Element } from 'hast';
import type { Brief } from '../domain/brief.ts';
import { localized, type Language } from '../domain/language.ts';
import type { Page } from '../domain/page.ts';
import { h } from '../plain-html/elements.ts';
import type { CopyContext } from './context.ts';
import { toMarkdown } from './markdown/to-markdown.ts';

/** What `llms.txt` of a language names. */
export interface LlmsContent {
  readonly language: Language;
  /** The newest first. */
  readonly briefs: readonly Brief[];
  readonly pages: readonly Pick<Page, 'slug' | 'title' | 'summary'>[];
}

/** More would be a sitemap, and there is one. */
const newest = 100;

/** What a site holds, for language models, as https://llmstxt.org describes it: a list of Markdown. */
export function renderLlmsText(
  { language, briefs, pages }: LlmsContent,
  { site, urls, t }: CopyContext,
): string {
  const about = localized(site.description, language, site.defaultLanguage);
  const item = (title: string, path: string, summary?: string) => {
    const link = h('a', { href: urls.absolute(path) }, [title]);
    return h('li', {}, [link, ...(summary === undefined ? [] : [`: ${summary}`])]);
  };
  const others = site.languages.filter((other) => other.language !== language);
  const section = (title: string, items: readonly Element[]) =>
    items.length === 0 ? [] : [h('h2', {}, [title]), h('ul', {}, items)];
  return toMarkdown([
    h('h1', {}, [site.name]),
    ...(about === '' ? [] : [h('blockquote', {}, [h('p', {}, [about])])]),
    h('p', {}, [t('llms.text')]),
    ...section(
      t('site.briefs'),
      briefs
        .slice(0, newest)
        .map(({ slug, title, summary }) => item(title, urls.briefText(language, slug), summary)),
    ),
    ...section(t('llms.data'), [
      item('JSON Schema', urls.briefSchema(), t('llms.schema')),
      item('JSON Feed', urls.jsonFeed(language), t('llms.feed')),
      item('Sitemap', urls.sitemapIndex(), t('llms.sitemap')),
      ...others.map((other) => item(other.label, urls.llms(other.language))),
    ]),
    // The specification gives this word its meaning: what a short answer can do without.
    ...section('Optional', [
      item(t('corrections.title'), urls.corrections(language), t('corrections.description')),
      ...pages.map(({ slug, title, summary }) => item(title, urls.page(language, slug), summary)),
    ]),
  ]);
}
