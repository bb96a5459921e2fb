import { execFile } from 'node:child_process';
import { constants, getPriority } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import {
  openProcessPool,
  PoolBroken,
  ProcessEnded,
  withProcessPool,
  type ProcessPool,
  type ProcessPoolOptions,
} from '../../src/process-pool.ts';

function optionsOf(worker: string): ProcessPoolOptions {
  return {
    worker: path.resolve(`tests/support/workers/${worker}.ts`),
    processes: 1,
    heapMegabytes: 64,
    does: 'echoes words',
  };
}

function poolOf(worker: string): ProcessPool {
  const pool = openProcessPool(optionsOf(worker));
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

test('does not wait for processes that cannot start', async () => {
  const pool = poolOf('cannot-start');
  // The first process may still answer a task with its error, and ends over another one.
  const [, , waiting] = await Promise.allSettled(
    ['Strom', 'Wasser', 'Netz'].map((word) => pool.run(word)),
  );
  const broken = new PoolBroken('A process that echoes words ended. What it said stands above.');
  expect(waiting).toEqual({ status: 'rejected', reason: broken });
  const later = pool.run('Ausfall');
  await expect(later).rejects.toThrow(PoolBroken);
  await expect(later).rejects.toThrow(
    /^A process that echoes words ended\. What it said stands above\.$/,
  );
});

test('ends its processes after the call for which it was opened', async () => {
  const options = { ...optionsOf('tells-its-process'), processes: 2 };
  const ids = await withProcessPool(options, (pool) => Promise.all([idIn(pool), idIn(pool)]));
  expect(new Set(ids).size).toBe(2);
  expect(ids.map(isRunning)).toEqual([false, false]);
});

test('ends its processes where the call for which it was opened fails', async () => {
  let id: unknown;
  const failure = withProcessPool(optionsOf('tells-its-process'), async (pool) => {
    id = await idIn(pool);
    throw new Error('No power.');
  });
  await expect(failure).rejects.toThrow('No power.');
  expect(isRunning(id)).toBe(false);
});

const { PRIORITY_BELOW_NORMAL: low } = constants.priority;

test.each([
  ['has the priority of this process', undefined, getPriority()],
  ['leaves the cores to others', true, Math.max(low, getPriority())],
])('a process %s where low priority is %s', async (_name, hasLowPriority, expected) => {
  const options = { ...optionsOf('tells-its-process'), hasLowPriority };
  const told = await withProcessPool(options, (pool) => pool.run(undefined));
  expect(told).toMatchObject({ priority: expected });
});

test('waits for a process that goes on when it is told to end', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['tests/support/close-pool.ts']);
  expect(stdout).toBe('Strom\n');
});

async function idIn(pool: ProcessPool): Promise<number> {
  return ((await pool.run(undefined)) as { readonly id: number }).id;
}

function isRunning(id: unknown): boolean {
  try {
    return process.kill(Number(id), 0);
  } catch {
    return false;
  }
}
