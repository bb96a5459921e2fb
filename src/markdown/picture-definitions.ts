import type { Nodes, Root } from 'mdast';

/** Where the pictures of a text that are named by a reference lie, by the names of their definitions. */
export function pictureDefinitions(tree: Root): ReadonlyMap<string, string> {
  const nodes = allNodes(tree);
  const used = (type: 'imageReference' | 'linkReference') =>
    new Set(nodes.flatMap((node) => (node.type === type ? [node.identifier] : [])));
  const pictures = used('imageReference');
  const links = used('linkReference');
  return new Map(
    nodes.flatMap((node) => {
      if (node.type !== 'definition' || links.has(node.identifier)) return [];
      return pictures.has(node.identifier) ? [[node.identifier, node.url] as const] : [];
    }),
  );
}

function allNodes(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(allNodes) : [])];
}
