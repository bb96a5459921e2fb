/** Lines that only show a form: the hint says so, or else somebody copies what they do not mean. */
export function asExample(lines: string): string {
  return lines.includes('\n') ? `For example:\n${lines}` : `For example ${lines}`;
}
