import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { hasCode } from '../src/error-code.ts';
import { UsageError } from './run-script.ts';

export interface LockOptions {
  /** What holds it, in the message; default `build`. */
  readonly what?: string;
  /** Milliseconds to wait for another holder; default ten minutes. */
  readonly patience?: number;
  /** Told once when there is something to wait for. */
  readonly onWait?: (holder: number) => void;
}

/**
 * Waits until no other process holds a lock, then takes it: Astro has one folder for types and
 * content per project, so only one build at a time can run in it. A lock that a killed process left
 * behind is taken over.
 *
 * @returns the function that gives the lock back.
 * @throws UsageError where another process holds it for too long.
 */
export async function lock(file: string, options: LockOptions = {}): Promise<() => Promise<void>> {
  const { what = 'build', patience = 600_000, onWait } = options;
  await mkdir(path.dirname(file), { recursive: true });
  for (let waited = 0; !(await take(file)); waited += 250) {
    const holder = Number(await readFile(file, 'utf8').catch(() => ''));
    if (!isRunning(holder)) {
      await rm(file, { force: true });
      continue;
    }
    if (waited === 0) onWait?.(holder);
    if (waited >= patience) {
      const name = path.relative('.', file);
      throw new UsageError(
        `Another ${what} is running (process ${String(holder)}). Stop it, or delete ${name} if there is none.`,
      );
    }
    await setTimeout(250);
  }
  return () => rm(file, { force: true });
}

/** The lock appears with the number of its holder in it, so nobody ever sees it empty. */
async function take(file: string): Promise<boolean> {
  const own = `${file}.${String(process.pid)}`;
  await writeFile(own, String(process.pid));
  try {
    await link(own, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}
