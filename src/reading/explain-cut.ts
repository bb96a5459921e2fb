import { fileError, type FileProblem } from './file-problem.ts';
import { toQuotedYaml, type YamlPlace } from './yaml-text.ts';

/**
 * A text that a `#` cuts short, with its line as it should be.
 *
 * @param place where the text begins.
 */
export function explainCut(place: YamlPlace, line: string): FileProblem {
  const [head, rest] = [line.slice(0, place.column - 1), line.slice(place.column - 1)];
  const field = /(\w+):\s+$/.exec(head)?.[1];
  const cut = rest.search(/(?:^|\s)#/);
  const message = 'A "#" behind a space begins a comment, so the text ends before it.';
  // The text may go on in the next line.
  if (field === undefined || cut < 0) {
    return fileError('yaml', place, message, 'Put the whole text in quotes.');
  }
  const whole = textOf(rest, /[{,]\s*\w+:\s+$/.test(head));
  const quoted = toQuotedYaml(whole);
  const problem = fileError('yaml', place, message, `${field}: ${quoted}`);
  // What begins with a number is no comment; of words it can be meant.
  const isSure = /^\s?#\d/.test(rest.slice(cut)) && !/\s#\S/.test(rest.slice(whole.length));
  if (!isSure || / #\D/.test(whole)) return problem;
  const after = head + quoted + rest.slice(whole.length);
  return { ...problem, fix: { kind: 'replace-line', before: line, after } };
}

/** A text to the end of its line or to a comment; in braces to the next field. */
function textOf(rest: string, isInBraces: boolean): string {
  const end = rest.search(isInBraces ? /,\s*\w+:\s|\}/ : /\s#(?:\s|$)/);
  return (end < 0 ? rest : rest.slice(0, end)).trimEnd();
}
