import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { authorComponents, isComponentName } from '../domain/markup.ts';

/**
 * Lifts block components out of paragraphs that hold nothing else: MDX reads `<Note>One line.</Note>`
 * as a sentence. In place.
 */
export function unravel(parent: Nodes): void {
  if (!('children' in parent)) return;
  // Last to first: what is lifted out stays as it is.
  for (let index = parent.children.length - 1; index >= 0; index -= 1) {
    const child = parent.children[index];
    if (child?.type !== 'paragraph' || !holdsOnlyBlocks(child)) {
      if (child !== undefined) unravel(child);
      continue;
    }
    const blocks = child.children.filter(isBlockElement).map(toFlow);
    // The types of mdast do not know which parents hold blocks.
    (parent.children as Nodes[]).splice(index, 1, ...blocks);
  }
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
