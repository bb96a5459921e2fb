import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildInputs } from '../build-inputs.ts';
import { readCodeVersion } from '../code-version.ts';
import { strings } from '../publication.ts';

/** The copies of a brief. */
export interface Copies {
  readonly text: string;
  readonly data: string;
}

interface CopyCache {
  /** The copies that were made under a key before, else new ones. */
  get(key: string, make: () => Promise<Copies>): Promise<Copies>;
  /** Keeps what was asked for, and only that. */
  save(): Promise<void>;
}

/** What makes copies, besides the data of a brief. */
const makers = [
  ...['src/open-data', 'src/plain-html', 'src/markdown', 'src/charts', 'src/i18n', 'src/domain'],
];

/** The copies of the last build of the publication. Made by other code or with other texts, none is used. */
export async function openCopyCache(): Promise<CopyCache> {
  const file = path.join(buildInputs().cache, 'copies.json');
  const version = createHash('sha256')
    .update(await readCodeVersion(process.cwd(), makers))
    .update(await readFile('src/urls.ts'))
    .update(JSON.stringify(strings))
    .digest('hex');
  const known = await read(file, version);
  const used = new Map<string, Copies>();
  let isChanged = false;
  return {
    get: async (key, make) => {
      const old = known.get(key);
      const copies = old ?? (await make());
      isChanged ||= old === undefined;
      used.set(key, copies);
      return copies;
    },
    save: async () => {
      if (!isChanged && used.size === known.size) return;
      await mkdir(path.dirname(file), { recursive: true });
      const beside = `${file}.${String(process.pid)}`;
      await writeFile(beside, JSON.stringify({ version, copies: [...used] }));
      await rename(beside, file);
    },
  };
}

/** A cache that cannot be read is an empty one. */
async function read(file: string, version: string): Promise<ReadonlyMap<string, Copies>> {
  try {
    const saved = JSON.parse(await readFile(file, 'utf8')) as {
      readonly version: string;
      readonly copies: readonly (readonly [string, Copies])[];
    };
    return new Map(saved.version === version ? saved.copies : []);
  } catch {
    return new Map();
  }
}
