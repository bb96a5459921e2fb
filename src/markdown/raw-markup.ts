import type { Nodes, Paragraph, Root, Text } from 'mdast';
import type { Node } from 'unist';
import { closest } from '../domain/closest.ts';
import { sourceOf, startOf } from './node-source.ts';
import type { Report } from './restrict.ts';
import { toPlaces } from './source-places.ts';

/**
 * Makes a check of texts that reports signs that were meant as markup and are none: readers would see them
 * as they stand.
 *
 * @param tree The body, for the footnotes that it defines.
 * @param text The file that the tree was read from.
 */
export function createRawMarkupCheck(
  tree: Root,
  text: string,
  report: Report,
): (node: Text, parent: Node | undefined) => void {
  const places = toPlaces(text);
  let labels: readonly string[] | undefined;
  const reportAt = (offset: number, { message, hint }: Explained) => {
    const start = places.at(offset);
    report({ type: 'text', position: { start, end: start } }, 'raw-markup', message, hint);
  };
  return (node, parent) => {
    const source = sourceOf(node, text);
    const start = startOf(node);
    if (parent?.type === 'paragraph' && source.includes('##')) {
      const isFirst = (parent as Paragraph).children[0] === node;
      for (const { index, sign } of headingsIn(source, isFirst)) {
        reportAt(start + index, explainHeading(sign, text.slice(start + index + sign.length)));
      }
    }
    for (const { index, 1: label = '' } of source.matchAll(footnote)) {
      labels ??= definedIn(tree);
      reportAt(start + index, explainFootnote(label, labels));
    }
    for (const { label, index, middle } of linksIn(source)) {
      reportAt(start + index, explainLink(label, text.slice(start + middle)));
    }
  };
}

interface Explained {
  readonly message: string;
  readonly hint: string;
}

/** No letter of a label is a space; `[^1] (see there)` is no link. */
const footnote = /(?<!\\)\[\^([^[\]\\\s]{1,100})\](?!\()/g;

/** The number signs at the beginning of a line that lack a space; one alone may be a hashtag. */
function headingsIn(source: string, isFirst: boolean): { index: number; sign: string }[] {
  return [...source.matchAll(/(^|\n[ \t>]{0,20})(#{2,6})(?=[^#\s])/g)]
    .filter(({ index }) => isFirst || index > 0)
    .map(({ index, 1: before = '', 2: sign = '' }) => ({ index: index + before.length, sign }));
}

function explainHeading(sign: string, rest: string): Explained {
  const [title = ''] = /^.*/.exec(rest) ?? [];
  return {
    message: `"${sign}" begins no heading without a space behind it.`,
    hint: `Write ${sign} ${title.trim()}\nA number sign that readers should see is written \\#.`,
  };
}

function explainFootnote(label: string, labels: readonly string[]): Explained {
  const near = label.length > 1 ? closest(label, labels) : undefined;
  const begin = near === undefined ? 'Write' : `Did you mean [^${near}]? Otherwise write`;
  return {
    message: `There is no footnote [^${label}].`,
    hint: `${begin} what it says in a paragraph of its own: [^${label}]: …`,
  };
}

function definedIn(node: Nodes): string[] {
  if (node.type === 'footnoteDefinition') return [node.label ?? node.identifier];
  return 'children' in node ? node.children.flatMap(definedIn) : [];
}

/** What looks like the end of the words of a link, and where the link and that end begin. */
function linksIn(source: string): { label: string; index: number; middle: number }[] {
  return [...source.matchAll(/(?<!\\)\]\(/g)].flatMap(({ index: middle }) => {
    const from = Math.max(0, middle - longest);
    const bracket = source.slice(from, middle).lastIndexOf('[') + from;
    if (bracket < from) return [{ label: '[…', index: middle, middle }];
    if (source.charAt(bracket - 1) === '\\') return [];
    const index = source.charAt(bracket - 1) === '!' ? bracket - 1 : bracket;
    return [{ label: source.slice(index, middle), index, middle }];
  });
}

/** @param rest The text from `](`. */
function explainLink(label: string, rest: string): Explained {
  const what = label.startsWith('!') ? 'picture' : 'link';
  const [line = ''] = /^.*/.exec(rest.slice(0, longest)) ?? [];
  const [, address = '', title = ''] = spacedAddress.exec(line) ?? [];
  if (/\s/.test(address)) {
    return {
      message: `The address of a ${what} must not hold a space.`,
      hint: `${label}](${address.replace(/\s/g, '%20')}${title})`,
    };
  }
  return {
    message: `This looks like a ${what} and is none.`,
    hint: 'Check its brackets, and the quotation marks of its title: [text](https://example.org/ "title")\nA bracket that readers should see is written \\[.',
  };
}

/** Of a name or an address, in characters. */
const longest = 500;

/** Parentheses of a name such as `photo (1).jpg` come in pairs. */
const spacedAddress = /^\]\(\s*((?:[^()"\s]|\([^()\s]*\)|\s(?!\s*[")]))+)(\s+"[^"]*")?\s*\)/;
