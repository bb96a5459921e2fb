import { getCompileCacheDir } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';

export interface ProcessPoolOptions {
  /** Absolute; the module whose default function does a task. What it is given and returns is cloned. */
  readonly worker: string;
  readonly processes: number;
  /** A process that needs more than this ends; one of a few tasks must not grow to the default of gigabytes. */
  readonly heapMegabytes: number;
  /** Half of what new objects may take; less makes a smaller process and a slower one. By default what Node takes. */
  readonly youngMegabytes?: number | undefined;
  /** Whether they leave the cores to this process, and to all others of the machine; by default not. */
  readonly hasLowPriority?: boolean | undefined;
  /** What the processes do, for the message when one ends: `draws social cards`. */
  readonly does: string;
}

/** Processes that do tasks beside this one. What they took is given back when they end, which threads do not do. */
export interface ProcessPool {
  /**
   * @returns What the worker returns for the task.
   * @throws Error with the message of what the worker throws.
   * @throws ProcessEnded where its process ends over the task.
   * @throws PoolBroken, whichever process has the task, as soon as the pool is broken.
   */
  run(task: unknown): Promise<unknown>;
  /** Ends the processes. */
  close(): Promise<void>;
}

/** A process ended by itself, or the system ended it. */
export class ProcessEnded extends Error {
  override readonly name = 'ProcessEnded';
}

/** A process ended without a task, as one that cannot start: tasks may wait for it in vain. */
export class PoolBroken extends ProcessEnded {}

/** Gives a pool to what needs it for one call, and ends its processes whatever comes of that. */
export async function withProcessPool<Result>(
  options: ProcessPoolOptions,
  use: (pool: ProcessPool) => Promise<Result>,
): Promise<Result> {
  const pool = openProcessPool(options);
  try {
    return await use(pool);
  } finally {
    await pool.close();
  }
}

/** A pool for longer than a call. Whoever opens it closes it. */
export function openProcessPool(options: ProcessPoolOptions): ProcessPool {
  const {
    worker,
    processes,
    heapMegabytes,
    youngMegabytes,
    hasLowPriority = false,
    does,
  } = options;
  const pool = new Tinypool({
    filename: worker,
    runtime: 'child_process',
    // The same number, so that one that dies is replaced.
    minThreads: processes,
    maxThreads: processes,
    execArgv: [
      `--max-old-space-size=${String(heapMegabytes)}`,
      ...(youngMegabytes === undefined ? [] : [`--max-semi-space-size=${String(youngMegabytes)}`]),
      ...(hasLowPriority
        ? [`--import=${pathToFileURL(path.resolve('src/low-priority.ts')).href}`]
        : []),
    ],
    env: environment(),
    serialization: 'advanced',
  });
  const ended = `A process that ${does} ended. What it said stands above`;
  let broken: PoolBroken | undefined;
  // One for each task: a promise that all of them race with would hold every result as long as the pool is there.
  const waiting = new Set<(reason: PoolBroken) => void>();
  pool.on('error', (cause) => {
    broken ??= new PoolBroken(`${ended}.`, { cause });
    for (const giveUp of waiting) giveUp(broken);
  });
  return {
    run: async (task) => {
      if (broken !== undefined) throw broken;
      const { promise: givenUp, reject: giveUp } = Promise.withResolvers<never>();
      waiting.add(giveUp);
      try {
        return await Promise.race<unknown>([pool.run(task), givenUp]);
      } catch (error) {
        if (error instanceof PoolBroken) throw error;
        const reason = messageOf(error);
        if (reason !== deathInTinypool) throw new Error(reason, { cause: error });
        const advice = `${ended}; if it said nothing, the machine has run out of memory.`;
        throw new ProcessEnded(advice, { cause: error });
      } finally {
        waiting.delete(giveUp);
      }
    },
    close: () => awake(pool.destroy()),
  };
}

/**
 * Waits for what Node would not wait for: a process that does not end within a second is killed, and from then on nothing
 * keeps this one running. It would end with code 13, in the middle of a build, on a machine that is busy enough.
 */
async function awake(ended: Promise<void>): Promise<void> {
  const timer = setInterval(() => undefined, 60_000);
  try {
    await ended;
  } finally {
    clearInterval(timer);
  }
}

const deathInTinypool = 'Worker exited unexpectedly';

/** An error that a process reports is no `Error` any more. */
function messageOf(error: unknown): string {
  const isNamed = typeof error === 'object' && error !== null && 'message' in error;
  return String(isNamed ? error.message : error);
}

/** That of this process; what it has compiled need not be compiled again. */
function environment(): Record<string, string> {
  const variables = { NODE_COMPILE_CACHE: getCompileCacheDir(), ...process.env };
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
