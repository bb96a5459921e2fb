import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { findPackage } from './font-files.ts';

const fontPackages = '@fontsource';

/**
 * Changes whenever the code that draws cards, a library that it imports, one on which that depends, or a font does, so that what was drawn before
 * is drawn again.
 *
 * @param projectRoot The folder of Baseload: the one that holds `src/` and `node_modules/`.
 * @param added Packages of fonts that the operator added, and the folder from which they are looked for first.
 */
export async function readDrawingVersion(
  projectRoot: string,
  added: AddedFonts = { packages: [] },
): Promise<string> {
  const sources = new Map<string, string>();
  await readSource(path.join(projectRoot, 'src/cards/render-card.ts'), sources);
  const modules = path.join(projectRoot, 'node_modules');
  const fonts = await readdir(path.join(modules, fontPackages)).catch(() => []);
  const names = [...packagesIn(sources), ...fonts.map((name) => `${fontPackages}/${name}`)];
  const versions = new Map<string, string>();
  for (const name of names) await readVersions(modules, path.join(modules, name), versions);
  const packages = [...versions].map(([folder, version]) => [
    path.relative(modules, folder),
    version,
  ]);
  const addedVersions = await Promise.all(
    added.packages.map(async (name) => [
      name,
      (await readManifest(folderOf(name, added.from))).version,
    ]),
  );
  const texts = [...sources].map(([file, text]) => [path.relative(projectRoot, file), text]);
  return hash('sha256', JSON.stringify([texts.toSorted(), packages.toSorted(), addedVersions]));
}

interface AddedFonts {
  readonly packages: readonly string[];
  readonly from?: string;
}

/** Reads a file and every file that it imports, types as well. */
async function readSource(file: string, sources: Map<string, string>): Promise<void> {
  if (sources.has(file)) return;
  const text = await readFile(file, 'utf8');
  sources.set(file, text);
  for (const specifier of specifiersIn(text)) {
    if (specifier.startsWith('.')) await readSource(path.resolve(file, '..', specifier), sources);
  }
}

function packagesIn(sources: ReadonlyMap<string, string>): string[] {
  return [...sources.values()]
    .flatMap((text) => specifiersIn(text))
    .filter((specifier) => !/^(?:\.|node:)/.test(specifier))
    .map((specifier) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier);
}

/** What a file names in `import … from '…'`, `export … from '…'` and `import('…')`. */
function specifiersIn(text: string): string[] {
  return [...text.matchAll(/\b(?:from|import)[ (]'([^'\n]+)'/g)].map(
    ([, specifier = '']) => specifier,
  );
}

/** Reads the version of a package and of all that it depends on, which npm puts into its folder or beside it. */
async function readVersions(
  modules: string,
  folder: string,
  versions: Map<string, string>,
): Promise<void> {
  if (versions.has(folder)) return;
  const { version, dependencies = {} } = await readManifest(folder);
  // Of a package that has only types, or none.
  if (version === undefined) return;
  versions.set(folder, version);
  for (const name of Object.keys(dependencies)) {
    await readVersions(modules, path.join(folder, 'node_modules', name), versions);
    await readVersions(modules, path.join(modules, name), versions);
  }
}

/** A package that is missing counts for nothing here: a card that needs it says so. */
function folderOf(name: string, from?: string): string | undefined {
  try {
    return findPackage(name, from);
  } catch {
    return undefined;
  }
}

interface Manifest {
  readonly version?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

async function readManifest(folder: string | undefined): Promise<Manifest> {
  if (folder === undefined) return {};
  const text = await readFile(path.join(folder, 'package.json'), 'utf8').catch(() => '{}');
  return JSON.parse(text) as Manifest;
}
