import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a process and the Node processes below it took. */
export interface Usage {
  /** From the start of the process to its end. */
  readonly milliseconds: number;
  /** On all cores together. */
  readonly cpuMilliseconds: number;
  /** Resident memory of the largest process at its peak. */
  readonly peakBytes: number;
  /** The peaks of all processes together: more than they ever took at the same time. */
  readonly summedPeakBytes: number;
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
    await run(script, args, { reports, folder });
    const milliseconds = performance.now() - start;
    return { milliseconds, ...(await readReports(reports)) };
  } finally {
    await rm(reports, { recursive: true, force: true });
  }
}

function run(
  script: string,
  args: readonly string[],
  { reports, folder }: { readonly reports: string; readonly folder: string | undefined },
): Promise<void> {
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
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve();
      else {
        const end = `${script} ended with ${String(signal ?? code)}.`;
        reject(new Error(`${end}\n${Buffer.concat(printed).toString()}`));
      }
    });
  });
}

async function readReports(folder: string): Promise<Omit<Usage, 'milliseconds'>> {
  const names = await readdir(folder);
  const reports = await Promise.all(
    names.map(
      async (name) =>
        JSON.parse(await readFile(path.join(folder, name), 'utf8')) as NodeJS.ResourceUsage,
    ),
  );
  const microseconds = reports.map(({ userCPUTime, systemCPUTime }) => userCPUTime + systemCPUTime);
  return {
    cpuMilliseconds: microseconds.reduce((sum, its) => sum + its, 0) / 1000,
    // Node gives kilobytes on every system.
    peakBytes: Math.max(...reports.map(({ maxRSS }) => maxRSS)) * 1024,
    summedPeakBytes: reports.reduce((sum, { maxRSS }) => sum + maxRSS, 0) * 1024,
  };
}
