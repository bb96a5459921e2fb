import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';

/** What `replaceFile` next writes to instead of a file takes no byte, as a full disk. It needs `/dev/full`. */
export function fillDiskUnder(file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  symlinkSync('/dev/full', `${file}.${String(process.pid)}-${String(threadId)}`);
}
