import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lock } from '../../../scripts/lock.ts';
import { UsageError } from '../../../scripts/run-script.ts';
import { publicationFolder } from '../../support/publication.ts';

const own = String(process.pid);
let file: string;

beforeEach(async () => {
  file = path.join(await publicationFolder({}), '.cache', 'build.lock');
});

describe('lock', () => {
  it('is held until it is given back', async () => {
    const release = await lock(file);
    expect(await readFile(file, 'utf8')).toBe(own);
    await release();
    expect(existsSync(file)).toBe(false);
    const releaseAgain = await lock(file);
    await releaseAgain();
  });

  it.each([
    ['a process that ended', String(spawnSync(process.execPath, ['--version']).pid)],
    ['nobody', 'not a number'],
  ])('is taken over from %s', async (_name, holder) => {
    await mkdir(path.dirname(file));
    await writeFile(file, holder);
    const onWait = vi.fn();
    await lock(file, { onWait });
    expect(await readFile(file, 'utf8')).toBe(own);
    expect(onWait).not.toHaveBeenCalled();
  });

  it('is waited for while another process holds it', async () => {
    const release = await lock(file);
    const onWait = vi.fn();
    let taken = false;
    const second = lock(file, { onWait }).finally(() => {
      taken = true;
    });
    await vi.waitFor(() => {
      expect(onWait).toHaveBeenCalledExactlyOnceWith(process.pid);
    });
    expect(taken).toBe(false);
    await release();
    const releaseSecond = await second;
    await releaseSecond();
  });

  it('is given up after a while, said once, with what to do', async () => {
    await lock(file);
    const onWait = vi.fn();
    const second = lock(file, { patience: 250, onWait });
    await expect(second).rejects.toThrow(UsageError);
    await expect(second).rejects.toThrow(
      `Another build is running (process ${own}). Stop it, or delete ${path.relative('.', file)} if there is none.`,
    );
    expect(onWait).toHaveBeenCalledOnce();
    expect(await readFile(file, 'utf8')).toBe(own);
  });
});
