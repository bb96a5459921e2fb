/**
 * Rows of cells as a table for a terminal, the head first.
 *
 * @param words the heads of columns that hold words; all others hold numbers and end on one line.
 */
export function formatColumns(
  rows: readonly (readonly string[])[],
  words: readonly string[],
): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const align = (cell: string, column: number): string =>
    words.includes(head[column] ?? '')
      ? cell.padEnd(widths[column] ?? 0)
      : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(align).join('  ').trimEnd()).join('\n');
}
