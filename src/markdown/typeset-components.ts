import type { Element, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Language } from '../domain/language.ts';
import { attributesOf, isComponentElement } from './segments.ts';
import { marks } from './typeset-open-quotes.ts';
import { typesetText } from './typeset.ts';

/** Attributes that readers see, in the language of the page. */
const visible = ['alt', 'by', 'credit', 'role', 'title'];

/**
 * Sets the attributes of components, and the quotes inside a `Quote`: its own marks are drawn around
 * them, so those inside are the inner ones. In place, after the text was set.
 */
export function typesetComponents(tree: Root, language: Language): void {
  visit(tree, 'element', (element) => {
    if (!isComponentElement(element)) return;
    for (const [name, value] of Object.entries(attributesOf(element))) {
      if (visible.includes(name)) element.properties[name] = typesetText(value, language);
    }
    if (element.tagName === 'Quote')
      setInnerQuotes(element, attributesOf(element).lang ?? language);
  });
}

function setInnerQuotes(quote: Element, language: Language): void {
  const own = marks[language.replace(/-.*/, '')];
  if (own === undefined) return;
  const [open, close] = own.double;
  visit(quote, (node) => {
    if (node.type === 'element' && node.tagName === 'code') return SKIP;
    if (node.type !== 'text') return undefined;
    node.value = node.value.replaceAll(open, own.single[0]).replaceAll(close, own.single[1]);
    return undefined;
  });
}
