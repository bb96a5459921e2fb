import type { Element, ElementContent, Root } from 'hast';
import { idsIn } from '../../domain/markup.ts';
import { attributesOf, isComponentElement, type TreeComponent } from '../../markdown/segments.ts';
import { h, text } from '../../plain-html/elements.ts';
import { factWords } from '../../plain-html/fact-words.ts';
import { quoteParts } from '../../plain-html/quote-parts.ts';
import type { BodyScope } from '../../plain-html/scope.ts';
import { wholeBody } from '../../plain-html/whole-body.ts';
import { chart } from './chart.ts';
import { cite } from './cite.ts';
import { block, cell, row } from './elements.ts';
import { picture } from './picture.ts';
import { toMailElement } from './mail-element.ts';

/**
 * A body with the mail form of its components and whole addresses.
 *
 * @param level by how much its headings are lowered, to come below the one above it.
 */
export function prose(tree: Root, scope: BodyScope, level: 0 | 2): Element {
  return block('div', 'prose', mapChildren(wholeBody(tree, scope), { ...scope, level }));
}

interface ProseScope extends BodyScope {
  readonly level: 0 | 2;
}

/** The mail form of every component. */
const forms: Record<TreeComponent, (element: Element, scope: ProseScope) => ElementContent[]> = {
  Cite: (element, scope) => cite(idsIn(attributesOf(element).sources), scope),
  Compare: (element, scope) => {
    const { facts, title } = attributesOf(element);
    return chart(idsIn(facts), title, scope);
  },
  Fact: (element, scope) => [text(factWords(attributesOf(element).id, scope))],
  Note: (element, scope) => {
    const title = attributesOf(element).title ?? scope.t('brief.note');
    const words = [block('p', 'note-title', [title]), ...mapChildren(element.children, scope)];
    const properties = { role: 'presentation', className: ['t', 'note'] };
    return [h('table', properties, [row(cell('note-cell', words))])];
  },
  Quote: (element, scope) => {
    const words = mapChildren(element.children, scope);
    const { quote, speaker, sources } = quoteParts(element, words, scope);
    return [quote, block('p', 'speaker', [speaker, ...cite(sources, scope)])];
  },
  Picture: (element, scope) => picture(attributesOf(element), scope),
};

function mapChildren(children: readonly ElementContent[], scope: ProseScope): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    // A way back within a mail leads nowhere.
    if (child.properties.dataFootnoteBackref !== undefined) return [];
    if (isComponentElement(child)) return forms[child.tagName](child, scope);
    return [toMailElement({ ...child, children: mapChildren(child.children, scope) }, scope)];
  });
}
