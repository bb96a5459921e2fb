import type { VFileMessage } from 'vfile-message';
import { allowedHtml, componentRule, isComponentName } from '../domain/markup.ts';
import { explainBracketedAddress } from './bracketed-address.ts';
import { explainCrossed } from './crossed-tag.ts';
import { explainHtml, explainUnknown, isVoidHtml } from './restrict-elements.ts';
import type { BodyProblem } from './restrict.ts';
import type { Place } from './source-places.ts';
import {
  explainUnfinished,
  findUnfinishedTag,
  isMeant,
  type UnfinishedTag,
} from './unfinished-tag.ts';

/**
 * Says in plain words why a body does not parse, with the line as it should be.
 *
 * The parsers give a reason and a place but no names for all of their errors, so the shape of the
 * text at that place decides: https://mdxjs.com/docs/troubleshooting-mdx/
 */
export function explainSyntaxError(error: VFileMessage, text: string): BodyProblem {
  const crossed = explainCrossed(error, text);
  if (crossed !== undefined) return crossed;
  const unclosed = /closing tag for `<([^`>]+)>` \((\d+):(\d+)-(\d+):(\d+)/.exec(error.reason);
  if (unclosed !== null) return explainUnclosed(unclosed, text);
  const place = { line: error.line ?? 1, column: error.column ?? 1 };
  const code =
    error.source === 'micromark-extension-mdxjs-esm' ? codeBefore(text, place) : undefined;
  if (code !== undefined) return code;
  const line = lineOf(text, place.line);
  const bracket = line.lastIndexOf('<', place.column - 1);
  const address = explainBracketedAddress(place, line);
  if (address !== undefined) return address;
  if (bracket >= 0 && /^<[^A-Za-z/>]/.test(line.slice(bracket))) {
    return explainBracket({ line: place.line, column: bracket + 1 }, line);
  }
  if (error.reason.startsWith('Unexpected closing slash')) {
    const name = /^<\/\s*([^\s/>]+)/.exec(line.slice(bracket))?.[1] ?? '';
    if (isVoidHtml(name)) return explainVoid(name, { line: place.line, column: bracket + 1 }, line);
    return explainUnopened({ line: place.line, column: bracket + 1 }, line);
  }
  const brace = openBrace(text, place);
  if (brace !== undefined && /acorn|expression/i.test(`${error.ruleId ?? ''} ${error.reason}`)) {
    return {
      rule: 'no-expression',
      ...brace,
      message:
        'A brace begins code, which a brief must not hold, and this one is not closed or not readable.',
      hint: 'Write the text without braces. A brace that readers should see is written \\{ and \\}.',
    };
  }
  const tag = unfinishedTag(error, text);
  if (tag !== undefined && !isMeant(tag)) {
    return tag.isClosing ? explainUnopened(tag, line) : explainBracket(tag, lineOf(text, tag.line));
  }
  if (error.reason.includes('in closing tag')) {
    const name = /^<\/\s*([^\s/>]+)/.exec(line.slice(bracket))?.[1] ?? '';
    return {
      rule: 'syntax',
      line: place.line,
      column: bracket + 1,
      message: 'A closing tag holds nothing but its name.',
      hint: `</${name}>`,
    };
  }
  if (error.reason.includes('before attribute value')) {
    return {
      rule: 'syntax',
      ...place,
      message: 'The value of an attribute stands in quotation marks.',
      hint: `Write it so, with straight quotation marks: ${attributeAt(line, place.column)}`,
    };
  }
  if (tag !== undefined) return explainUnfinished(tag);
  return {
    rule: 'syntax',
    ...place,
    message: `This is not valid MDX: ${sentence(error.reason)}`,
    hint: `Check the ${/[{}]/.test(line) ? 'tags and braces' : 'tags'} in this line: ${line.trim()}`,
  };
}

function unfinishedTag({ source, place }: VFileMessage, text: string): UnfinishedTag | undefined {
  if (source !== 'micromark-extension-mdx-jsx' || place === undefined) return undefined;
  const { offset } = 'start' in place ? place.start : place;
  return offset === undefined ? undefined : findUnfinishedTag(text, offset);
}

function explainUnopened({ line, column }: Place, text: string): BodyProblem {
  return {
    rule: 'unopened-tag',
    line,
    column,
    message: 'This tag closes what was never opened.',
    hint: `Delete it, or write the opening tag before it: ${text.trim()}`,
  };
}

/** The attribute around a column, with straight quotation marks around its value. */
function attributeAt(line: string, column: number): string {
  const start = Math.max(0, column - longestAttribute);
  const attributes = line.slice(start, column + longestAttribute).matchAll(unquotedAttribute);
  const [, name, quoted, bare] =
    [...attributes].find(
      ({ index, 0: { length } }) => start + index < column && column <= start + index + length,
    ) ?? [];
  return name === undefined ? 'lang="en", for example' : `${name}="${quoted ?? bare ?? ''}"`;
}

const unquotedAttribute =
  /([\w-]+)\s*=\s*(?:[„“”‚‘’«»‹›]([^„“”‚‘’«»‹›"]*)[„“”‚‘’«»‹›]|([^\s"'<>{}=]+?)(?=\s|\/?>|$))/gu;

/** To search a line around a place, not all of it. */
const longestAttribute = 200;

/** Why a paragraph must not begin as code does; much prose begins so without being code. */
export function explainCode(word: string): { rule: 'no-code'; message: string; hint: string } {
  const hint =
    word === 'import'
      ? 'Delete the line. Components need no import. In prose, begin the paragraph with another word than "import".'
      : `Delete the line. In prose, begin the paragraph with another word than "${word}".`;
  return { rule: 'no-code', message: `A brief is prose: "${word}" is not allowed.`, hint };
}

/** The parser may notice only some lines later that an import or export cannot be read. */
function codeBefore(text: string, { line }: { line: number }): BodyProblem | undefined {
  const lines = text.split('\n', line);
  const start = lines.findLastIndex((one) => /^(?:import|export)\b/.test(one));
  const word = /^\w+/.exec(lines[start] ?? '')?.[0];
  return word === undefined ? undefined : { line: start + 1, column: 1, ...explainCode(word) };
}

/** A line of a text, counted from 1. */
export function lineOf(text: string, line: number): string {
  return text.split('\n', line)[line - 1] ?? '';
}

/** The parser notices an open brace at the end of what it swallowed; the last one before is meant. */
function openBrace(
  text: string,
  end: { line: number; column: number },
): { line: number; column: number } | undefined {
  const before = text.split('\n', end.line);
  before[end.line - 1] = (before[end.line - 1] ?? '').slice(0, end.column);
  const line = before.findLastIndex((one) => one.includes('{'));
  return line < 0
    ? undefined
    : { line: line + 1, column: (before[line] ?? '').lastIndexOf('{') + 1 };
}

function explainUnclosed(match: RegExpExecArray, text: string): BodyProblem {
  const [, name = '', line = '1', column = '1', lastLine = '1', end = '1'] = match;
  const place = { line: Number(line), column: Number(column) };
  const before = lineOf(text, place.line);
  if (isVoidHtml(name)) return explainVoid(name, place, before);
  const start = before.slice(0, place.column - 1);
  const tag = lastLine === line ? before.slice(place.column - 1, Number(end) - 1) : '';
  const isComponent = isComponentName(name);
  if (!isComponent && !Object.hasOwn(allowedHtml, name)) {
    const isCompared = /[\w)]$/.test(start) || /^<\w+ [\w ]+>$/.test(tag);
    return isCompared ? explainBracket(place, before) : { ...place, ...explainUnknown(name) };
  }
  const problem = { rule: 'unclosed-tag', ...place, message: `<${name}> is not closed.` } as const;
  if (isComponent && !componentRule(name).children && tag !== '') {
    const closed = `${tag.slice(0, -1).trimEnd()} />`;
    const after = start + closed + before.slice(Number(end) - 1);
    // With a closing tag somewhere, there is more to mend.
    const isAll = /^<\w+(?:\s+\w+="[^"]*")*\s*>$/.test(tag) && !text.includes(`</${name}`);
    const fix = { kind: 'replace-line', before, after } as const;
    return { ...problem, hint: closed, ...(isAll ? { fix } : {}) };
  }
  if (!isComponent && tag !== '') return { ...problem, hint: `${tag}…</${name}>` };
  return { ...problem, hint: `${before.slice(place.column - 1).trim()}\n…\n</${name}>` };
}

/** A tag that never has a closing one: it closes itself, or Markdown has something for it. */
function explainVoid(
  name: string,
  place: { line: number; column: number },
  before: string,
): BodyProblem {
  const tag = name.toLowerCase();
  if (!Object.hasOwn(allowedHtml, tag)) return { ...place, ...explainHtml(name) };
  const start = before.slice(0, place.column - 1);
  const rest = before.slice(place.column - 1);
  const after = start + rest.replace(/^<[^>]*>/, `<${tag} />`);
  return {
    rule: 'unclosed-tag',
    ...place,
    message: `${rest.startsWith('</') ? '</' : '<'}${name}> is written as one tag that closes itself.`,
    hint: `Write <${tag} />: ${after.trim()}`,
  };
}

function explainBracket({ line: number, column }: Place, line: string): BodyProblem {
  const place = { line: number, column };
  const rest = line.slice(place.column - 1);
  if (rest.startsWith('<!--')) {
    const start = line.slice(0, place.column - 1);
    const after = start + rest.replace(/<!--\s*/, '{/* ').replace(/\s*-->/, ' */}');
    // A comment that goes on in the next line, or that ends too early with braces, is the writer's.
    const isWhole = /^<!--(?:(?!\*\/|-->).)*-->/.test(rest);
    return {
      rule: 'html-comment',
      ...place,
      message: 'A comment is written with braces.',
      hint: isWhole ? after.trim() : 'Write {/* for <!-- and */} for -->, with no */ between them.',
      ...(isWhole ? { fix: { kind: 'replace-line', before: line, after } } : {}),
    };
  }
  const corrected = line.slice(0, place.column - 1) + '&lt;' + rest.slice(1);
  return {
    rule: 'bare-bracket',
    ...place,
    message: 'A "<" begins a tag.',
    hint: `Write "less than" in words, or &lt; for the sign: ${corrected.trim()}`,
  };
}

function sentence(reason: string): string {
  return reason.endsWith('.') ? reason : `${reason}.`;
}
