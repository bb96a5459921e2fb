import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { watchMemory } from '../../../bench/process-memory.ts';

test.runIf(process.platform === 'linux')(
  'a process counts with the processes below it, and what they share once',
  async () => {
    const child = fork('tests/support/holds-memory.ts', ['100', '100', '100'], { execArgv: [] });
    onTestFinished(() => {
      child.disconnect();
    });
    await once(child, 'message');
    const megabytes = (watchMemory(Number(child.pid)).stop() ?? 0) / 1e6;
    expect(megabytes).toBeGreaterThan(300);
    // Node itself holds about 70 MB, half of it pages that all three share.
    expect(megabytes).toBeLessThan(300 + 3 * 50);
  },
);

interface Told {
  readonly parent: number;
  readonly name?: string;
  readonly pss?: number;
  readonly rss?: number;
}

describe('of what Linux tells', () => {
  const tellers = () => {
    const proc = mkdtempSync(path.join(tmpdir(), 'baseload-proc-'));
    onTestFinished(() => {
      rmSync(proc, { recursive: true });
      vi.useRealTimers();
    });
    vi.useFakeTimers();
    const tell = (pid: number, { parent, name = 'node', pss, rss }: Told): void => {
      const folder = path.join(proc, String(pid));
      mkdirSync(folder, { recursive: true });
      writeFileSync(
        path.join(folder, 'stat'),
        `${String(pid)} (${name}) S ${String(parent)} 7 7 0`,
      );
      const own = rss === undefined ? '' : `VmPeak:\t 999 kB\nVmRSS:\t ${String(rss)} kB\n`;
      writeFileSync(path.join(folder, 'status'), own);
      if (pss === undefined) return;
      const rollup = `0-1 ---p [rollup]\nRss:  999 kB\nPss:  ${String(pss)} kB\nPss_Dirty:  1 kB\n`;
      writeFileSync(path.join(folder, 'smaps_rollup'), rollup);
    };
    const end = (pid: number): void => {
      rmSync(path.join(proc, String(pid)), { recursive: true });
    };
    return { proc, tell, end };
  };

  test('the peak is that of all at the same time, not the sum of the peaks', () => {
    const { proc, tell, end } = tellers();
    tell(10, { parent: 1, pss: 100 });
    tell(11, { parent: 10, pss: 500 });
    const watch = watchMemory(10, proc);
    end(11);
    tell(12, { parent: 10, pss: 700 });
    vi.advanceTimersByTime(250);
    end(12);
    vi.advanceTimersByTime(250);
    expect(watch.stop()).toBe(800 * 1024);
  });

  test('processes elsewhere do not count, those further down do, whatever their names', () => {
    const { proc, tell } = tellers();
    tell(1, { parent: 0, pss: 4000 });
    tell(10, { parent: 1, pss: 1 });
    tell(11, { parent: 12, pss: 20, name: ') S 1 (' });
    tell(12, { parent: 10, pss: 300 });
    tell(13, { parent: 1, pss: 4000 });
    expect(watchMemory(10, proc).stop()).toBe(321 * 1024);
  });

  test('a process that may not be asked for its part of shared pages counts with all it holds', () => {
    const { proc, tell } = tellers();
    tell(10, { parent: 1, pss: 100 });
    tell(11, { parent: 10, rss: 50 });
    expect(watchMemory(10, proc).stop()).toBe(150 * 1024);
  });

  test('nothing is looked at after the end', () => {
    const { proc, tell } = tellers();
    tell(10, { parent: 1, pss: 100 });
    watchMemory(10, proc).stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('elsewhere there is no figure', () => {
    const { proc } = tellers();
    expect(watchMemory(10, proc).stop()).toBeUndefined();
    expect(watchMemory(10, path.join(proc, 'missing')).stop()).toBeUndefined();
  });
});
