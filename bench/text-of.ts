import { readFileSync } from 'node:fs';

/** What a file of the system tells; nothing where there is none, as of a process that has just ended, or it may not be read. */
export function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
