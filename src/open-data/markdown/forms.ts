import type { Element, ElementContent, Root } from 'hast';
import { idsIn } from '../../domain/markup.ts';
import { attributesOf, isComponentElement, type TreeComponent } from '../../markdown/segments.ts';
import { citeNumbers } from '../../plain-html/citations.ts';
import { compareTable } from '../../plain-html/compare-table.ts';
import { h, text } from '../../plain-html/elements.ts';
import { factWords } from '../../plain-html/fact-words.ts';
import { findPicture } from '../../plain-html/find-picture.ts';
import { quoteParts } from '../../plain-html/quote-parts.ts';
import type { Scope } from '../../plain-html/scope.ts';
import { wholeAddress } from '../../plain-html/whole-address.ts';

/** The body of a brief in elements that Markdown has, with whole addresses. */
export function markdownBody(tree: Root, scope: Scope): ElementContent[] {
  return mapChildren(tree.children as ElementContent[], scope);
}

/** The Markdown form of every component. */
const forms: Record<TreeComponent, (element: Element, scope: Scope) => ElementContent[]> = {
  Cite: (element, scope) => cite(idsIn(attributesOf(element).sources), scope),
  Compare: (element, scope) => {
    const { facts, title } = attributesOf(element);
    return captionFirst(compareTable(idsIn(facts), title, scope));
  },
  Fact: (element, scope) => [text(factWords(attributesOf(element).id, scope))],
  Note: (element, scope) => {
    const title = attributesOf(element).title ?? scope.t('brief.note');
    const heading = h('p', {}, [h('strong', {}, [title])]);
    return [h('blockquote', {}, [heading, ...mapChildren(element.children, scope)])];
  },
  Quote: (element, scope) => {
    const words = mapChildren(element.children, scope);
    const { quote, speaker, sources } = quoteParts(element, words, scope);
    const cited = h('p', {}, [speaker, ...cite(sources, scope)]);
    return [h('blockquote', {}, [...quote.children, cited])];
  },
  Picture: (element, scope) => {
    const { src = '', alt = '', credit } = attributesOf(element);
    const title = credit === undefined ? {} : { title: credit };
    return [h('p', {}, [h('img', { src: findPicture(src, scope).url, alt, ...title }, [])])];
  },
};

/** ` [1], [2]`, each a link to the source. */
function cite(ids: readonly string[], scope: Scope): ElementContent[] {
  const numbers = citeNumbers(ids, scope);
  return numbers.length === 0 ? [] : [text(' '), ...numbers];
}

/** Tables of Markdown have no caption: it becomes a paragraph before the table. */
function captionFirst(table: Element): ElementContent[] {
  const isCaption = (child: ElementContent): child is Element =>
    child.type === 'element' && child.tagName === 'caption';
  const captions = table.children.filter(isCaption);
  const rest = table.children.filter((child) => !isCaption(child));
  return [...captions.map(({ children }) => h('p', {}, children)), { ...table, children: rest }];
}

function mapChildren(children: readonly ElementContent[], scope: Scope): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (isComponentElement(child)) return forms[child.tagName](child, scope);
    const { properties } = child;
    return [
      {
        ...child,
        properties: { ...properties, ...withWholeAddress(properties, scope) },
        children: mapChildren(child.children, scope),
      },
    ];
  });
}

function withWholeAddress(
  { href, dataFootnoteRef, dataFootnoteBackref }: Element['properties'],
  scope: Scope,
): Element['properties'] {
  // What leads to footnotes and back becomes Markdown's own notation.
  const isFootnote = dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined;
  if (typeof href !== 'string' || isFootnote) return {};
  return { href: wholeAddress(href, scope) };
}
