import { fileError, type FileProblem } from './file-problem.ts';
import type { YamlPlace, YamlProblem } from './yaml-text.ts';

/** Says in plain words why YAML does not parse, with the line as it should be where that is clear. */
export function explainYaml(problem: YamlProblem, text: string): FileProblem {
  const lines = text.split('\n');
  const place = startOf(problem, lines);
  const line = lines[place.line - 1] ?? '';
  if (/keys must be unique/i.test(problem.message)) {
    const key = line.split(':', 1).join('').trim();
    return fileError('yaml', place, `The field "${key}" is there twice.`, 'Delete one of the two.');
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
    /^(\s*(?:- )?)((?:title|summary|name|publisher):\s+)([\p{L}\p{N}].*)$/u.exec(
      lines[number - 1] ?? '',
    ) ?? [];
  if (indent === undefined || key === undefined || value === undefined) return undefined;
  const next = lines.slice(number).find((line) => line.trim() !== '') ?? '';
  const goesOn = (/^ */.exec(next)?.[0] ?? '').length > indent.length;
  // After " #" stands a comment.
  if (goesOn || /\s#/.test(value)) return undefined;
  return `${indent}${key}'${value.trimEnd().replaceAll("'", "''")}'`;
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
  const index = lines.slice(0, line).findLastIndex(isOpen);
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
