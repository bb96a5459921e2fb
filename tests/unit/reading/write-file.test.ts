import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFile } from '../../../src/reading/write-file.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'baseload-write-file-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a file that is created', () => {
  it('stands in a folder that is made for it, and is never written over', async () => {
    const file = path.join(folder, 'editions', 'de', '2025-11-14.mdx');
    expect(await createFile(file, 'first')).toBe(true);
    expect(await createFile(file, 'second')).toBe(false);
    expect(await readFile(file, 'utf8')).toBe('first');
  });

  it('is not there by half where the disk is full in the middle of it', async () => {
    const file = path.join(folder, '2025-11-14.mdx');
    const module = path.resolve('src/reading/write-file.ts');
    const script = `
      import { createFile } from ${JSON.stringify(module)};
      process.on('SIGXFSZ', () => {});
      await createFile(${JSON.stringify(file)}, 'x'.repeat(100_000));
    `;
    // No file may have more than 8 blocks, so the write stops after its first bytes.
    const shell = 'ulimit -f 8; exec "$0" --input-type=module --eval "$1"';
    const run = promisify(execFile)('bash', ['-c', shell, process.execPath, script]);
    await expect(run).rejects.toThrow('EFBIG');
    expect(await readdir(folder)).toEqual([]);
  });
});
