import type { Node } from 'unist';

/** What a node was read from. */
export function sourceOf(node: Node, text: string): string {
  return text.slice(startOf(node), endOf(node));
}

/** Whether there is an empty line before a node, or nothing. */
export function isBlankBefore(node: Node, text: string): boolean {
  const start = startOf(node);
  return (
    start === 0 || (start === 1 && text.startsWith('\n')) || text.slice(start - 2, start) === '\n\n'
  );
}

/** Whether there is an empty line after a node, or nothing. */
export function isBlankAfter(node: Node, text: string): boolean {
  const end = endOf(node);
  return /^(?:\n\n|\n?$)/.test(text.slice(end, end + 2));
}

/** Whether nothing stands behind a node in its line, not even spaces. */
export function isAtLineEnd(node: Node, text: string): boolean {
  return /^\n?$/.test(text.charAt(endOf(node)));
}

export function startOf({ position }: Node): number {
  return position?.start.offset ?? 0;
}

export function endOf({ position }: Node): number {
  return position?.end.offset ?? 0;
}
