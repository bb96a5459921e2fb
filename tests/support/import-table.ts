import { isBuiltin } from 'node:module';
import path from 'node:path';
import { type Import, readImports, type SourceFile } from './read-imports.ts';

/** What each folder or top-level module may import, by its name. */
export type ImportTable = ReadonlyMap<string, readonly Permission[]>;

interface Permission {
  /** A name from the first column, `npm`, `npm:<package>`, `node`, `astro:…` or `virtual:…`. */
  readonly target: string;
  readonly typesOnly: boolean;
}

export interface Violation {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

const heading = /^#+ Who may import whom$/m;
const outsidePattern = /^(?:npm|npm:.+|node|astro:.+|virtual:.+)$/;

/**
 * Reads the table under "Who may import whom".
 *
 * @throws where there is none, or where a part of it has no meaning.
 */
export function parseImportTable(markdown: string): ImportTable {
  const title = heading.exec(markdown);
  if (title === null) throw new Error('There is no heading "Who may import whom".');
  const [, , ...rows] =
    /(?:^\|.*\|$\n?)+/m.exec(markdown.slice(title.index))?.[0].trim().split('\n') ?? [];
  if (rows.length === 0) throw new Error('There is no table under "Who may import whom".');

  const table = new Map<string, Permission[]>();
  for (const row of rows) {
    const [folders = '', allowed = ''] = row.slice(1, -1).split('|');
    const permissions = parsePermissions(allowed);
    for (const [, name = ''] of folders.matchAll(/`([^`]+)`/g)) {
      if (table.has(name)) throw new Error(`The import table has two rows for "${name}".`);
      table.set(name, permissions);
    }
  }
  refuseUnknownNames(table);
  return table;
}

/** Every import of the files that the table does not allow. */
export function checkImports(table: ImportTable, files: readonly SourceFile[]): Violation[] {
  return files.flatMap((file) => {
    const own = nameOf(file.path);
    const permissions = table.get(own);
    if (permissions === undefined) {
      return [{ file: file.path, line: 1, message: `The import table has no row for "${own}".` }];
    }
    return readImports(file)
      .filter((found) => !isAllowed(found, file, permissions))
      .map(({ specifier, typeOnly, line }) => ({
        file: file.path,
        line,
        message: `"${own}" may not import ${typeOnly ? 'types of ' : ''}"${targetsOf(specifier, file)[0]}" (${specifier}).`,
      }));
  });
}

function parsePermissions(cell: string): Permission[] {
  const item = /(types of )?`([^`]+)`/g;
  const left = cell.replaceAll(item, '').replaceAll(/[\s,]/g, '');
  if (left !== '' && left !== 'nothing') {
    throw new Error(`The import table says something that has no meaning: ${cell.trim()}`);
  }
  return Array.from(cell.matchAll(item), ([, types, target = '']) => ({
    target,
    typesOnly: types !== undefined,
  }));
}

function refuseUnknownNames(table: ImportTable): void {
  for (const { target } of [...table.values()].flat()) {
    if (table.has(target) || outsidePattern.test(target)) continue;
    throw new Error(`The import table allows "${target}", which has no row of its own.`);
  }
}

function isAllowed(
  { specifier, typeOnly }: Import,
  file: SourceFile,
  permissions: readonly Permission[],
): boolean {
  const targets = targetsOf(specifier, file);
  return (
    targets.includes(nameOf(file.path)) ||
    permissions.some(
      ({ target, typesOnly }) => targets.includes(target) && (typeOnly || !typesOnly),
    )
  );
}

/** The names under which the table may allow an import, the most exact first. */
function targetsOf(specifier: string, file: SourceFile): [string, ...string[]] {
  const [address = ''] = specifier.split('?', 1);
  if (address.startsWith('.')) {
    return [nameOf(path.posix.join(path.posix.dirname(file.path), address))];
  }
  if (/^(?:astro|virtual):/.test(address)) return [address];
  if (isBuiltin(address)) return ['node'];
  const packageName = /^(?:@[^/]+\/)?[^/]+/.exec(address)?.[0] ?? address;
  return [`npm:${packageName}`, 'npm'];
}

/** `domain` for `src/domain/dates.ts`, `urls` for `src/urls.ts`, `scripts` for `scripts/build.ts`. */
function nameOf(file: string): string {
  const [first = '', second] = file.replace(/^src\//, '').split('/');
  return second === undefined ? first.replace(/\.(?:astro|m?js|ts)$/, '') : first;
}
