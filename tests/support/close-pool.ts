import path from 'node:path';
import { withProcessPool } from '../../src/process-pool.ts';

// A process that has nothing left to do but to wait for the end of another.
const word = await withProcessPool(
  {
    worker: path.resolve('tests/support/workers/outlives-its-pool.ts'),
    processes: 1,
    heapMegabytes: 64,
    does: 'echoes words',
  },
  (pool) => pool.run('Strom'),
);
console.log(word);
