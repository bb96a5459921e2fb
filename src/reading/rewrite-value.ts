import type { Fix } from '../domain/problem.ts';
import { frontmatterOf, type MdxFile } from './mdx-file.ts';
import type { YamlSpan } from './yaml-text.ts';

/**
 * The line of a text in the frontmatter with another text in its place, in the quotation marks that
 * it has; `undefined` where it does not stand on a single line.
 *
 * @param value needs no quotation marks and holds none.
 */
export function rewriteValue(
  file: MdxFile,
  path: readonly PropertyKey[],
  value: string,
): Fix | undefined {
  const yaml = frontmatterOf(file);
  const span = yaml.spanOf(path);
  if (span === undefined) return undefined;
  const quote = /^["']/.exec(span.source)?.[0] ?? '';
  return rewriteSpan(yaml.text, span, `${quote}${value}${quote}`);
}

/** The line of a span with another source in its place. */
export function rewriteSpan(text: string, span: YamlSpan, source: string): Fix {
  const before = text.split('\n')[span.line - 1] ?? '';
  const after = before.slice(0, span.column - 1) + source + before.slice(span.end - 1);
  return { kind: 'replace-line', before, after };
}
