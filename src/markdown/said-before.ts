import type { Nodes } from 'mdast';
import { thing } from './typeset-line.ts';

/** What has been said so far in the block that a walk through a body is in. */
export interface SaidBefore {
  /** Notes a node on the way in, before its children. */
  readonly enter: (node: Nodes) => void;
  /** The end of what was said, on one line: at most 60 characters, without markup. */
  readonly words: () => string;
}

/** Follows a walk from the beginning of a body to its end. What is not words is U+FFFC. */
export function createSaidBefore(): SaidBefore {
  let said = '';
  return {
    enter: (node) => {
      if (node.type === 'text') said += node.value;
      else if (node.type === 'break') said += ' ';
      else if (node.type === 'mdxTextExpression') return;
      else if (!inSentences.has(node.type)) said = '';
      else if (!('children' in node) || node.children.length === 0) said += thing;
    },
    words: () => said.replace(/\s+/g, ' ').slice(-longest).trim(),
  };
}

const longest = 60;

/** What stands in a sentence; everything else but comments begins a block. */
const inSentences: ReadonlySet<string> = new Set([
  ...['emphasis', 'strong', 'delete', 'link', 'linkReference', 'mdxJsxTextElement'],
  ...['inlineCode', 'image', 'imageReference', 'footnoteReference'],
]);
