import { allowedHtml, componentRule, isComponentName } from '../domain/markup.ts';
import type { BodyProblem } from './restrict.ts';
import { componentLike } from './restrict-elements.ts';

/** A tag in which the parser stopped, because it does not end as tags do. */
export interface UnfinishedTag {
  /** Of its `<`, counted from 1. */
  readonly line: number;
  readonly column: number;
  /** The line, to its `<` and from it. */
  readonly before: string;
  readonly source: string;
  readonly name: string;
  readonly isClosing: boolean;
}

/** Finds the tag in which the parser stopped at an offset: the first of its paragraph that is not whole. */
export function findUnfinishedTag(text: string, stopped: number): UnfinishedTag | undefined {
  const paragraph = [...text.slice(0, stopped).matchAll(/\n[ \t>]{0,20}\n/g)].at(-1)?.index ?? 0;
  // A tag that stands alone may go on behind an empty line.
  return unfinishedFrom(paragraph, stopped, text) ?? unfinishedFrom(0, stopped, text);
}

function unfinishedFrom(start: number, stopped: number, text: string): UnfinishedTag | undefined {
  for (const { index, 0: found } of text.slice(start).matchAll(wholeOrNot)) {
    const at = start + index;
    if (at >= stopped) break;
    const isWhole = !found.startsWith('<') || found.endsWith('>');
    if (isWhole && at + found.length <= stopped) continue;
    const lines = text.slice(0, at).split('\n');
    const before = lines.at(-1) ?? '';
    const source = /^.*/.exec(text.slice(at))?.[0] ?? '';
    const name = /[\w.-]+/.exec(source)?.[0] ?? '';
    const isClosing = source.startsWith('</');
    return { line: lines.length, column: before.length + 1, before, source, name, isClosing };
  }
  return undefined;
}

/** What is escaped, code, comments and whole tags; last what begins like a tag and is none of these. */
const wholeOrNot =
  /\\.|`[^`\n]{1,500}`|\{\/\*(?:(?!\*\/)[^]){0,500}\*\/\}|<\/?[A-Za-z][\w.-]*(?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'))?)*\s*\/?>|<\/?[A-Za-z]/g;

/** Whether a tag is meant, not "less than". */
export function isMeant({ name }: UnfinishedTag): boolean {
  return componentLike(name) !== undefined || Object.hasOwn(allowedHtml, name);
}

/** Says that a tag has no end, or a value no second quotation mark, with the line as it should be. */
export function explainUnfinished(tag: UnfinishedTag): BodyProblem {
  const { line, column, before, source, name, isClosing } = tag;
  const right = componentLike(name) ?? name;
  const close = isClosing || !closesItself(right) ? '>' : ' />';
  const [head = ''] = wholeHead.exec(source) ?? [];
  const torn = tornValue.exec(source.slice(head.length));
  const tail = source.slice(head.length + (torn?.[0].length ?? 0)).replace(leftOver, '');
  const [, attribute = '', value = ''] = torn ?? [];
  const mended = torn === null ? '' : ` ${attribute}="${value.trimEnd()}"`;
  return {
    rule: 'unclosed-tag',
    line,
    column,
    message:
      torn === null
        ? `The tag <${isClosing ? '/' : ''}${name}> does not end.`
        : `"${attribute}" of <${name}> lacks a quotation mark.`,
    hint: `${before}${head.replace(name, right)}${mended}${close}${tail}`.trim(),
  };
}

/** Whether a component or HTML of a name has no closing tag. */
function closesItself(name: string): boolean {
  return isComponentName(name) ? !componentRule(name).children : name === 'br';
}

const wholeHead = /^<\/?[\w.-]+(?:\s+[\w-]+=(?:"[^"<>]*"|'[^'<>]*'))*/;

/** A value with one quotation mark: to the end of the tag, else its first word. */
const tornValue = /^\s+([\w-]+)=["']([^"'<>]{0,300}?(?=\s{0,20}\/?>)|[^"'<>\s]*)/;

/** What was meant as the end of the tag. */
const leftOver = /^[^\w\s>]*\s*\/?>|^\s*\/(?=\s|$)/;
