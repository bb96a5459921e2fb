import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblems, PublicationError, type Problem } from '../../../src/domain/problem.ts';
import { createCardTitleCheck } from '../../../src/cards/check-title.ts';
import { rules } from '../../../src/domain/rules.ts';
import { fixPublication } from '../../../src/reading/fix-publication.ts';
import { listFiles } from '../../../src/reading/list-files.ts';
import { loadPublication } from '../../../src/reading/publication.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import { publicationFolder } from '../../support/publication.ts';

/** `<rule>/<case>/`: the files that matter, `expected.txt`, and in `fixed/` what `--fix` leaves. */
const failing = path.resolve('tests/fixtures/failing');

/** A publication without a problem, over which the files of a case are laid. */
const base = path.resolve('tests/fixtures/failing-base');

/** The base has the folder whose absence is the problem. */
const withoutBase = ['no-content'];

const cases = foldersIn(failing).flatMap((rule) =>
  foldersIn(path.join(failing, rule)).map((name) => `${rule}/${name}`),
);
const fixable = cases.filter((name) => existsSync(path.join(failing, name, 'fixed')));

describe('every mistake has a fixture', () => {
  it('in a folder for each rule', () => {
    expect(foldersIn(failing)).toEqual(Object.keys(rules).toSorted());
  });

  it('over a publication that has none', async () => {
    expect(await problemsIn(await copy())).toBe('0 errors, 0 warnings.');
  });

  it.each(cases)('that says what is wrong: %s', async (name) => {
    const text = await problemsIn(await copy(name));
    expect(text).toContain(`[${name.split('/')[0] ?? ''}]`);
    await expect(`${text}\n`).toMatchFileSnapshot(path.join(failing, name, 'expected.txt'));
  });

  it.each(fixable)('that --fix mends: %s', async (name) => {
    const folder = await copy(name);
    const { problems } = await fixPublication(
      await loadPublication(folder),
      path.join(folder, '.cache'),
    );
    expect(formatProblems(problems)).toBe('0 errors, 0 warnings.');
    const fixed = path.join(failing, name, 'fixed');
    for (const file of await listFiles(fixed)) {
      const text = await readFile(path.join(folder, file), 'utf8');
      expect(text).toBe(await readFile(path.join(fixed, file), 'utf8'));
    }
  });
});

/** The publication of a case, or the base alone. */
async function copy(name?: string): Promise<string> {
  const folder = path.join(await publicationFolder({}), 'publication');
  await mkdir(folder);
  if (!withoutBase.some((rule) => name?.startsWith(`${rule}/`))) {
    await cp(base, folder, { recursive: true });
  }
  if (name === undefined) return folder;
  const from = path.join(failing, name);
  const isInput = (file: string) => !/^(?:fixed|expected\.txt)/.test(path.relative(from, file));
  await cp(from, folder, { recursive: true, filter: isInput });
  return folder;
}

async function problemsIn(folder: string): Promise<string> {
  // Which texts a language needs changes with the pages.
  return formatProblems(await read(folder)).replace(/(?<=The texts of "fr" lack ).*(?=\. \[)/, '…');
}

async function read(folder: string): Promise<readonly Problem[]> {
  try {
    const publication = await loadPublication(folder);
    const checkCardTitle = createCardTitleCheck(publication.site.cardFonts, folder);
    const cacheFolder = path.join(folder, '.cache');
    return (
      await readContent({ ...publication, checkCardTitle }, { cacheFolder, parserVersion: 'test' })
    ).problems;
  } catch (error) {
    if (!(error instanceof PublicationError)) throw error;
    return error.problems;
  }
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}
