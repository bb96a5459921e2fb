import type { Element, ElementContent, Root } from 'hast';
import { idsIn } from '../domain/markup.ts';
import { formatAmount, secondUnit } from '../i18n/format-amount.ts';
import { toFeedTree } from '../markdown/feed-tree.ts';
import { attributesOf, isComponentElement, type TreeComponent } from '../markdown/segments.ts';
import { citeNumbers } from './citations.ts';
import { compareTable } from './compare-table.ts';
import { h, text } from './elements.ts';
import { findFact } from './find-fact.ts';
import { withMarks } from './quote-marks.ts';
import type { BodyScope } from './scope.ts';

/** The body of a brief with the feed form of its components and whole addresses. */
export function bodyOf(tree: Root, scope: BodyScope): ElementContent[] {
  const { brief, page, t, urls } = scope;
  const feedTree = toFeedTree(tree, {
    link: (address) =>
      address.startsWith('#') ? page + address : urls.absoluteLink(address, brief.language),
    labels: {
      footnotes: t('brief.footnotes'),
      footnoteBack: (reference) => t('brief.footnoteBack', { reference }),
    },
    idPrefix: `${brief.slug}-`,
  });
  return mapChildren(feedTree.children as ElementContent[], scope);
}

/** The feed form of every component. */
const forms: Record<TreeComponent, (element: Element, scope: BodyScope) => ElementContent[]> = {
  Cite: (element, scope) => [
    h('sup', {}, citeNumbers(idsIn(attributesOf(element).sources), scope)),
  ],
  Compare: (element, scope) => {
    const { facts, title } = attributesOf(element);
    return [compareTable(idsIn(facts), title, scope)];
  },
  // Basis and source follow in the list of figures: here they would break the sentence.
  Fact: (element, scope) => {
    const { amount } = findFact(attributesOf(element).id ?? '', scope);
    const second = secondUnit(amount, scope.locale);
    const brackets = second === undefined ? '' : ` (${second})`;
    return [text(formatAmount(amount, scope.locale, 'long') + brackets)];
  },
  Note: (element, scope) => {
    const title = attributesOf(element).title ?? scope.t('brief.note');
    return [h('p', {}, [h('strong', {}, [title])]), ...mapChildren(element.children, scope)];
  },
  Quote: (element, scope) => {
    const { by = '', role, lang, sources } = attributesOf(element);
    const words = withMarks(mapChildren(element.children, scope), lang ?? scope.brief.language);
    const speaker = [by, role].filter(Boolean).join(', ');
    const cited = sources === undefined ? [] : [h('sup', {}, citeNumbers(idsIn(sources), scope))];
    const quote = h('blockquote', lang === undefined ? {} : { lang }, words);
    return [quote, h('p', {}, [`– ${speaker}`, ...cited])];
  },
  Picture: (element, { brief, pictures }) => {
    const { src = '', alt = '', credit } = attributesOf(element);
    const picture = pictures[src];
    if (picture === undefined) throw new Error(`No picture was given for ${src} of ${brief.path}.`);
    const { url, width, height } = picture;
    const caption = credit === undefined ? [] : [h('figcaption', {}, [credit])];
    return [h('figure', {}, [h('img', { src: url, width, height, alt }, []), ...caption])];
  },
};

function mapChildren(children: readonly ElementContent[], scope: BodyScope): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (isComponentElement(child)) return forms[child.tagName](child, scope);
    return [{ ...child, children: mapChildren(child.children, scope) }];
  });
}
