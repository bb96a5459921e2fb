import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Language } from '../../src/domain/language.ts';
import { parseBody } from '../../src/markdown/parse-body.ts';

/** The tree of a body that has no problems. */
export function treeOf(body: string, language: Language = 'de'): Root {
  const parsed = parseBody(body, language);
  if (parsed.body === undefined) throw new Error(JSON.stringify(parsed.problems, undefined, 2));
  return parsed.body.tree;
}

/** The tree of a body as HTML, component elements included. */
export function htmlOf(body: string, language: Language = 'de'): string {
  return toHtml(treeOf(body, language));
}
