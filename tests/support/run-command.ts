import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { onTestFinished } from 'vitest';
import { cacheFolder } from '../../src/build-inputs.ts';
import { ownEnvironment } from './own-environment.ts';

/** What a command said, and the code with which it ended. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs a script of `scripts/` on a publication, as npm does but not in a terminal. */
export function runOn(publication: string, script: string, ...flags: string[]): Ran {
  onTestFinished(() => {
    rmSync(cacheFolder(publication), { recursive: true, force: true });
  });
  const preload = ['--import', './scripts/check-node.mjs', `scripts/${script}.ts`];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...preload, '--publication', publication, ...flags],
    { encoding: 'utf8', env: { ...ownEnvironment(), GITHUB_WORKSPACE: publication }, input: '' },
  );
  return { code: status, out: stdout, error: stderr };
}
