/**
 * The lines of a Markdown text, counted from 1, in which a table may be: from the one before a line of
 * nothing but dashes, bars and colons to the next empty one.
 */
export function tableLines(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  let inTable = false;
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    if (line.includes('-') && delimiterRow.test(line)) {
      found.add(index);
      inTable = true;
    } else if (emptyLine.test(line)) {
      inTable = false;
    }
    if (inTable) found.add(index + 1);
  }
  return found;
}

/** Possibly inside a list or a quote, whose lines begin with spaces or `>`. */
const delimiterRow = /^[ \t>|:-]+$/;

const emptyLine = /^[ \t]*$/;
