import { readdirSync } from 'node:fs';
import { textOf } from './text-of.ts';

export interface MemoryWatch {
  /** Ends it. Returns the most bytes that all processes held at the same time; `undefined` where there is no `/proc`. */
  stop(): number | undefined;
}

/**
 * Looks again and again at what a process and all processes below it hold, of whatever program.
 *
 * @param proc Where Linux tells of processes.
 */
export function watchMemory(root: number, proc = '/proc'): MemoryWatch {
  let peak = 0;
  let timer: NodeJS.Timeout | undefined;
  const look = (): void => {
    const start = performance.now();
    const bytes = processesFrom(root, proc).map((pid) => bytesOf(pid, proc));
    peak = Math.max(
      peak,
      bytes.reduce((sum, its) => sum + its, 0),
    );
    timer = setTimeout(look, pauseAfter(performance.now() - start));
  };
  look();
  return {
    stop: () => {
      clearTimeout(timer);
      return peak === 0 ? undefined : peak;
    },
  };
}

/** To look at a gigabyte takes 30 ms, on a core that the processes may want: the less often, the longer it takes. */
function pauseAfter(milliseconds: number): number {
  return Math.max(250, 20 * milliseconds);
}

/** The process and all below it. */
function processesFrom(root: number, proc: string): number[] {
  const below = Map.groupBy(allProcesses(proc), (pid) => parentOf(pid, proc));
  const found = [root];
  // Goes on over what it adds.
  for (const pid of found) found.push(...(below.get(pid) ?? []));
  return found;
}

function allProcesses(proc: string): number[] {
  try {
    return readdirSync(proc).flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
  } catch {
    return [];
  }
}

function parentOf(pid: number, proc: string): number {
  const stat = textOf(`${proc}/${String(pid)}/stat`);
  // `7 (name of it) S 1 …`, and the name may hold anything.
  return Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2]);
}

/**
 * Of a page that several processes hold, each has its part (`Pss`). Where the system does not tell
 * parts, each has it whole (`VmRSS`).
 */
function bytesOf(pid: number, proc: string): number {
  const folder = `${proc}/${String(pid)}`;
  const parts = kilobytesIn(textOf(`${folder}/smaps_rollup`), 'Pss');
  return (parts ?? kilobytesIn(textOf(`${folder}/status`), 'VmRSS') ?? 0) * 1024;
}

function kilobytesIn(text: string, name: string): number | undefined {
  const found = new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(text);
  return found === null ? undefined : Number(found[1]);
}
