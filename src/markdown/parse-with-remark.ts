import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Data } from 'unified';
import { gfmOptions } from './gfm-options.ts';
import { tableLines } from './table-lines.ts';

/**
 * Reads MDX with the Markdown of GitHub by remark, into the same tree as its plugins do by themselves. They look for
 * a table at every line and for a mail address at every letter, which takes as long as all the rest: here
 * they look only where there can be one.
 *
 * @throws VFileMessage where the text is not MDX.
 */
export function parseWithRemark(text: string): Root {
  const lines = tableLines(text);
  const inLines = table.map((construct) => ({ flow: { null: onLines(construct, lines) } }));
  const extensions = text.includes('@') ? syntax : syntaxWithoutMail;
  const processor = unified().use(remarkParse);
  processor.data(
    'micromarkExtensions',
    lines.size === 0 ? extensions : [...extensions, ...inLines],
  );
  processor.data('fromMarkdownExtensions', treeExtensions);
  return processor.parse(text);
}

type SyntaxExtension = NonNullable<Data['micromarkExtensions']>[number];
type TreeExtension = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], unknown[]>;
type Constructs = NonNullable<SyntaxExtension['flow']>;
type Construct = Exclude<NonNullable<Constructs[string]>, unknown[]>;

const { micromarkExtensions = [], fromMarkdownExtensions = [] } = unified()
  .use(remarkMdx)
  .use(remarkGfm, gfmOptions)
  .freeze()
  .data();

/** Everything but tables. */
const syntax = micromarkExtensions.map((extension) => ({
  ...extension,
  flow: withoutConstruct('table', extension.flow),
}));

const table = micromarkExtensions
  .flatMap(({ flow }) => flow?.null ?? [])
  .filter(({ name }) => name === 'table');

const syntaxWithoutMail = syntax.map((extension) => ({
  ...extension,
  text: withoutConstruct('emailAutolink', extension.text),
}));

/** Links are made of addresses in all texts of the tree, at its end; that searches each of them four times. */
const treeExtensions = fromMarkdownExtensions.flat().map((extension): TreeExtension => ({
  ...extension,
  transforms: (extension.transforms ?? []).map(
    (transform) => (tree) => (holdsAddress(tree) ? transform(tree) : undefined),
  ),
}));

function onLines(construct: Construct, lines: ReadonlySet<number>): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      if (!lines.has(this.now().line)) return nok;
      return construct.tokenize.call(this, effects, ok, nok);
    },
  };
}

function withoutConstruct(name: string, constructs: Constructs = {}): Constructs {
  const others = Object.entries(constructs).map(
    ([character, its = []]) =>
      [character, [its].flat().filter((construct) => construct.name !== name)] as const,
  );
  return Object.fromEntries(others.filter(([, its]) => its.length > 0));
}

function holdsAddress(node: Nodes): boolean {
  if (node.type === 'text') return /@|:\/\/|www\./i.test(node.value);
  return 'children' in node && node.children.some(holdsAddress);
}
