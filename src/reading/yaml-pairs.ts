import { isCollection, isPair, type Pair } from 'yaml';

/** All keys with their values under a node, the outer before the inner. `visit` lists the parents of each, which takes longer. */
export function pairsOf(node: unknown): Pair[] {
  const pairs: Pair[] = [];
  collect(node, pairs);
  return pairs;
}

function collect(node: unknown, pairs: Pair[]): void {
  if (isPair(node)) {
    pairs.push(node);
    collect(node.key, pairs);
    collect(node.value, pairs);
  } else if (isCollection(node)) {
    for (const item of node.items) collect(item, pairs);
  }
}
