import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openProcessPool, ProcessEnded, type ProcessPool } from '../../src/process-pool.ts';

function poolOf(worker: string): ProcessPool {
  const pool = openProcessPool({
    worker: path.resolve(`tests/support/workers/${worker}.ts`),
    processes: 1,
    heapMegabytes: 64,
    does: 'echoes words',
  });
  onTestFinished(() => pool.close());
  return pool;
}

test('gives back what the worker returns, and throws what it throws as an error', async () => {
  const pool = poolOf('echoes');
  const results = await Promise.allSettled(
    ['Strom', '!Ausfall', 'Netz'].map((word) => pool.run(word)),
  );
  expect(results).toEqual([
    { status: 'fulfilled', value: 'Strom' },
    { status: 'rejected', reason: new Error('!Ausfall') },
    { status: 'fulfilled', value: 'Netz' },
  ]);
});

test('says what a process did that ended over its task', async () => {
  const death = poolOf('dies-always').run('Strom');
  await expect(death).rejects.toThrow(ProcessEnded);
  await expect(death).rejects.toThrow(
    'A process that echoes words ended. What it said stands above; if it said nothing, the machine has run out of memory.',
  );
});

test('tells of processes that cannot start, whose tasks would never be done', async () => {
  await expect(poolOf('cannot-start').broken).rejects.toThrow(
    /^A process that echoes words ended\. What it said stands above\.$/,
  );
});
