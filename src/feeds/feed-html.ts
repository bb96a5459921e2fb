import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { sourceNumber } from '../domain/brief.ts';
import { sourceHost, type Source } from '../domain/source.ts';
import { formatPartialDate } from '../i18n/dates.ts';
import type { Translate } from '../i18n/translate.ts';
import { toFeedTree } from '../markdown/feed-tree.ts';
import { attributesOf, isComponentElement, type TreeComponent } from '../markdown/segments.ts';
import { marks } from '../markdown/typeset-open-quotes.ts';
import type { Urls } from '../urls.ts';
import type { FeedItem } from './feed-item.ts';

/** What the text of a feed depends on. */
export interface FeedContext {
  readonly urls: Urls;
  readonly locale: string;
  readonly t: Translate;
}

/** The body of a brief as HTML that stands alone: whole addresses, no scripts, no styles. */
export function renderFeedHtml(item: FeedItem, context: FeedContext): string {
  const { brief, tree } = item;
  const { urls, t } = context;
  const page = urls.absolute(urls.brief(brief.language, brief.slug));
  const feedTree = toFeedTree(tree, {
    link: (address) =>
      address.startsWith('#') ? page + address : urls.absoluteLink(address, brief.language),
    labels: {
      footnotes: t('brief.footnotes'),
      footnoteBack: (reference) => t('brief.footnoteBack', { reference }),
    },
    idPrefix: `${brief.slug}-`,
  });
  const children = mapChildren(feedTree.children as ElementContent[], { item, context, page });
  return toHtml({
    type: 'root',
    children: [...children, ...sourceList(brief.sources, context)],
  } satisfies Root);
}

interface Scope {
  readonly item: FeedItem;
  readonly context: FeedContext;
  readonly page: string;
}

/** The feed form of every component. */
const forms: Record<TreeComponent, (element: Element, scope: Scope) => ElementContent[]> = {
  Cite: (element, { item, page }) => [
    h('sup', {}, citations(attributesOf(element).sources ?? '', item.brief.sources, page)),
  ],
  Note: (element, scope) => {
    const title = attributesOf(element).title ?? scope.context.t('brief.note');
    return [h('p', {}, [h('strong', {}, [text(title)])]), ...mapChildren(element.children, scope)];
  },
  Quote: (element, scope) => {
    const { by = '', role, lang, sources } = attributesOf(element);
    const { item, page } = scope;
    const words = withMarks(mapChildren(element.children, scope), lang ?? item.brief.language);
    const speaker = [by, role].filter(Boolean).join(', ');
    const cited =
      sources === undefined ? [] : [h('sup', {}, citations(sources, item.brief.sources, page))];
    const quote = h('blockquote', lang === undefined ? {} : { lang }, words);
    return [quote, h('p', {}, [text(`– ${speaker}`), ...cited])];
  },
  Picture: (element, { item }) => {
    const { src = '', alt = '', credit } = attributesOf(element);
    const picture = item.pictures[src];
    if (picture === undefined)
      throw new Error(`The feed was given no picture ${src} of ${item.brief.path}.`);
    const { url, width, height } = picture;
    const caption = credit === undefined ? [] : [h('figcaption', {}, [text(credit)])];
    return [h('figure', {}, [h('img', { src: url, width, height, alt }, []), ...caption])];
  },
};

function mapChildren(children: readonly ElementContent[], scope: Scope): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (isComponentElement(child)) return forms[child.tagName](child, scope);
    return [{ ...child, children: mapChildren(child.children, scope) }];
  });
}

function citations(ids: string, sources: readonly Source[], page: string): ElementContent[] {
  return ids
    .trim()
    .split(/\s+/)
    .map((id) => sourceNumber(sources, id))
    .filter((number) => number !== undefined)
    .flatMap((number, index): ElementContent[] => [
      ...(index === 0 ? [] : [text(', ')]),
      h('a', { href: `${page}#source-${String(number)}` }, [text(String(number))]),
    ]);
}

/** Quotation marks as text: a feed has no styles that could draw them. */
function withMarks(children: readonly ElementContent[], language: string): ElementContent[] {
  const [open, close] = (marks[language.replace(/-.*/, '')] ?? marks.en)?.double ?? ['', ''];
  // French sets its marks apart; on the page `quotes.css` does.
  const space = language.startsWith('fr') ? '\u00A0' : '';
  const paragraphs = children.filter((child) => child.type === 'element' && child.tagName === 'p');
  return children.map((child): ElementContent => {
    if (child.type !== 'element') return child;
    const before = paragraphs.includes(child) ? [text(open + space)] : [];
    const after = child === paragraphs.at(-1) ? [text(space + close)] : [];
    return { ...child, children: [...before, ...child.children, ...after] };
  });
}

function sourceList(sources: readonly Source[], { t, locale }: FeedContext): ElementContent[] {
  const items = sources.map(({ url, title, publisher, published, kind }) =>
    h('li', {}, [
      h('a', { href: url }, [text(publisher ?? sourceHost(url))]),
      text(
        [
          title === undefined ? '' : `, ${title}`,
          published === undefined ? '' : `, ${formatPartialDate(published, locale)}`,
          kind === 'primary' ? ` (${t('brief.primary')})` : '',
        ].join(''),
      ),
    ]),
  );
  return [h('h2', {}, [text(t('brief.sources'))]), h('ol', {}, items)];
}

function h(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
