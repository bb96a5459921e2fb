import { chmod, cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { BuildInputs } from '../../../../src/build-inputs.ts';
import { makeIndexBeside } from '../../../../src/integrations/search/index-process.ts';
import { indexPublication } from '../../../../src/integrations/search/index-publication.ts';
import type { IndexFile } from '../../../../src/integrations/search/stable-files.ts';
import { ProcessEnded } from '../../../../src/process-pool.ts';
import { checkPublication } from '../../../../src/reading/check-publication.ts';
import { saveCheckedContent } from '../../../../src/reading/checked-content.ts';
import { loadPublication } from '../../../../src/reading/publication.ts';

test('makes the same index as this process would, of what was checked', async () => {
  const inputs = await checkedInputs();
  const beside = await makeIndexBeside(inputs);
  expect(beside.map(({ path: name }) => name)).toContain('pagefind-entry.json');
  await rm(path.join(inputs.cache, 'search-index'));
  expect(bytesOf(beside)).toEqual(bytesOf(await indexPublication(inputs)));
});

test('does not ask Pagefind where nothing has changed, and asks it where a brief is new', async () => {
  const inputs = await checkedInputs();
  const first = await makeIndexBeside(inputs);
  await pagefindIs('#!/bin/sh\nexit 1\n');
  expect(bytesOf(await makeIndexBeside(inputs))).toEqual(bytesOf(first));
  const earlier = { ...inputs, now: '2020-01-01T00:00:00Z' };
  await expect(makeIndexBeside(earlier)).rejects.toThrow(
    /^Pagefind backend closed|process that makes the search index ended/,
  );
});

test('says what went wrong in the words of the one who knows', async () => {
  const inputs = await checkedInputs();
  await rm(path.join(inputs.cache, 'trees'), { recursive: true });
  await expect(makeIndexBeside(inputs)).rejects.toThrow(
    /^The parse cache holds no tree "[0-9a-f]{32}"\. Start the command again\.$/,
  );
  expect(await readdir(inputs.cache)).not.toContain('search-index');
});

test('does not wait for the answer of a Pagefind that is gone', async () => {
  await pagefindIs('#!/bin/sh\nhead -c 1 >/dev/null\n');
  const indexing = makeIndexBeside(await checkedInputs());
  await expect(indexing).rejects.toThrow(ProcessEnded);
  await expect(indexing).rejects.toThrow('A process that makes the search index ended.');
});

test('does not wait for a process that cannot start', async () => {
  const worker = path.resolve('tests/support/workers/cannot-start.ts');
  await expect(makeIndexBeside(await checkedInputs(), worker)).rejects.toThrow(
    /cannot start|ended/,
  );
});

async function checkedInputs(): Promise<BuildInputs> {
  const folder = await temporaryFolder();
  const publication = path.join(folder, 'publication');
  await cp('tests/fixtures/two-languages', publication, { recursive: true });
  const cache = path.join(folder, 'cache');
  const checked = path.join(cache, 'checked.json');
  const { content } = await checkPublication(await loadPublication(publication), cache);
  saveCheckedContent(checked, content);
  return { publication, cache, checked, now: '2025-12-01T00:00:00Z', preview: false, cards: false };
}

/** Puts another program into the place of Pagefind's. */
async function pagefindIs(script: string): Promise<void> {
  const program = path.join(await temporaryFolder(), 'pagefind');
  await writeFile(program, script);
  await chmod(program, 0o755);
  vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', program);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
}

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'index-process-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Pagefind gives its files in another order each time. */
function bytesOf(files: readonly IndexFile[]) {
  return files
    .map(({ path: name, content }) => `${name} ${Buffer.from(content).toString('base64')}`)
    .toSorted();
}
