import { getCompileCacheDir } from 'node:module';
import { Tinypool } from 'tinypool';

export interface ProcessPoolOptions {
  /** Absolute; the module whose default function does a task. What it is given and returns is cloned. */
  readonly worker: string;
  readonly processes: number;
  /** A process that needs more than this ends; one of a few tasks must not grow to the default of gigabytes. */
  readonly heapMegabytes: number;
  /** Half of what new objects may take; less makes a smaller process and a slower one. By default what Node takes. */
  readonly youngMegabytes?: number | undefined;
  /** What the processes do, for the message when one ends: `draws social cards`. */
  readonly does: string;
}

/** Processes that do tasks beside this one. What they took is given back when they end, which threads do not do. */
export interface ProcessPool {
  /**
   * @returns What the worker returns for the task.
   * @throws Error with the message of what the worker throws.
   * @throws ProcessEnded where its process ends over the task.
   */
  run(task: unknown): Promise<unknown>;
  /** Rejects where a process ends without a task, as one that cannot start: it is waited for in vain. */
  readonly broken: Promise<never>;
  /** Ends the processes. */
  close(): Promise<void>;
}

/** A process ended by itself, or the system ended it. */
export class ProcessEnded extends Error {
  override readonly name = 'ProcessEnded';
}

export function openProcessPool(options: ProcessPoolOptions): ProcessPool {
  const { worker, processes, heapMegabytes, youngMegabytes, does } = options;
  const pool = new Tinypool({
    filename: worker,
    runtime: 'child_process',
    // The same number, so that one that dies is replaced.
    minThreads: processes,
    maxThreads: processes,
    execArgv: [
      `--max-old-space-size=${String(heapMegabytes)}`,
      ...(youngMegabytes === undefined ? [] : [`--max-semi-space-size=${String(youngMegabytes)}`]),
    ],
    env: environment(),
    serialization: 'advanced',
  });
  const ended = `A process that ${does} ended. What it said stands above`;
  const broken = new Promise<never>((_, reject) =>
    pool.on('error', (cause) => {
      reject(new ProcessEnded(`${ended}.`, { cause }));
    }),
  );
  // Whoever waits for it learns of it; where all is done, nobody does.
  broken.catch(() => undefined);
  return {
    run: async (task) => {
      try {
        return (await pool.run(task)) as unknown;
      } catch (error) {
        const reason = messageOf(error);
        if (reason !== deathInTinypool) throw new Error(reason, { cause: error });
        const advice = `${ended}; if it said nothing, the machine has run out of memory.`;
        throw new ProcessEnded(advice, { cause: error });
      }
    },
    broken,
    close: () => pool.destroy(),
  };
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
