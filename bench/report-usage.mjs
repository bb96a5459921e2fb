// Loaded into every process that is measured: leaves behind, on exit, what the process used.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

const folder = process.env.BASELOAD_USAGE;

// Threads count towards the process that they belong to.
if (folder !== undefined && isMainThread) {
  process.on('exit', () => {
    const usage = process.resourceUsage();
    const report = JSON.stringify({ ...usage, maxRSS: peakKilobytes() ?? usage.maxRSS });
    writeFileSync(join(folder, `${String(process.pid)}.json`), report);
  });
  // A pool ends its processes by this signal, and what a signal ends never comes to its exit.
  process.once('SIGTERM', () => process.exit(128 + 15));
}

/** On Linux `maxRSS` is at least what the process held that started this one; this peak is its own. */
function peakKilobytes() {
  if (process.platform !== 'linux') return undefined;
  const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
  return peak === null ? undefined : Number(peak[1]);
}
