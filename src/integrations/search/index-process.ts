import path from 'node:path';
import type { BuildInputs } from '../../build-inputs.ts';
import { withProcessPool } from '../../process-pool.ts';
import type { IndexFile } from './stable-files.ts';

/**
 * Makes the search index of a publication in a process of its own: it does not wait for what the build is busy with.
 *
 * @param worker Absolute; the module that makes it.
 * @throws Error with the message of what went wrong there, ProcessEnded where the process or Pagefind ends.
 */
export async function makeIndexBeside(
  inputs: BuildInputs,
  worker = path.resolve('src/integrations/search/index-worker.ts'),
): Promise<readonly IndexFile[]> {
  const options = {
    worker,
    processes: 1,
    heapMegabytes: 1024,
    hasLowPriority: true,
    does: 'makes the search index',
  };
  return withProcessPool(options, (pool) => pool.run(inputs) as Promise<readonly IndexFile[]>);
}
