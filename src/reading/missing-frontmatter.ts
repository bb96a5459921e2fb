import { fileError, type FileProblem } from './file-problem.ts';

/** A file that does not begin with a closed frontmatter, with the place where it should end. */
export function missingFrontmatter(text: string): FileProblem {
  if (!text.startsWith('---')) {
    const hint = `Begin the file with:\n---\ntitle: What happened, in one line\n…\n---`;
    const place = { line: 1, column: 1 };
    return fileError('frontmatter', place, 'The file has no frontmatter.', hint);
  }
  const lines = text.split('\n');
  const end = lines.findIndex((line, index) => index > 0 && !isField(line));
  const place = { line: (end < 0 ? lines.length - 1 : end) + 1, column: 1 };
  const hint = 'Put --- on a line of its own after the fields.';
  return fileError('frontmatter', place, 'The frontmatter is not closed.', hint);
}

/** A field, or what can stand in or between fields. */
function isField(line: string): boolean {
  return /^(?:\s|$|#|- |[\w-]+:(?:\s|$))/.test(line);
}
