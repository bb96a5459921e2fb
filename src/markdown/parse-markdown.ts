import type { Root } from 'mdast';
import { parseWithRemark } from './parse-with-remark.ts';
import { parseWithSatteri } from './parse-with-satteri.ts';

/**
 * Reads MDX with the Markdown of GitHub. remark decides what a text means, and what is wrong with it; where
 * Sätteri surely makes the same tree, it is asked, because it takes a tenth of the time. `data` of nodes and
 * positions of attributes are remark's only.
 *
 * @throws VFileMessage where the text is not MDX.
 */
export function parseMarkdown(text: string): Root {
  return parseWithSatteri(text) ?? parseWithRemark(text);
}
