/** A brief in two texts of the same number of lines, so that positions in both are those of the file. */
export interface SplitFile {
  readonly yaml: string;
  readonly body: string;
}

/** Splits a file at its `---` lines; `undefined` where it does not begin with a closed frontmatter. */
export function splitFrontmatter(text: string): SplitFile | undefined {
  const opening = /^---[ \t]*\n/.exec(text);
  if (opening === null) return undefined;
  const match = /^---[ \t]*$/m.exec(text.slice(opening[0].length));
  if (match === null) return undefined;
  const start = opening[0].length;
  const end = start + match.index;
  return {
    yaml: `\n${text.slice(start, end)}`,
    body: blankLines(text.slice(0, end)) + text.slice(end + match[0].length),
  };
}

function blankLines(text: string): string {
  return text.replace(/[^\n]+/g, '');
}
