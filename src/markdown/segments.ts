import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { isComponentName, type ComponentName } from '../domain/markup.ts';

/** An element that each channel gives its own form: an author component or a picture. */
export type TreeComponent = ComponentName | 'Picture';

/** A run of ready HTML, or a component with what is inside it. */
export type Segment = string | ComponentSegment;

export interface ComponentSegment {
  readonly component: TreeComponent;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Segment[];
}

/**
 * Splits a tree into runs of HTML and the components between them. A run may open an element that a
 * later one closes, so the segments belong one after the other into one parent.
 */
export function toSegments(tree: Root): Segment[] {
  const segments: Segment[] = [];
  append(segments, tree.children);
  return segments;
}

/** Whether an element of a tree is a component. */
export function isComponentElement(
  node: RootContent | ElementContent,
): node is Element & { tagName: TreeComponent } {
  return node.type === 'element' && (node.tagName === 'Picture' || isComponentName(node.tagName));
}

/** The attributes of a component element as text; a bare attribute is an empty text. */
export function attributesOf(element: Element): Record<string, string> {
  return Object.fromEntries(
    Object.entries(element.properties).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : '',
    ]),
  );
}

function append(segments: Segment[], nodes: readonly (RootContent | ElementContent)[]): void {
  for (const node of nodes) {
    if (isComponentElement(node)) {
      const children: Segment[] = [];
      append(children, node.children);
      segments.push({ component: node.tagName, attributes: attributesOf(node), children });
    } else if (node.type === 'element' && holdsComponent(node)) {
      const empty = toHtml({ ...node, children: [] });
      const close = `</${node.tagName}>`;
      appendHtml(segments, empty.slice(0, -close.length));
      append(segments, node.children);
      appendHtml(segments, close);
    } else {
      appendHtml(segments, toHtml(node));
    }
  }
}

function appendHtml(segments: Segment[], html: string): void {
  const last = segments.at(-1);
  if (typeof last === 'string') segments[segments.length - 1] = last + html;
  else segments.push(html);
}

function holdsComponent(element: Element): boolean {
  return element.children.some(
    (child) => isComponentElement(child) || (child.type === 'element' && holdsComponent(child)),
  );
}
