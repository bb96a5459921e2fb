import { existsSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { buildPublication, fixture, type Built } from '../support/built-publication.ts';

const publication = path.resolve('.cache/test/over-budget');
let built: Built;

beforeAll(async () => {
  await rm(publication, { recursive: true, force: true });
  await rm(path.resolve('.cache/test/over-budget-site'), { recursive: true, force: true });
  await cp(fixture('base-path'), publication, { recursive: true });
  const file = path.join(publication, 'site.config.ts');
  const config = await readFile(file, 'utf8');
  const budgets = 'budgets: { home: { html: 1.5 } },';
  await writeFile(file, config.replace(/\};\s*$/, `  ${budgets}\n};\n`));
  built = await buildPublication(publication, { out: 'over-budget-site' });
});

it('a site with a page over its size budget is not published', () => {
  expect(built.code).toBe(1);
  expect(existsSync(built.folder)).toBe(false);
});

it('says which page it is, what it takes, and how the budget is raised', () => {
  expect(built.said).toMatch(
    /^The site was built, and is not published: pages take more than their size budget\.$/m,
  );
  expect(built.said).toMatch(
    /^\/news\/\S*: the first view has \d\.\d kB of HTML; the budget of this kind of page \(home\) is 1\.5 kB\. 1 other page has more as well\.$/m,
  );
  expect(built.said).toMatch(/budgets: \{ home: \{ html: \d \} \}$/m);
  expect(built.said).toContain('1 fault. The last good site stays as it was.');
});
