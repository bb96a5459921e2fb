import { fileError, type FileProblem } from './file-problem.ts';
import { toQuotedYaml, type YamlProblem } from './yaml-text.ts';

/** What YAML can do and a publication has no use for, in plain words; `undefined` for other mistakes. */
export function explainUnwanted(
  { message, line, column }: YamlProblem,
  lines: readonly string[],
): FileProblem | undefined {
  if (message.includes('multiple documents')) {
    const hint = 'Delete this line, or what follows it.';
    return fileError('yaml', { line, column }, 'A second document begins here.', hint);
  }
  const alias = /^Unresolved alias .*: (\S+)$/.exec(message)?.[1];
  if (alias !== undefined) {
    const place = placeOf(`*${alias}`, lines);
    const text = lines[place.line - 1]?.slice(place.column - 1) ?? '';
    const hint = `A text that begins with an asterisk needs quotes: ${toQuotedYaml(text.trim())}`;
    return fileError('yaml', place, `"*${alias}" repeats what is nowhere named "&${alias}".`, hint);
  }
  const reference = referenceAsComment(message, lines.slice(0, line));
  if (reference !== undefined) return reference;
  if (/alias count/i.test(message)) {
    const name = /\*[\w-]+/.exec(lines.join('\n'))?.[0] ?? '*';
    const hint = `Write out what it stands for, in the place of ${name} and the like.`;
    const said = 'What is repeated with asterisks becomes too long to be read.';
    return fileError('yaml', placeOf(name, lines), said, hint);
  }
  return undefined;
}

/** A list such as `[#capex]`, in which a reference to a fact begins a comment, so that the list does not end. */
function referenceAsComment(message: string, lines: readonly string[]): FileProblem | undefined {
  if (!/^Comments must be separated|end with a \]/.test(message)) return undefined;
  const list = /\b(\w+):\s*\[([^\]'"]*[\s,])??(#[^\]'"]*)\]/;
  // What is longer nobody wrote by hand, and takes long to search.
  const index = lines.findIndex((line) => line.length < 1000 && list.test(line));
  const found = list.exec(lines[index] ?? '');
  if (found === null) return undefined;
  const [, field = '', before = '', from = ''] = found;
  const items = `${before}${from}`.split(',').map((item) => item.trim());
  const quoted = items.map((item) => (item.startsWith('#') ? `'${item}'` : item));
  const place = { line: index + 1, column: found.index + 1 };
  const said = 'A "#" here begins a comment, so the list does not end.';
  return fileError('yaml', place, said, `${field}: [${quoted.join(', ')}]`);
}

function placeOf(text: string, lines: readonly string[]) {
  const index = lines.findIndex((line) => line.includes(text));
  if (index < 0) return { line: 1, column: 1 };
  return { line: index + 1, column: (lines[index]?.indexOf(text) ?? 0) + 1 };
}
