import type { Element, Nodes, Properties, Root } from 'hast';
import type { Image, Nodes as MdastNodes, Paragraph, Root as MdastRoot } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toHast, type Handlers, type State } from 'mdast-util-to-hast';
import { isLiteral } from './restrict-elements.ts';

/**
 * Turns a restricted body into the tree that every channel reads: plain hast without positions. The body
 * loses its positions.
 */
export function toTree(body: MdastRoot): Root {
  const definitions: MdastRoot = { type: 'root', children: [] };
  dropPositions(body, definitions.children);
  // `toHast` looks for definitions in all that it is given, which would take half of its time: it is given only them.
  const root = (state: State, node: MdastRoot) =>
    node === definitions ? state.one(body, undefined) : state.all(node);
  const tree = toHast(definitions, { handlers: { ...handlers, root }, clobberPrefix: '' });
  if (tree.type !== 'root') throw new Error('A body must give a root.');
  dropData(tree);
  tree.children = tree.children.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  return tree;
}

/**
 * Collects the definitions on its way. What has no position gives it to nothing: that takes less time than
 * deleting all of them later.
 */
function dropPositions(node: MdastNodes, definitions: MdastRoot['children']): void {
  node.position = undefined;
  if (node.type === 'definition' || node.type === 'footnoteDefinition') definitions.push(node);
  if ('children' in node) for (const child of node.children) dropPositions(child, definitions);
}

/** What stands behind the language of a code block, which nothing reads. */
function dropData(node: Nodes): void {
  if (node.data !== undefined) delete node.data;
  if ('children' in node) node.children.forEach(dropData);
}

const handlers: Handlers = {
  mdxJsxFlowElement: toElement,
  mdxJsxTextElement: toElement,
  mdxFlowExpression: () => undefined,
  mdxTextExpression: () => undefined,
  paragraph: (state: State, node: Paragraph) => {
    const [only] = node.children;
    if (node.children.length === 1 && only?.type === 'image') return toPicture(only);
    const element: Element = {
      type: 'element',
      tagName: 'p',
      properties: {},
      children: state.all(node),
    };
    return element;
  },
};

function toElement(state: State, node: MdxJsxFlowElement | MdxJsxTextElement): Element {
  return {
    type: 'element',
    tagName: node.name ?? '',
    properties: literalAttributes(node),
    children: state.all(node),
  };
}

function toPicture({ url, alt, title }: Image): Element {
  return {
    type: 'element',
    tagName: 'Picture',
    properties: {
      src: `./${decodeURI(url.replace(/^\.\//, ''))}`,
      alt: alt ?? '',
      ...(title == null ? {} : { credit: title }),
    },
    children: [],
  };
}

function literalAttributes({ attributes }: MdxJsxFlowElement | MdxJsxTextElement): Properties {
  return Object.fromEntries(
    attributes.filter(isLiteral).map(({ name, value }) => [name, value ?? true]),
  );
}
