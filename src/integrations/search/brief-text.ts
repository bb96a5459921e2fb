import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { LinkedFact } from '../../domain/brief.ts';
import { speakerOf } from '../../domain/markup.ts';
import { formatAmount } from '../../i18n/format-amount.ts';
import { attributesOf, isComponentElement, type TreeComponent } from '../../markdown/segments.ts';

/** What the numbers in a text are made of. */
export interface TextContext {
  readonly facts: readonly LinkedFact[];
  readonly locale: string;
}

/** The words of a body as a reader meets them, in one line, without soft hyphens. */
export function briefText(tree: Root, context: TextContext): string {
  return plainText(textOf(tree.children, context));
}

/** A text in one line, without soft hyphens. No-break spaces stay: Pagefind parts words at them, too. */
export function plainText(text: string): string {
  return text
    .replaceAll('\u00ad', '')
    .replaceAll(/[^\S\u00a0]+/g, ' ')
    .trim();
}

/** A text as a sentence, so that what is quoted of it can stand beside other sentences. */
export function asSentence(text: string): string {
  const plain = plainText(text);
  return plain === '' || /[.!?:;…]["“”’»)]*$/.test(plain) ? plain : `${plain}.`;
}

const inline = new Set(['a', 'abbr', 'code', 'del', 'em', 'kbd', 'span', 'strong', 'sub', 'sup']);
const sentences = /^(?:h[1-6]|p|li|tr|figcaption)$/;

/** The search form of every component. */
const forms: Record<TreeComponent, (element: Element, context: TextContext) => string> = {
  Cite: () => '',
  Compare: (element) => asSentence(attributesOf(element).title ?? ''),
  Fact: (element, { facts, locale }) => {
    const fact = facts.find(({ id }) => id === attributesOf(element).id);
    return fact === undefined ? '' : formatAmount(fact.amount, locale, 'long');
  },
  Note: (element, context) =>
    `${asSentence(attributesOf(element).title ?? '')} ${textOf(element.children, context)}`,
  Picture: (element) => {
    const { alt = '', credit = '' } = attributesOf(element);
    return ` ${asSentence(alt)} ${asSentence(credit)} `;
  },
  Quote: (element, context) =>
    `${textOf(element.children, context)} ${asSentence(speakerOf(attributesOf(element)))}`,
};

function textOf(nodes: readonly (RootContent | ElementContent)[], context: TextContext): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element') return '';
      if (isComponentElement(node)) return forms[node.tagName](node, context);
      if (isOfFootnotes(node)) return '';
      const text = textOf(node.children, context);
      if (inline.has(node.tagName)) return text;
      return ` ${sentences.test(node.tagName) ? asSentence(text) : text} `;
    })
    .join('');
}

/** Whether an element is there for notes only: the sign in the text, the way back, the hidden heading. */
function isOfFootnotes({ properties }: Element): boolean {
  const { dataFootnoteRef, dataFootnoteBackref, id = '' } = properties;
  return (
    dataFootnoteRef !== undefined ||
    dataFootnoteBackref !== undefined ||
    id.endsWith('footnote-label')
  );
}
