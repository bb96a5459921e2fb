import type { Root } from 'hast';
import type { Root as MdastRoot, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Language } from '../domain/language.ts';
import { countWords } from './count-words.ts';
import { gfmOptions } from './gfm-options.ts';
import { restrict, type BodyProblem, type Reference } from './restrict.ts';
import { explainSyntaxError } from './syntax-error.ts';
import { toTree } from './to-tree.ts';
import { typesetComponents } from './typeset-components.ts';
import { typesetTree } from './typeset.ts';
import { unravel } from './unravel.ts';

/** The body of a brief or page as a tree, with what other files must answer for. */
export interface Body {
  /** Static HTML elements, and component elements whose attributes are literals. */
  readonly tree: Root;
  /** Words of running text. */
  readonly words: number;
  /** Ids of sources that the body cites, pictures and files that it names, with their places. */
  readonly references: readonly Reference[];
}

/** A body, or what is wrong with it: never half a tree. */
export type ParsedBody =
  | { readonly body: Body; readonly problems: readonly [] }
  | { readonly body?: undefined; readonly problems: readonly BodyProblem[] };

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm, gfmOptions).freeze();

/**
 * Reads the restricted MDX of a brief. Nothing in it is evaluated.
 *
 * @param text The whole file with its frontmatter blanked out, so that positions are those of the file.
 * @param language Decides quotation marks and spaces.
 * @returns All problems of a body that parses; of one that does not, the first.
 */
export function parseBody(text: string, language: Language): ParsedBody {
  const parsed = parse(text);
  if ('problem' in parsed) return { problems: [parsed.problem] };
  unravel(parsed.tree);
  const { problems, references } = restrict(parsed.tree, text);
  if (problems.length > 0) return { problems };
  const words = countWords(parsed.tree);
  const tree = toTree(parsed.tree);
  typesetTree(tree, language);
  typesetComponents(tree, language);
  return { body: { tree, words, references }, problems: [] };
}

function parse(text: string): { tree: MdastRoot } | { problem: BodyProblem } {
  try {
    const tree = processor.parse(text);
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
