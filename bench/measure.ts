import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { watchMemory } from './process-memory.ts';
import { countStolenTime } from './stolen-time.ts';

/** What a process and those below it took. */
export interface Usage {
  /** From the start of the process to its end. */
  readonly milliseconds: number;
  /** Of the Node processes, on all cores together. */
  readonly cpuMilliseconds: number;
  /** Resident memory of the largest Node process at its peak. */
  readonly peakBytes: number;
  /** What all processes held at the moment when they held most. */
  readonly togetherPeakBytes: number;
  /** Where that cannot be `sampled` it is `summed`: the peaks of all Node processes, more than they ever held. */
  readonly togetherIs: 'sampled' | 'summed';
  /** The share of the time of all cores that the host gave to other machines; `undefined` where the system does not tell. */
  readonly stolen: number | undefined;
}

/**
 * Runs a script of this repository in a process of its own, as its npm script does.
 *
 * @throws Error with what the script printed, where it fails.
 */
export async function measure(
  script: string,
  args: readonly string[],
  folder?: string,
): Promise<Usage> {
  const reports = await mkdtemp(path.join(tmpdir(), 'baseload-usage-'));
  try {
    const start = performance.now();
    const stolenSince = countStolenTime();
    const sampled = await run(script, args, { reports, folder });
    const milliseconds = performance.now() - start;
    const stolen = stolenSince();
    return { milliseconds, stolen, ...toUsage(await readReports(reports), sampled) };
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
}

/** @returns What all processes held together at most, where the system tells. */
function run(
  script: string,
  args: readonly string[],
  { reports, folder }: { readonly reports: string; readonly folder: string | undefined },
): Promise<number | undefined> {
  const preload = pathToFileURL(path.resolve('bench/report-usage.mjs')).href;
  const child = spawn(process.execPath, ['--import', './scripts/check-node.mjs', script, ...args], {
    cwd: folder,
    // Through the environment, so that processes below this one report as well.
    env: {
      ...process.env,
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${preload}`,
      BASELOAD_USAGE: reports,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const memory = child.pid === undefined ? undefined : watchMemory(child.pid);
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const sampled = memory?.stop();
      if (code === 0) resolve(sampled);
      else {
        const end = `${script} ended with ${String(signal ?? code)}.`;
        reject(new Error(`${end}\n${Buffer.concat(printed).toString()}`));
      }
    });
  });
}

async function readReports(folder: string): Promise<NodeJS.ResourceUsage[]> {
  const names = await readdir(folder);
  return Promise.all(
    names.map(
      async (name) =>
        JSON.parse(await readFile(path.join(folder, name), 'utf8')) as NodeJS.ResourceUsage,
    ),
  );
}

function toUsage(
  reports: readonly NodeJS.ResourceUsage[],
  sampled: number | undefined,
): Omit<Usage, 'milliseconds' | 'stolen'> {
  const microseconds = reports.map(({ userCPUTime, systemCPUTime }) => userCPUTime + systemCPUTime);
  // Node gives kilobytes on every system.
  const peaks = reports.map(({ maxRSS }) => maxRSS * 1024);
  const peakBytes = Math.max(...peaks);
  return {
    cpuMilliseconds: sum(microseconds) / 1000,
    peakBytes,
    // Between two looks a process can hold more than at both; all together held no less than it did.
    togetherPeakBytes: sampled === undefined ? sum(peaks) : Math.max(sampled, peakBytes),
    togetherIs: sampled === undefined ? 'summed' : 'sampled',
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
