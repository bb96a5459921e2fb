import type { Element, ElementContent, Root } from 'hast';
import { idsIn } from '../../domain/markup.ts';
import { formatAmount, secondUnit } from '../../i18n/format-amount.ts';
import { attributesOf, isComponentElement, type TreeComponent } from '../../markdown/segments.ts';
import { citeNumbers } from '../../plain-html/citations.ts';
import { compareTable } from '../../plain-html/compare-table.ts';
import { h, text } from '../../plain-html/elements.ts';
import { findFact } from '../../plain-html/find-fact.ts';
import { withMarks } from '../../plain-html/quote-marks.ts';
import type { Scope } from '../../plain-html/scope.ts';

/** The body of a brief in elements that Markdown has, with whole addresses. */
export function markdownBody(tree: Root, scope: Scope): ElementContent[] {
  return mapChildren(tree.children as ElementContent[], scope);
}

/** The Markdown form of every component. */
const forms: Record<TreeComponent, (element: Element, scope: Scope) => ElementContent[]> = {
  Cite: (element, scope) => cite(attributesOf(element).sources, scope),
  Compare: (element, scope) => {
    const { facts, title } = attributesOf(element);
    return captionFirst(compareTable(idsIn(facts), title, scope));
  },
  // Basis and source follow in the table of facts: here they would break the sentence.
  Fact: (element, scope) => {
    const { amount } = findFact(attributesOf(element).id ?? '', scope);
    const second = secondUnit(amount, scope.locale);
    const brackets = second === undefined ? '' : ` (${second})`;
    return [text(formatAmount(amount, scope.locale, 'long') + brackets)];
  },
  Note: (element, scope) => {
    const title = attributesOf(element).title ?? scope.t('brief.note');
    const heading = h('p', {}, [h('strong', {}, [title])]);
    return [h('blockquote', {}, [heading, ...mapChildren(element.children, scope)])];
  },
  Quote: (element, scope) => {
    const { by = '', role, lang, sources } = attributesOf(element);
    const words = withMarks(mapChildren(element.children, scope), lang ?? scope.brief.language);
    const speaker = [by, role].filter(Boolean).join(', ');
    const cited = h('p', {}, [`– ${speaker}`, ...cite(sources, scope)]);
    return [h('blockquote', {}, [...words, cited])];
  },
  Picture: (element, { brief, pictures }) => {
    const { src = '', alt = '', credit } = attributesOf(element);
    const picture = pictures[src];
    if (picture === undefined) {
      throw new Error(`No picture was given for ${src} of ${brief.path}.`);
    }
    const title = credit === undefined ? {} : { title: credit };
    return [h('p', {}, [h('img', { src: picture.url, alt, ...title }, [])])];
  },
};

/** ` [1], [2]`, each a link to the source. */
function cite(ids: string | undefined, scope: Scope): ElementContent[] {
  const numbers = citeNumbers(idsIn(ids), scope);
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
        properties: { ...properties, ...wholeAddress(properties, scope) },
        children: mapChildren(child.children, scope),
      },
    ];
  });
}

function wholeAddress(
  { href, dataFootnoteRef, dataFootnoteBackref }: Element['properties'],
  { brief, page, urls }: Scope,
): Element['properties'] {
  // What leads to footnotes and back becomes Markdown's own notation.
  const isFootnote = dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined;
  if (typeof href !== 'string' || isFootnote) return {};
  return { href: href.startsWith('#') ? page + href : urls.absoluteLink(href, brief.language) };
}
