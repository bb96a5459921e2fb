import { isBlankBefore, sourceOf } from './node-source.ts';
import type { JsxElement } from './restrict.ts';

/**
 * Whether a tag is surely read alike by remark and Sätteri.
 *
 * @param isIndented Whether the tag stands in lines that begin with more than their words, or in one line.
 */
export function isPlainTag(node: JsxElement, text: string, isIndented: boolean): boolean {
  const source = sourceOf(node, text);
  return (
    isClosed(node, source) &&
    (!source.includes('\n') || (!isIndented && areLinesPlain(node, source, text))) &&
    node.attributes.every(
      ({ type, value }) =>
        type === 'mdxJsxAttribute' && typeof value === 'string' && !value.includes('\n'),
    )
  );
}

/** Whether an expression is one comment in one line. */
export function isComment(value: string): boolean {
  return /^\/\*(?:(?!\*\/).)*\*\/$/.test(value);
}

/** In headings and tables, Sätteri lets tags stay open. */
function isClosed({ name, children }: JsxElement, source: string): boolean {
  return (children.length === 0 && source.endsWith('/>')) || source.endsWith(`</${name ?? ''}>`);
}

/** Whether line breaks are where remark allows them, and no tag of a block belongs to the list before it. */
function areLinesPlain(node: JsxElement, source: string, text: string): boolean {
  if (/\/ *\n/.test(source)) return false;
  if (node.type === 'mdxJsxTextElement') return !/\n *\/?>/.test(source);
  const isOpeningApart = /^.*> *\n/.test(source) || isBlankBefore(node, text);
  return isOpeningApart && (node.children.length === 0 || /\n<\/.*$/.test(source));
}
