import ts from 'typescript';

export interface SourceFile {
  /** From the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** As it stands in the file. */
  readonly specifier: string;
  /** Whether nothing is left of it when the file runs. */
  readonly typeOnly: boolean;
  /** Counted from 1. */
  readonly line: number;
}

/**
 * Every import of a file that can be known without running it: import and re-export, `import()` of
 * a literal, types by `import()`, `import.meta.glob`, and code addressed by
 * `new URL('…', import.meta.url)`, which is how workers are named.
 */
export function readImports(file: SourceFile): Import[] {
  return codeSections(file).flatMap(({ text, line }) =>
    importsOfCode(text).map((found) => ({ ...found, line: found.line + line - 1 })),
  );
}

interface CodeSection {
  readonly text: string;
  /** The line of the file on which it begins, counted from 1. */
  readonly line: number;
}

function codeSections({ path, text }: SourceFile): CodeSection[] {
  if (path.endsWith('.astro')) return astroSections(text);
  if (path.endsWith('.mdx'))
    return sectionsMatching(text, /^()(import\s[^]*?)$(?=\n\s*\n|(?![^]))/gm);
  return [{ text, line: 1 }];
}

function astroSections(text: string): CodeSection[] {
  return [
    ...sectionsMatching(text, /^(\s*---\r?\n)([^]*?)^---/gm).slice(0, 1),
    ...sectionsMatching(text, /(<script\b[^>]*>)([^]*?)<\/script>/g),
    ...sectionsMatching(text, /(<script\b[^>]*?)\ssrc="(\.[^"]*)"/g).map(({ text, line }) => ({
      text: `import ${JSON.stringify(text)};`,
      line,
    })),
  ];
}

/** The second group of each match; the first is what stands before it. */
function sectionsMatching(text: string, pattern: RegExp): CodeSection[] {
  return Array.from(text.matchAll(pattern), ({ index, 1: before = '', 2: section = '' }) => ({
    text: section,
    line: text.slice(0, index + before.length).split('\n').length,
  }));
}

function importsOfCode(text: string): Import[] {
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    for (const { name, typeOnly } of importsOfNode(node)) {
      const { line } = source.getLineAndCharacterOfPosition(name.getStart(source));
      found.push({ specifier: name.text, typeOnly, line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

interface Named {
  readonly name: ts.StringLiteralLike;
  readonly typeOnly: boolean;
}

function importsOfNode(node: ts.Node): Named[] {
  if (ts.isImportDeclaration(node)) {
    // Only `import type` counts: `import { type A }` still loads the file.
    const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return literals([node.moduleSpecifier], typeOnly);
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    return literals([node.moduleSpecifier], node.isTypeOnly);
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return literals([node.argument.literal], true);
  }
  if (ts.isCallExpression(node) && loadsModules(node.expression)) {
    return literals(node.arguments, false);
  }
  if (ts.isNewExpression(node) && isText(node.expression, 'URL')) {
    return literals(node.arguments ?? [], false).filter(({ name }) => /\.m?[jt]s$/.test(name.text));
  }
  return [];
}

function loadsModules(callee: ts.Expression): boolean {
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return true;
  return ts.isPropertyAccessExpression(callee) && isText(callee.name, 'glob');
}

function isText(node: ts.Node, text: string): boolean {
  return ts.isIdentifier(node) && node.text === text;
}

/** The text literals among some nodes, those in arrays included. */
function literals(nodes: readonly ts.Node[], typeOnly: boolean): Named[] {
  return nodes
    .flatMap((node) => (ts.isArrayLiteralExpression(node) ? [...node.elements] : [node]))
    .filter((node) => ts.isStringLiteralLike(node))
    .map((name) => ({ name, typeOnly }));
}
