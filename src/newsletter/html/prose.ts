import type { Element, ElementContent, Root } from 'hast';
import { idsIn } from '../../domain/markup.ts';
import { formatAmount, secondUnit } from '../../i18n/format-amount.ts';
import { toFeedTree } from '../../markdown/feed-tree.ts';
import { attributesOf, isComponentElement, type TreeComponent } from '../../markdown/segments.ts';
import { h, text } from '../../plain-html/elements.ts';
import { findFact } from '../../plain-html/find-fact.ts';
import { withMarks } from '../../plain-html/quote-marks.ts';
import type { BodyScope } from '../../plain-html/scope.ts';
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
  const { brief, page, t, urls } = scope;
  const whole = toFeedTree(tree, {
    link: (address) =>
      address.startsWith('#') ? page + address : urls.absoluteLink(address, brief.language),
    labels: {
      footnotes: t('brief.footnotes'),
      footnoteBack: (reference) => t('brief.footnoteBack', { reference }),
    },
    idPrefix: `${brief.slug}-`,
  });
  return block(
    'div',
    'prose',
    mapChildren(whole.children as ElementContent[], { ...scope, level }),
  );
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
  // Basis and source stand in the list of figures: here they would break the sentence.
  Fact: (element, scope) => {
    const { amount } = findFact(attributesOf(element).id ?? '', scope);
    const second = secondUnit(amount, scope.locale);
    const brackets = second === undefined ? '' : ` (${second})`;
    return [text(formatAmount(amount, scope.locale, 'long') + brackets)];
  },
  Note: (element, scope) => {
    const title = attributesOf(element).title ?? scope.t('brief.note');
    const words = [block('p', 'note-title', [title]), ...mapChildren(element.children, scope)];
    const properties = { role: 'presentation', className: ['t', 'note'] };
    return [h('table', properties, [row(cell('note-cell', words))])];
  },
  Quote: (element, scope) => {
    const { by = '', role, lang, sources } = attributesOf(element);
    const words = withMarks(mapChildren(element.children, scope), lang ?? scope.brief.language);
    const speaker = [by, role].filter(Boolean).join(', ');
    const quote = h('blockquote', lang === undefined ? {} : { lang }, words);
    return [quote, block('p', 'speaker', [`– ${speaker}`, ...cite(idsIn(sources), scope)])];
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
