import path from 'node:path';
import { formatUrgent, hasErrors, PublicationError, type Problem } from '../src/domain/problem.ts';
import { withProcessPool } from '../src/process-pool.ts';
import type { CheckTask } from './check-worker.ts';

/**
 * Checks a publication in a process of its own, which gives back what it took before pages are made. Prints what is
 * worth a warning.
 *
 * @throws PublicationError where something is wrong.
 */
export async function checkBeside(task: CheckTask): Promise<void> {
  const options = {
    worker: path.resolve('scripts/check-worker.ts'),
    processes: 1,
    heapMegabytes: 4096,
    does: 'checks the publication',
  };
  const problems = await withProcessPool(
    options,
    (pool) => pool.run(task) as Promise<readonly Problem[]>,
  );
  if (hasErrors(problems)) throw new PublicationError(problems);
  if (problems.length > 0) console.warn(formatUrgent(problems));
}
