import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { rules } from '../../../src/domain/rules.ts';

it('the table in docs/rules.md lists every rule with its severity, in the order of the code', async () => {
  const text = await readFile('docs/rules.md', 'utf8');
  const rows = [...text.matchAll(/^\| `([a-z-]+)` +\| (error|warning|notice) +\| (\S.*?) +\|/gm)];
  const listed = rows.map(([, name, severity]) => [name, severity]);
  expect(listed).toEqual(Object.entries(rules));
});

it('every rule is reported somewhere', async () => {
  const files = globSync('src/**/*.ts').filter((file) => !file.endsWith('rules.ts'));
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const code = texts.join('\n');
  expect(Object.keys(rules).filter((rule) => !code.includes(`'${rule}'`))).toEqual([]);
});
