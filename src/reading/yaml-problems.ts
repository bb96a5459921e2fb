import { explainCut } from './explain-cut.ts';
import { fileError, type FileProblem } from './file-problem.ts';
import { textFields } from './text-fields.ts';
import { toQuotedYaml, type YamlPlace, type YamlProblem } from './yaml-text.ts';
import { explainUnwanted } from './yaml-words.ts';

/** Says in plain words why YAML does not parse, with the line as it should be where that is clear. */
export function explainYaml(problem: YamlProblem, text: string): FileProblem {
  const lines = text.split('\n');
  if (problem.isCut === true) return explainCut(problem, lines[problem.line - 1] ?? '');
  if (problem.isCircular === true) {
    const hint = 'Write out what is meant, without "&" and "*".';
    return fileError('yaml', problem, 'A list or a map holds itself.', hint);
  }
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
  const explained = fileError(
    'yaml',
    place,
    message,
    correct(line, continuation(place.line, lines)),
  );
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
  const [text, comment] = splitComment(value);
  if (goesOn || /\s#/.test(text)) return undefined;
  return `${indent}${key}${toQuotedYaml(text)}${comment}`;
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
  const quoted = toQuotedYaml(value);
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

/** The lines in which the text of a line goes on, as one; of a field that may hold a map, no fields. */
function continuation(number: number, lines: readonly string[]): string {
  const line = lines[number - 1] ?? '';
  const indent = line.search(/(?!- )\S/);
  const isText = isTextField(/^\s*(?:- )?(\w+):/.exec(line)?.[1] ?? '');
  const rest = lines.slice(number);
  const end = rest.findIndex((one) => {
    const isField = /^ *(?:- |[\w-]+:(?:\s|$))/.test(one);
    return one.search(/\S/) <= indent || (isField && !isText);
  });
  const more = rest.slice(0, end < 0 ? undefined : end);
  return more.map((one) => ` ${one.trim()}`).join('');
}

function correct(line: string, rest: string): string {
  const open = /^\s*(?:- )?[\w-]+:\s+(["'])[^"']*$/.exec(line);
  if (open?.[1] !== undefined) return `${line.trim()}${open[1]}`;
  const pair = /^(\s*(?:- )?[\w-]+:\s+)(.*\S)\s*$/.exec(line);
  if (line.includes('\t')) return 'Indent with spaces, not with tabs.';
  if (pair?.[1] !== undefined && pair[2] !== undefined && needsQuotes(pair[2] + rest)) {
    const [text, comment] = splitComment(pair[2] + rest);
    const corrected = `${pair[1].trimStart()}${toQuotedYaml(unquote(text))}${comment}`;
    return /^["']/.test(text)
      ? `Quotes stand around the whole text: ${corrected}`
      : `A text that holds ": " or begins with a sign needs quotes: ${corrected}`;
  }
  if (/^\s*[\w-]+:\S/.test(line))
    return `A space follows the colon: ${line.trim().replace(':', ': ')}`;
  return `Check the indentation, brackets and quotes of this line: ${line.trim()}`;
}

function sentence(message: string): string {
  return message.replace(/"quote$/, '" quote').replace(/\.?$/, '.');
}

function needsQuotes(value: string): boolean {
  const [text] = splitComment(value);
  const isQuoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')$/.test(text);
  return /: |^[>|@`%&*!"']/.test(text) && !/^[[{]/.test(text) && !isQuoted;
}

/** A value and the comment behind it, with the space between; in quotation marks there is none. */
function splitComment(value: string): [text: string, comment: string] {
  const from = /^["']/.test(value) ? value.lastIndexOf(value.charAt(0)) : 0;
  const index = value.slice(from).search(/\s#(?:\s|$)/);
  const text = (index < 0 ? value : value.slice(0, from + index)).trimEnd();
  return [text, index < 0 ? '' : value.slice(text.length)];
}

/** A text without the quotation marks around it; those of its first words are its own. */
function unquote(text: string): string {
  const quote = text.charAt(0);
  const inner = text.slice(1, -1);
  if (text.length < 2 || !/^["']/.test(text) || !text.endsWith(quote)) return text;
  const endsEarly = new RegExp(`^[^${quote}]*[^\\s${quote}]${quote}(?=[\\s.,;:!?])`).test(inner);
  if (endsEarly) return text;
  return inner.replaceAll(quote === "'" ? "''" : '\\"', quote);
}
