import { isScalar, visit, type Document } from 'yaml';
import { textFields } from './text-fields.ts';

/** The offsets of texts without quotes that a `#` cuts short: `title: Nvidia #1 in the world`. */
export function cutTexts(document: Document.Parsed, text: string): number[] {
  const offsets: number[] = [];
  visit(document, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || !textFields.includes(String(key.value))) return;
      if (!isScalar(value) || value.type !== 'PLAIN' || !value.range) return;
      const [start, end] = value.range;
      // Who writes a comment puts a space behind its sign.
      if (/^[ \t]*#[^\s#]/.test(text.slice(end, end + 200))) offsets.push(start);
    },
  });
  return offsets;
}
