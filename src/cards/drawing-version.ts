import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const fontPackages = '@fontsource';

/**
 * Changes whenever the code that draws cards, a library that it imports or a font does, so that what was drawn before
 * is drawn again.
 *
 * @param projectRoot The folder of Baseload: the one that holds `src/` and `node_modules/`.
 */
export async function readDrawingVersion(projectRoot: string): Promise<string> {
  const sources = new Map<string, string>();
  await readSource(path.join(projectRoot, 'src/cards/render-card.ts'), sources);
  const modules = path.join(projectRoot, 'node_modules');
  const fonts = await readdir(path.join(modules, fontPackages)).catch(() => []);
  const names = [...packagesIn(sources), ...fonts.map((name) => `${fontPackages}/${name}`)];
  const packages = await Promise.all(
    [...new Set(names)].toSorted().map((name) => readVersion(modules, name)),
  );
  const texts = [...sources].map(([file, text]) => [path.relative(projectRoot, file), text]);
  return hash('sha256', JSON.stringify([texts.toSorted(), packages]));
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

/** Name and version of a package; of one that has only types no version. */
async function readVersion(modules: string, name: string): Promise<readonly string[]> {
  const text = await readFile(path.join(modules, name, 'package.json'), 'utf8').catch(() => '{}');
  const { version } = JSON.parse(text) as { readonly version?: string };
  return [name, version ?? ''];
}
