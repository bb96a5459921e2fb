import { execFile } from 'node:child_process';
import fs, { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFile, replaceFile } from '../../src/write-file.ts';
import { fillDiskUnder } from '../support/full-disk.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'baseload-write-file-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a file that is replaced', () => {
  it('stands in a folder that is made for it, whole, and with nothing beside it', async () => {
    const file = path.join(folder, 'below', 'cache', 'site.json');
    replaceFile(file, 'first, and longer');
    replaceFile(file, 'second');
    expect(await readFile(file, 'utf8')).toBe('second');
    expect(await readdir(path.dirname(file))).toEqual(['site.json']);
  });

  it('may be bytes', async () => {
    const file = path.join(folder, 'face.woff2');
    replaceFile(file, Uint8Array.of(0, 255, 128));
    expect([...(await readFile(file))]).toEqual([0, 255, 128]);
  });

  it.runIf(existsSync('/dev/full')).each([{}, { durable: true }])(
    'stays as it was where the disk is full, and no part of the new one is left: %j',
    async (options) => {
      const file = path.join(folder, 'site.json');
      replaceFile(file, 'old');
      fillDiskUnder(file);
      expect(() => {
        replaceFile(file, 'new', options);
      }).toThrow('ENOSPC');
      expect(await readFile(file, 'utf8')).toBe('old');
      expect(await readdir(folder)).toEqual(['site.json']);
    },
  );

  it('leaves nothing where it cannot have its name', async () => {
    const file = path.join(folder, 'site.json');
    await mkdir(file);
    expect(() => {
      replaceFile(file, 'new');
    }).toThrow('EISDIR');
    expect(await readdir(folder)).toEqual(['site.json']);
  });

  it('names the folder that cannot be made, not what could not be cleaned up after it', async () => {
    await writeFile(path.join(folder, 'below'), 'a file where the folder should be');
    expect(() => {
      replaceFile(path.join(folder, 'below', 'site.json'), 'new');
    }).toThrow(/(EEXIST|ENOTDIR): .*mkdir '.*below'$/);
  });

  it('is on the disk before it has its name, where that is asked for', () => {
    const file = path.join(folder, 'site.json');
    const sync = vi.spyOn(fs, 'fsyncSync').mockImplementation(() => {
      expect(existsSync(file)).toBe(false);
    });
    try {
      replaceFile(file, 'new', { durable: true });
      expect(sync).toHaveBeenCalledOnce();
      replaceFile(file, 'newer');
      expect(sync).toHaveBeenCalledOnce();
    } finally {
      sync.mockRestore();
    }
  });
});

describe('a file that is created', () => {
  it('stands in a folder that is made for it, and is never written over', async () => {
    const file = path.join(folder, 'editions', 'de', '2025-11-14.mdx');
    expect(await createFile(file, 'first')).toBe(true);
    expect(await createFile(file, 'second')).toBe(false);
    expect(await readFile(file, 'utf8')).toBe('first');
  });

  it('is not there by half where the disk is full in the middle of it', async () => {
    const file = path.join(folder, '2025-11-14.mdx');
    const module = path.resolve('src/write-file.ts');
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
