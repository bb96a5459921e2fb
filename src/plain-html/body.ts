import type { Element, ElementContent, Root } from 'hast';
import { idsIn } from '../domain/markup.ts';
import { attributesOf, isComponentElement, type TreeComponent } from '../markdown/segments.ts';
import { citeNumbers } from './citations.ts';
import { compareTable } from './compare-table.ts';
import { h, text } from './elements.ts';
import { factWords } from './fact-words.ts';
import { findPicture } from './find-picture.ts';
import { quoteParts } from './quote-parts.ts';
import type { BodyScope } from './scope.ts';
import { wholeBody } from './whole-body.ts';

/** The body of a brief with the feed form of its components and whole addresses. */
export function bodyOf(tree: Root, scope: BodyScope): ElementContent[] {
  return mapChildren(wholeBody(tree, scope), scope);
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
  Fact: (element, scope) => [text(factWords(attributesOf(element).id, scope))],
  Note: (element, scope) => {
    const title = attributesOf(element).title ?? scope.t('brief.note');
    return [h('p', {}, [h('strong', {}, [title])]), ...mapChildren(element.children, scope)];
  },
  Quote: (element, scope) => {
    const words = mapChildren(element.children, scope);
    const { quote, speaker, sources } = quoteParts(element, words, scope);
    const cited = sources.length === 0 ? [] : [h('sup', {}, citeNumbers(sources, scope))];
    return [quote, h('p', {}, [speaker, ...cited])];
  },
  Picture: (element, scope) => {
    const { src = '', alt = '', credit } = attributesOf(element);
    const { url, width, height } = findPicture(src, scope);
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
