import { existsSync, writeFileSync } from 'node:fs';
import type { Card } from '../../../src/cards/card.ts';

/** Ends without a word at the card whose title is a file that does not exist, and writes the file before. */
export default function draw({ title }: Card): Uint8Array {
  if (title.startsWith('/') && !existsSync(title)) {
    writeFileSync(title, '');
    process.kill(process.pid, 'SIGKILL');
  }
  return new TextEncoder().encode(title);
}
