import type { Root } from 'hast';
import type { Root as MdastRoot, RootContent } from 'mdast';
import { VFileMessage } from 'vfile-message';
import type { Language } from '../domain/language.ts';
import { amountsInProse, type StatedAmount } from './amounts-in-prose.ts';
import { countWords } from './count-words.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { proseBlocks } from './prose-blocks.ts';
import { restrict, type BodyProblem, type Reference } from './restrict.ts';
import { explainSyntaxError } from './syntax-error.ts';
import { toTree } from './to-tree.ts';
import { trimAttributes } from './trim-attributes.ts';
import { typesetComponents } from './typeset-components.ts';
import { typesetTree } from './typeset.ts';
import { unravel } from './unravel.ts';
import { wrongQuotes } from './wrong-quotes.ts';

/** The body of a brief or page as a tree, with what other files must answer for. */
export interface Body {
  /** Static HTML elements, and component elements whose attributes are literals. */
  readonly tree: Root;
  /** Words of running text. */
  readonly words: number;
  /** The amounts that it states in words and digits. */
  readonly amounts: readonly StatedAmount[];
}

/** A body with what is worth a warning, or what is wrong with it: never half a tree. */
export interface ParsedBody {
  /** Absent where there is an error. */
  readonly body?: Body;
  readonly problems: readonly BodyProblem[];
  /**
   * Ids of sources and facts, pictures and files that the text names, with their places; of a text with
   * errors as well, as long as it parses, so that no mistake hides another.
   */
  readonly references: readonly Reference[];
}

/**
 * Reads the restricted MDX of a brief. Nothing in it is evaluated.
 *
 * @param text The whole file with its frontmatter blanked out, so that positions are those of the file.
 * @param language Decides quotation marks and spaces.
 * @returns All problems of a body that parses; of one that does not, the first.
 */
export function parseBody(text: string, language: Language): ParsedBody {
  const parsed = parse(text);
  if ('problem' in parsed) return { problems: [parsed.problem], references: [] };
  unravel(parsed.tree);
  trimAttributes(parsed.tree);
  const { problems, references } = restrict(parsed.tree, text);
  const blocks = proseBlocks(parsed.tree, text, language);
  const warnings = wrongQuotes(blocks, text);
  if (problems.length > 0) return { problems: [...problems, ...warnings], references };
  const amounts = amountsInProse(blocks, language);
  const words = countWords(parsed.tree);
  const tree = toTree(parsed.tree);
  typesetTree(tree, language);
  typesetComponents(tree, language);
  return { body: { tree, words, amounts }, problems: warnings, references };
}

function parse(text: string): { tree: MdastRoot } | { problem: BodyProblem } {
  try {
    const tree = parseMarkdown(text);
    return isTooDeep(tree) ? { problem: tooDeep(text) } : { tree };
  } catch (error) {
    if (error instanceof VFileMessage) return { problem: explainSyntaxError(error, text) };
    // The parsers call themselves once for each level, until there is no room for more.
    if (error instanceof RangeError) return { problem: tooDeep(text) };
    throw error;
  }
}

/** Far more than prose needs, and far less than what all that reads the tree has room for. */
const deepest = 200;

/** Level by level, not by recursion: that is what a deep tree has no room for. */
function isTooDeep(tree: MdastRoot): boolean {
  let level: (MdastRoot | RootContent)[] = [tree];
  for (let depth = 0; depth <= deepest && level.length > 0; depth += 1) {
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return level.length > 0;
}

function tooDeep(text: string): BodyProblem {
  const first = text.split('\n').findIndex((line) => line.trim() !== '');
  return {
    rule: 'syntax',
    line: Math.max(first, 0) + 1,
    column: 1,
    message: 'The body is nested too deeply to be read.',
    hint: 'Simplify it: fewer quotes, lists or tags inside one another.',
  };
}
