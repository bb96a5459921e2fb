import { isScalar, type Pair } from 'yaml';
import { textFields } from './text-fields.ts';

/** The offsets of texts without quotes that a `#` cuts short: `title: Nvidia #1 in the world`. */
export function cutTexts(pairs: readonly Pair[], text: string): number[] {
  const offsets: number[] = [];
  for (const { key, value } of pairs) {
    if (!isScalar(key) || !textFields.includes(String(key.value))) continue;
    if (!isScalar(value) || value.type !== 'PLAIN' || !value.range) continue;
    const [start, end] = value.range;
    // Who writes a comment puts a space behind its sign.
    if (/^[ \t]*#[^\s#]/.test(text.slice(end, end + 200))) offsets.push(start);
  }
  return offsets;
}
