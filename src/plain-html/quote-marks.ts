import type { ElementContent } from 'hast';
import { marks } from '../markdown/typeset-open-quotes.ts';
import { text } from './elements.ts';

/** Quotation marks as text: a feed has no styles that could draw them. */
export function withMarks(children: readonly ElementContent[], language: string): ElementContent[] {
  const [open, close] = (marks[language.replace(/-.*/, '')] ?? marks.en)?.double ?? ['', ''];
  // French sets its marks apart; on the page `quotes.css` does.
  const space = language.startsWith('fr') ? '\u00A0' : '';
  const paragraphs = children.filter((child) => child.type === 'element' && child.tagName === 'p');
  return children.map((child): ElementContent => {
    if (child.type !== 'element') return child;
    const before = paragraphs.includes(child) ? [text(open + space)] : [];
    const after = child === paragraphs.at(-1) ? [text(space + close)] : [];
    return { ...child, children: [...before, ...child.children, ...after] };
  });
}
