import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { ownEnvironment } from './own-environment.ts';

/** What `npm run build` left and said. */
export interface Built {
  readonly code: number;
  /** Standard output and error together. */
  readonly said: string;
  /** Absolute folder of the site. */
  readonly folder: string;
  /** The files of the site, relative, sorted. */
  files(): Promise<string[]>;
  /** A file of the site as text. */
  read(file: string): Promise<string>;
}

export interface BuildFlags {
  /** Name of the folder of the site below `.cache/test/`; default: that of the publication. */
  readonly out?: string;
  readonly now?: string;
  readonly cards?: boolean;
}

/** Builds a publication as a person does, with the command of `package.json`. */
export async function buildPublication(
  publication: string,
  flags: BuildFlags = {},
): Promise<Built> {
  const { out = path.basename(publication), now = '2025-12-01', cards = false } = flags;
  const folder = path.resolve('.cache/test', out);
  const args = ['--publication', publication, '--out', folder, '--now', now];
  if (!cards) args.push('--no-cards');
  const script = ['--import', './scripts/check-node.mjs', 'scripts/build.ts'];
  const { code, said } = await run(process.execPath, [...script, ...args]);
  return {
    code,
    said,
    folder,
    files: () => listFiles(folder),
    read: (file) => readFile(path.join(folder, file), 'utf8'),
  };
}

/** A publication of `tests/fixtures`. */
export function fixture(name: string): string {
  return path.resolve('tests/fixtures', name);
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted();
}

function run(command: string, args: string[]): Promise<{ code: number; said: string }> {
  return new Promise((resolve) => {
    execFile(
      command,
      args,
      { env: { ...ownEnvironment(), NO_COLOR: '1' }, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
        resolve({ code, said: stdout + stderr });
      },
    );
  });
}
