// Loaded into every process that is measured: leaves behind, on exit, what the process used.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const folder = process.env.BASELOAD_USAGE;

// Threads count towards the process that they belong to.
if (folder !== undefined && isMainThread) {
  process.on('exit', () => {
    const usage = JSON.stringify(process.resourceUsage());
    writeFileSync(join(folder, `${String(process.pid)}.json`), usage);
  });
}
