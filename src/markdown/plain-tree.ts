import type {
  Emphasis,
  FootnoteDefinition,
  FootnoteReference,
  Nodes,
  Parents,
  Root,
  Strong,
  Table,
} from 'mdast';
import {
  endOf,
  isAtLineEnd,
  isBlankAfter,
  isBlankBefore,
  sourceOf,
  startOf,
} from './node-source.ts';
import { isComment, isPlainTag } from './plain-tags.ts';

/**
 * Whether a tree that Sätteri made of a text is surely the one that remark makes of it: it holds what
 * briefs are made of, in plain form, and no sign of markup is left over in its words.
 *
 * What is not named here is not known to be read alike; `parse-markdown.properties.test.ts` looks for what
 * is named and is not.
 */
export function isPlainTree(tree: Root, text: string): boolean {
  return areChildrenPlain(tree, { text, depth: 0, isIndented: false });
}

interface Context {
  readonly text: string;
  readonly depth: number;
  /** Whether lines of the block begin with more than its words (`>`, spaces), or it has but one line. */
  readonly isIndented: boolean;
}

/** More than prose needs; all that reads the tree of remark has limits of its own. */
const deepest = 20;

function areChildrenPlain(parent: Parents, context: Context): boolean {
  if (context.depth > deepest) return false;
  const inside = { ...context, depth: context.depth + 1 };
  return parent.children.every(
    (node, index) =>
      phrasing.has(node.type) === sentences.has(parent.type) &&
      (parent.type === 'root' || !onlyInRoot.has(node.type)) &&
      isPlain(node, parent.children[index - 1], inside),
  );
}

/** What stands in sentences, and what holds them: Sätteri puts tags and words where remark never does. */
const phrasing: ReadonlySet<string> = new Set([
  ...['text', 'emphasis', 'strong', 'inlineCode', 'break', 'link', 'image', 'footnoteReference'],
  ...['mdxJsxTextElement', 'mdxTextExpression'],
]);
const sentences: ReadonlySet<string> = new Set([
  ...['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'link', 'mdxJsxTextElement'],
]);

/** Inside of others, the two say otherwise where these end. */
const onlyInRoot: ReadonlySet<string> = new Set(['blockquote', 'footnoteDefinition', 'table']);

function isPlain(node: Nodes, before: Nodes | undefined, context: Context): boolean {
  const { text } = context;
  const indented = { ...context, isIndented: true };
  switch (node.type) {
    case 'paragraph':
    case 'list':
      return areChildrenPlain(node, context);
    case 'tableRow':
    case 'tableCell':
      return areChildrenPlain(node, indented);
    case 'heading':
      // Not one that is a line over dashes.
      return text.charAt(startOf(node)) === '#' && areChildrenPlain(node, indented);
    case 'listItem':
      // Of what can be ticked, the two say otherwise where its words begin.
      return node.checked == null && isFilled(node) && areChildrenPlain(node, indented);
    case 'blockquote':
      return holdsParagraphs(node) && areChildrenPlain(node, indented);
    case 'footnoteDefinition':
      return isPlainFootnote(node, before, text) && areChildrenPlain(node, indented);
    case 'table':
      return isTableApart(node, text) && areChildrenPlain(node, indented);
    case 'mdxJsxFlowElement':
      return (
        isAtLineEnd(node, text) &&
        isPlainTag(node, text, context.isIndented) &&
        areChildrenPlain(node, context)
      );
    case 'mdxJsxTextElement':
      return isPlainTag(node, text, context.isIndented) && areChildrenPlain(node, context);
    case 'mdxFlowExpression':
      // Two in one line are a paragraph to remark.
      return isComment(node.value) && node.position?.start.column === 1 && isAtLineEnd(node, text);
    case 'mdxTextExpression':
      return isComment(node.value);
    case 'text':
      return !leftOver.test(node.value);
    case 'emphasis':
    case 'strong':
      return isPlainEmphasis(node, text) && areChildrenPlain(node, context);
    case 'link':
      // Not one that is made of a bare address.
      return text.charAt(startOf(node)) === '[' && areChildrenPlain(node, context);
    case 'image':
      return text.startsWith(`![${node.alt ?? ''}](`, startOf(node));
    case 'inlineCode':
      return sourceOf(node, text) === `\`${node.value}\`` && !node.value.includes('\n');
    case 'footnoteReference':
      return isPlainLabel(node, text);
    case 'break':
    case 'thematicBreak':
      return true;
    default:
      return false;
  }
}

/** Signs that one of the two might take for markup, parts of addresses, what could begin a block in a line. */
const leftOver = /[*_[\]`|}@]|:\/\/|www\.|\n *(?:[-+>#=:]|\d+[.)])/i;

/** The two do not write all letters of labels in the same way, nor allow the same spaces. */
function isPlainLabel(node: FootnoteDefinition | FootnoteReference, text: string): boolean {
  const label = node.label ?? '';
  return /^[\w-]+$/.test(label) && text.startsWith(`[^${label}]`, startOf(node));
}

function isFilled({ children }: Parents): boolean {
  return children.length > 0;
}

function holdsParagraphs(node: Parents): boolean {
  return isFilled(node) && node.children.every(({ type }) => type === 'paragraph');
}

function isPlainFootnote(
  node: FootnoteDefinition,
  before: Nodes | undefined,
  text: string,
): boolean {
  const isApart = before?.type === 'footnoteDefinition' || isBlankBefore(node, text);
  return isApart && isPlainLabel(node, text) && holdsParagraphs(node);
}

/** Whether a table has empty lines around it: which lines beside it belong to it is not always agreed on. */
function isTableApart(node: Table, text: string): boolean {
  return isBlankBefore(node, text) && isBlankAfter(node, text);
}

/** Whether there are no characters beside the signs, such as emoji, that only one of the two takes for letters. */
function isPlainEmphasis(node: Emphasis | Strong, text: string): boolean {
  const width = node.type === 'strong' ? 2 : 1;
  const [start, end] = [startOf(node), endOf(node)];
  return [start - 1, start + width, end - width - 1, end].every((offset) => {
    const character = text.charAt(offset);
    return character === '' || beside.test(character);
  });
}

/** Letters, digits and signs of prose; of ASCII, all but asterisk, underscore, backslash and tilde. */
const beside = /[\p{L}\p{N} \n!-)+-[\]^`{-}\u00A0„“”‚‘’»«›‹–—…€§°]/u;
