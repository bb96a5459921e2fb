import type { Paragraph, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { authorComponents, isComponentName } from '../domain/markup.ts';

/**
 * Lifts block components out of paragraphs that hold nothing else: MDX reads `<Note>One line.</Note>`
 * as a sentence. In place.
 */
export function unravel(tree: Root): void {
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    if (parent === undefined || index === undefined || !holdsOnlyBlocks(paragraph)) return;
    const blocks = paragraph.children.filter(isBlockElement).map(toFlow);
    parent.children.splice(index, 1, ...blocks);
    return [SKIP, index + blocks.length];
  });
}

function holdsOnlyBlocks({ children }: Paragraph): boolean {
  return (
    children.some(isBlockElement) &&
    children.every(
      (child) => isBlockElement(child) || (child.type === 'text' && child.value.trim() === ''),
    )
  );
}

function isBlockElement(node: PhrasingContent): node is MdxJsxTextElement {
  return (
    node.type === 'mdxJsxTextElement' &&
    node.name !== null &&
    isComponentName(node.name) &&
    authorComponents[node.name].display === 'block'
  );
}

function toFlow(element: MdxJsxTextElement): MdxJsxFlowElement {
  const children: MdxJsxFlowElement['children'] =
    element.children.length > 0 ? [{ type: 'paragraph', children: element.children }] : [];
  return { ...element, type: 'mdxJsxFlowElement', children };
}
