import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkImports, parseImportTable } from './support/import-table.ts';

test('every import is one that docs/architecture.md allows', () => {
  const table = parseImportTable(readFileSync('docs/architecture.md', 'utf8'));
  const files = globSync([
    'astro.config.mjs',
    '{src,scripts,bench}/**/*.{ts,mjs,js,astro}',
    'src/pages/**/*.mdx',
  ])
    .map((file) => file.split(path.sep).join('/'))
    // Declares what others import, and imports nothing when the site is built.
    .filter((file) => !file.endsWith('.d.ts'))
    .map((file) => ({ path: file, text: readFileSync(file, 'utf8') }));
  expect(files.length).toBeGreaterThan(50);

  const violations = checkImports(table, files);
  expect(violations.map(({ file, line, message }) => `${file}:${String(line)} ${message}`)).toEqual(
    [],
  );
});
