import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Chromium as the npm package `@sparticuz/chromium` carries it: for Linux on x64. */
export interface PackagedBrowser {
  readonly executable: string;
  /** Variables that make it show the fonts of the package, the same ones on every machine. */
  readonly fonts: Readonly<Record<string, string>>;
  /** Variables that make it use the system libraries of the package, which a bare machine lacks. */
  readonly libraries: Readonly<Record<string, string>>;
}

/**
 * Unpacks Chromium, unless that was done before. The package by itself would unpack into the shared
 * temporary folder and trust whatever lies there, even half a file.
 */
export async function unpackBrowser(
  cache = path.resolve('.cache', 'chromium'),
): Promise<PackagedBrowser> {
  const resolve = createRequire(import.meta.url).resolve;
  const root = path.resolve(path.dirname(resolve('@sparticuz/chromium')), '..');
  const folder = path.join(cache, await readVersion(root));
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    const staging = await mkdtemp(path.join(cache, 'unpacking-'));
    await inflateInto(staging, path.join(root, 'bin'));
    await moveInto(staging, folder);
  }
  return {
    executable: path.join(folder, 'chromium'),
    fonts: { FONTCONFIG_FILE: await writeFontConfig(folder) },
    libraries: { LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') },
  };
}

async function readVersion(root: string): Promise<string> {
  const text = await readFile(path.join(root, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

async function inflateInto(folder: string, archives: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env.TMPDIR;
  // `inflate` asks for the temporary folder once, when it is called, and writes there.
  process.env.TMPDIR = folder;
  const inflating = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'].map(
    (archive) => inflate(path.join(archives, archive)),
  );
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  await Promise.all(inflating);
}

/** Moves a folder to its final name, unless another process was faster. */
async function moveInto(staging: string, folder: string): Promise<void> {
  try {
    await rename(staging, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    await rm(staging, { recursive: true });
  }
}

/** Written each time, because it holds absolute paths and the repository may have moved. */
async function writeFontConfig(folder: string): Promise<string> {
  const file = path.join(folder, 'baseload-fonts.conf');
  await writeFile(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(folder, 'fonts', 'fonts')}</dir>
  <cachedir>${path.join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  );
  return file;
}
