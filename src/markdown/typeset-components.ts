import type { Element, Nodes, Root } from 'hast';
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
  for (const node of tree.children) if (node.type === 'element') typesetElement(node, language);
}

function typesetElement(element: Element, language: Language): void {
  if (isComponentElement(element)) {
    const attributes = attributesOf(element);
    for (const [name, value] of Object.entries(attributes)) {
      if (visible.includes(name)) element.properties[name] = typesetText(value, language);
    }
    if (element.tagName === 'Quote') setInnerQuotes(element, attributes.lang ?? language);
  }
  for (const node of element.children) if (node.type === 'element') typesetElement(node, language);
}

function setInnerQuotes(quote: Element, language: Language): void {
  const own = marks[language.replace(/-.*/, '')];
  if (own === undefined) return;
  const [open, close] = own.double;
  const setIn = (node: Nodes): void => {
    if (node.type === 'text') {
      node.value = node.value.replaceAll(open, own.single[0]).replaceAll(close, own.single[1]);
    } else if (node.type === 'element' && node.tagName !== 'code') {
      node.children.forEach(setIn);
    }
  };
  setIn(quote);
}
