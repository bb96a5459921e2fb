import { fileError, type FileProblem } from './file-problem.ts';
import { quoteText, textFields } from './text-fields.ts';
import type { YamlPlace, YamlProblem } from './yaml-text.ts';
import { explainUnwanted } from './yaml-words.ts';

/** Says in plain words why YAML does not parse, with the line as it should be where that is clear. */
export function explainYaml(problem: YamlProblem, text: string): FileProblem {
  const lines = text.split('\n');
  const unwanted = explainUnwanted(problem, lines);
  if (unwanted !== undefined) return unwanted;
  const place = startOf(problem, lines);
  const line = lines[place.line - 1] ?? '';
  if (/keys must be unique/i.test(problem.message)) {
    const key = /^[\w-]+/.exec(line.slice(place.column - 1))?.[0] ?? line.trim();
    return fileError('yaml', place, `The field "${key}" is there twice.`, 'Delete one of the two.');
  }
  const inBraces = quoteInBraces(place, line);
  if (inBraces !== undefined) {
    const { field, quoted, after } = inBraces;
    const message = `In braces a text that holds ": " or quotation marks needs quotes.`;
    const problem = fileError('yaml', place, message, `${field}: ${quoted}`);
    return after === undefined
      ? problem
      : { ...problem, fix: { kind: 'replace-line', before: line, after } };
  }
  const message = `The YAML cannot be read: ${sentence(problem.message)}`;
  const explained = fileError('yaml', place, message, correct(line));
  const after = problem.message.startsWith('Nested mappings')
    ? quote(place.line, lines)
    : undefined;
  if (after === undefined) return explained;
  return { ...explained, fix: { kind: 'replace-line', before: line, after } };
}

/** A line whose text holds ": ", in quotes; only of fields that can hold nothing but text. */
function quote(number: number, lines: readonly string[]): string | undefined {
  const [, indent, key, value] =
    /^(\s*(?:- )?)(\w+:\s+)([\p{L}\p{N}].*)$/u.exec(lines[number - 1] ?? '') ?? [];
  if (indent === undefined || key === undefined || value === undefined) return undefined;
  if (!isTextField(key)) return undefined;
  const next = lines.slice(number).find((line) => line.trim() !== '') ?? '';
  const goesOn = (/^ */.exec(next)?.[0] ?? '').length > indent.length;
  // After " #" stands a comment.
  if (goesOn || /\s#/.test(value)) return undefined;
  return `${indent}${key}${quoteText(value.trimEnd())}`;
}

/** A text in braces as it should be, and its line where nothing else can be meant; only of text fields. */
function quoteInBraces(
  { column }: YamlPlace,
  line: string,
): { field: string; quoted: string; after?: string } | undefined {
  const [head, rest] = [line.slice(0, column - 1), line.slice(column - 1)];
  const [, field] = /[{,]\s*(\w+):\s+$/.exec(head) ?? [];
  const [value] = /^[\p{L}\p{N}].*?(?=\s*(?:,\s*\w+:\s|\}\s*$))/u.exec(rest) ?? [];
  if (field === undefined || value === undefined || !isTextField(field)) return undefined;
  if (!/: |"/.test(value)) return undefined;
  const quoted = quoteText(value);
  const isSure = !/,|\s#|[{}]/.test(value);
  return isSure
    ? { field, quoted, after: head + quoted + rest.slice(value.length) }
    : { field, quoted };
}

function isTextField(key: string): boolean {
  return textFields.includes(key.replace(/:\s*$/, ''));
}

/** What is not closed is noticed only further down; the mistake is where it was opened. */
function startOf({ message, line, column }: YamlProblem, lines: readonly string[]): YamlPlace {
  const opening = /closing (["'])/.exec(message)?.[1] ?? /end with a ([\]}])/.exec(message)?.[1];
  if (opening === undefined) return { line, column };
  const isOpen = (text: string): boolean => {
    const count = (sign: string) => text.split(sign).length - 1;
    if (opening === ']') return count('[') > count(']');
    if (opening === '}') return count('{') > count('}');
    return count(opening) % 2 === 1;
  };
  const index = lines
    .slice(0, line)
    .map((text) => text.replace(/\s#.*$/, ''))
    .findLastIndex(isOpen);
  return index < 0 ? { line, column } : { line: index + 1, column: 1 };
}

function correct(line: string): string {
  const open = /^\s*(?:- )?[\w-]+:\s+(["'])[^"']*$/.exec(line);
  if (open?.[1] !== undefined) return `${line.trim()}${open[1]}`;
  const pair = /^(\s*(?:- )?[\w-]+:\s+)(.*\S)\s*$/.exec(line);
  if (line.includes('\t')) return 'Indent with spaces, not with tabs.';
  if (pair?.[1] !== undefined && pair[2] !== undefined && needsQuotes(pair[2])) {
    const quoted = `'${unquote(pair[2]).replaceAll("'", "''")}'`;
    return `A text that holds ": " or begins with a sign needs quotes: ${pair[1].trimStart()}${quoted}`;
  }
  if (/^\s*[\w-]+:\S/.test(line))
    return `A space follows the colon: ${line.trim().replace(':', ': ')}`;
  return `Check the indentation, brackets and quotes of this line: ${line.trim()}`;
}

function sentence(message: string): string {
  return message.replace(/"quote$/, '" quote').replace(/\.?$/, '.');
}

function needsQuotes(value: string): boolean {
  return /: |^[>|@`%&*!]|^["'].*[^"']$/.test(value) && !/^[[{]/.test(value);
}

function unquote(value: string): string {
  return value.replace(/^["']|["']$/g, '');
}
