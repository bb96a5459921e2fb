import type { Nodes, Parents, Root, Text } from 'mdast';
import { idsIn } from '../domain/markup.ts';
import type { Language } from '../domain/language.ts';
import { isLiteral } from './restrict-elements.ts';
import type { JsxElement } from './restrict.ts';
import { countUpTo, toPlaces, type Place, type Places } from './source-places.ts';
import { thing } from './typeset-line.ts';

/** The text of one block in one language, as it is read: inline markup is gone. */
export interface ProseBlock {
  /** References, code, pictures and words in another language are U+FFFC. */
  readonly text: string;
  readonly language: Language;
  /** The place in the file of the character at an offset. */
  readonly placeAt: (offset: number) => Place;
  /** Ids of the sources that are cited next after an offset, else those of the quote around the block. */
  readonly sourcesAfter: (offset: number) => readonly string[];
}

/**
 * The blocks of a body that `restrict` let pass: paragraphs, headings and cells of tables. Words with a
 * `lang` of their own are a block of their own.
 *
 * @param text The file that the tree was read from.
 */
export function proseBlocks(tree: Root, text: string, language: Language): ProseBlock[] {
  const drafts: Draft[] = [];
  enter(tree, language, [], drafts);
  const places = toPlaces(text);
  return drafts.filter((draft) => draft.text !== '').map((draft) => toBlock(draft, places));
}

interface Draft {
  readonly language: Language;
  /** Where the block begins. */
  readonly node: Nodes;
  text: string;
  /** The texts in the block, and where in it each begins. */
  readonly nodes: Text[];
  readonly starts: number[];
  /** What is cited in the block, and where. */
  readonly cited: (readonly string[])[];
  readonly citedAt: number[];
  /** Sources of what is around the block. */
  readonly sources: readonly string[];
}

function newDraft(language: Language, node: Nodes, sources: readonly string[]): Draft {
  return { language, node, text: '', nodes: [], starts: [], cited: [], citedAt: [], sources };
}

function toBlock(draft: Draft, places: Places): ProseBlock {
  const { text, language, node, nodes, starts, cited, citedAt, sources } = draft;
  return {
    text,
    language,
    placeAt: (offset) => {
      const index = countUpTo(starts, offset) - 1;
      const its = nodes[index];
      const place = its && places.inText(its, offset - (starts[index] ?? 0));
      return place ?? places.of(node);
    },
    sourcesAfter: (offset) => cited[countUpTo(citedAt, offset - 1)] ?? sources,
  };
}

function enter(
  node: Parents,
  language: Language,
  sources: readonly string[],
  drafts: Draft[],
): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const draft = newDraft(language, node, sources);
    drafts.push(draft);
    collect(node.children, draft, drafts);
    return;
  }
  for (const child of node.children) {
    if (!('children' in child)) continue;
    if (!isJsx(child)) enter(child, language, sources, drafts);
    else enter(child, attributeOf(child, 'lang') ?? language, idsOf(child) ?? sources, drafts);
  }
}

function collect(children: readonly Nodes[], draft: Draft, drafts: Draft[]): void {
  for (const node of children) {
    if (node.type === 'text') {
      draft.nodes.push(node);
      draft.starts.push(draft.text.length);
      draft.text += node.value;
    } else if (node.type === 'break') {
      draft.text += '\n';
    } else if (isJsx(node)) {
      collectElement(node, draft, drafts);
    } else if ('children' in node && !isAddress(node)) {
      collect(node.children, draft, drafts);
    } else if (node.type !== 'mdxTextExpression') {
      draft.text += thing;
    }
  }
}

function collectElement(node: JsxElement, draft: Draft, drafts: Draft[]): void {
  const { name, children } = node;
  const language = attributeOf(node, 'lang') ?? draft.language;
  if (name === 'br') {
    draft.text += '\n';
  } else if (children.length === 0 || name === 'kbd') {
    const sources = idsOf(node);
    if (sources !== undefined) {
      draft.cited.push(sources);
      draft.citedAt.push(draft.text.length);
    }
    draft.text += thing;
  } else if (language !== draft.language) {
    draft.text += thing;
    const inner = newDraft(language, node, draft.sources);
    drafts.push(inner);
    collect(children, inner, drafts);
  } else {
    // `10<sup>9</sup>` is one number, and not the one that its digits are.
    if (name === 'sup' && /^\d$/.test(draft.text.charAt(draft.text.length - 1))) draft.text += '#';
    collect(children, draft, drafts);
  }
}

function isJsx(node: Nodes): node is JsxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Whether a link shows where it leads. */
function isAddress(node: Nodes): boolean {
  if (node.type !== 'link') return false;
  const [only, ...more] = node.children;
  return only?.type === 'text' && more.length === 0 && node.url.endsWith(only.value);
}

function attributeOf(node: JsxElement, name: string): string | undefined {
  return node.attributes.filter(isLiteral).find((one) => one.name === name)?.value ?? undefined;
}

function idsOf(node: JsxElement): readonly string[] | undefined {
  const ids = idsIn(attributeOf(node, 'sources'));
  return ids.length === 0 ? undefined : ids;
}
