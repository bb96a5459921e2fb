import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** A file of an index, its path relative to the folder of the index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * The files of an index in one order of their filters and languages: Pagefind writes them in
 * another one each time, and names files after it. The ready-made search pages of Pagefind are left out.
 *
 * @throws where Pagefind writes its files in another way than the version that this was made for.
 */
export function stableFiles(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const kept = files.filter(({ path }) => !/^pagefind-(?:.*ui|highlight)\./.test(path));
  const filters = kept
    .filter(({ path }) => path.endsWith('.pf_filter'))
    .map((file) => rename(file, sortFilter, names));
  const metas = kept
    .filter(({ path }) => path.endsWith('.pf_meta'))
    .map((file) => rename(file, (meta) => sortMeta(meta, names), names));
  const others = kept.filter(({ path }) => !/\.pf_(?:filter|meta)$/.test(path));
  return [...filters, ...metas, ...others.map((file) => sortEntry(file, names))];
}

const signature = 'pagefind_dcd';
const namePattern = /(?<language>[a-z]{2,3}(?:-[a-z]+)?|unknown)_(?<hash>[0-9a-f]+)(?=\.pf_)/;

/** A file with its content in order, named after it; the change of name is noted. */
function rename(
  { path, content }: IndexFile,
  sort: (content: unknown) => unknown,
  names: Map<string, string>,
): IndexFile {
  const { language = '', hash = '' } = namePattern.exec(path)?.groups ?? {};
  const packed = gunzipSync(content);
  if (language === '' || packed.toString('latin1', 0, signature.length) !== signature) {
    throw unknownFormat(path);
  }
  const sorted = encode(sort(decode(packed.subarray(signature.length))));
  const digest = createHash('sha256').update(sorted).digest('hex').slice(0, hash.length);
  names.set(`${language}_${hash}`, `${language}_${digest}`);
  return {
    path: path.replace(namePattern, `${language}_${digest}`),
    content: gzipSync(Buffer.concat([Buffer.from(signature), sorted]), { level: 9 }),
  };
}

/** `[name, [[value, pages], …]]` */
function sortFilter(filter: unknown): unknown[] {
  const [name, values] = arrayOf(filter, 'the filters', 2);
  return [name, byName(values)];
}

/** `[version, pages, chunks, [[name, file], …], sorts, fields]` */
function sortMeta(meta: unknown, names: ReadonlyMap<string, string>): unknown[] {
  const [version, pages, chunks, filters, ...rest] = arrayOf(meta, 'the list of files', 6);
  const named = arrayOf(filters, 'the list of filters').map((filter) =>
    arrayOf(filter, 'a filter').map((part) =>
      typeof part === 'string' ? (names.get(part) ?? part) : part,
    ),
  );
  return [version, pages, chunks, byName(named), ...rest];
}

function sortEntry(file: IndexFile, names: ReadonlyMap<string, string>): IndexFile {
  if (file.path !== 'pagefind-entry.json') return file;
  const entry = JSON.parse(Buffer.from(file.content).toString()) as {
    readonly languages: Readonly<Record<string, { readonly hash: string }>>;
  };
  const languages = Object.entries(entry.languages)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([language, { hash, ...rest }]) => [language, { ...rest, hash: names.get(hash) ?? hash }]);
  const sorted = { ...entry, languages: Object.fromEntries(languages) as unknown };
  return { ...file, content: Buffer.from(JSON.stringify(sorted)) };
}

function byName(named: unknown): unknown[] {
  const key = (one: unknown) => String(arrayOf(one, 'a filter')[0]);
  return arrayOf(named, 'the values of a filter').toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

function arrayOf(value: unknown, what: string, length?: number): readonly unknown[] {
  if (Array.isArray(value) && (length === undefined || value.length === length)) return value;
  throw unknownFormat(what);
}

function unknownFormat(what: string): Error {
  return new Error(
    `Pagefind writes ${what} in a form that src/integrations/search/stable-files.ts does not know. Install the version that package-lock.json names.`,
  );
}
