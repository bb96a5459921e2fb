import type { Element, ElementContent } from 'hast';

/** An element; children that are given as text become text. */
export function h(
  tagName: string,
  properties: Element['properties'],
  children: readonly (ElementContent | string)[],
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
  };
}

export function text(value: string): ElementContent {
  return { type: 'text', value };
}

/** Words that may be in another language than what surrounds them. */
export function inLanguage(words: string, language: string, around: string): ElementContent {
  return language === around ? text(words) : h('span', { lang: language }, [words]);
}
