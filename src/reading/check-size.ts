import { fileError, type FileProblem } from './file-problem.ts';
import type { SplitFile } from './split-frontmatter.ts';

/** Far above what a publication needs, and below what keeps a parser busy for minutes. */
const most = { yaml: 100_000, paragraph: 100_000, signs: 2000, nesting: 50 };

/** What is too long or too deep in an MDX file to be parsed in a moment: the first of such things. */
export function checkSize({ yaml, body }: SplitFile): FileProblem | undefined {
  const inYaml = checkYamlSize(yaml);
  if (inYaml !== undefined) return inYaml;
  let line = 1;
  // Paragraphs at even places, what parts them at odd ones.
  for (const [index, text] of body.split(/(\n[ \t]*\n)/).entries()) {
    const found = index % 2 === 0 ? checkParagraph(text, line) : undefined;
    if (found !== undefined) return found;
    line += text.split('\n').length - 1;
  }
  return undefined;
}

/** What is too long or too deep in YAML. */
export function checkYamlSize(yaml: string): FileProblem | undefined {
  if (yaml.length > most.yaml) {
    const message = `The YAML has ${count(yaml.length)} characters; at most ${count(most.yaml)} are read.`;
    const line = yaml.startsWith('\n') ? 2 : 1;
    return fileError('yaml', { line, column: 1 }, message, 'Delete what does not belong in it.');
  }
  const lines = yaml.split('\n');
  const index = lines.findIndex((line) => isDeep(line));
  if (index < 0) return undefined;
  const message = 'The YAML is nested too deeply to be read.';
  const hint = 'A field holds a text, a list, or a list of fields: nothing deeper.';
  return fileError('yaml', { line: index + 1, column: 1 }, message, hint);
}

function checkParagraph(text: string, first: number): FileProblem | undefined {
  const line = first + (/^\n*/.exec(text)?.[0].length ?? 0);
  if (text.length > most.paragraph) {
    const message = `The paragraph has ${count(text.length)} characters; at most ${count(most.paragraph)} are read.`;
    const hint = 'Put an empty line between paragraphs.';
    return fileError('syntax', { line, column: 1 }, message, hint);
  }
  const signs = text.replace(/[^[\]*_~`]+/g, '').length;
  if (signs > most.signs) {
    const message = `The paragraph has ${count(signs)} brackets, asterisks and the like; at most ${count(most.signs)} are read.`;
    const hint = 'Put an empty line between paragraphs, and delete signs that mark nothing.';
    return fileError('syntax', { line, column: 1 }, message, hint);
  }
  const index = text.split('\n').findIndex((one) => nestingOf(one) > most.nesting);
  if (index < 0) return undefined;
  const message = 'The body is nested too deeply to be read.';
  const hint = 'Simplify it: fewer quotes, lists or tags inside one another.';
  return fileError('syntax', { line: first + index, column: 1 }, message, hint);
}

/** How many quotes and lists begin in a line. */
function nestingOf(line: string): number {
  const opening = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]))*/.exec(line)?.[0] ?? '';
  return opening.match(/[>*+-]|\d+/g)?.length ?? 0;
}

/** Whether more begins in a line than fields can hold; quotation marks are not looked at. */
function isDeep(line: string): boolean {
  const indent = /^ */.exec(line)?.[0].length ?? 0;
  return Math.max(indent / 2, nestingOf(line), bracketsIn(line)) > most.nesting;
}

/** How many brackets are open at once. */
function bracketsIn(line: string): number {
  let [open, highest] = [0, 0];
  for (const sign of line.match(/[[\]{}]/g) ?? []) {
    open += sign === '[' || sign === '{' ? 1 : -1;
    highest = Math.max(highest, open);
  }
  return highest;
}

function count(number: number): string {
  return number.toLocaleString('en-US');
}
