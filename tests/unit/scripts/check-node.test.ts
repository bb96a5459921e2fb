import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { nodeProblem } from '../../../scripts/check-node.mjs';

describe('the check of the Node version', () => {
  test.each(['22.18.0', '22.21.1', '23.6.0', '24.0.0', '24.21.0', '26.1.0'])(
    'lets Node %s pass',
    (version) => {
      expect(nodeProblem(version)).toBeUndefined();
    },
  );

  test.each(['18.20.8', '20.20.2', '21.7.3', '22.17.1', '23.5.0'])(
    'stops Node %s and says what to do',
    (version) => {
      expect(nodeProblem(version)).toContain(`this is Node ${version}`);
      expect(nodeProblem(version)).toContain('npm rebuild node --ignore-scripts=false');
    },
  );

  test('ends an old Node before it reads a TypeScript file', () => {
    const run = runPreloaded('20.20.2');
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('Baseload needs Node 22.18 or newer, and this is Node 20.20.2.');
    expect(run.stdout).toBe('');
  });

  test('is silent under a Node that is new enough', () => {
    expect(runPreloaded('24.21.0')).toMatchObject({ status: 0, stdout: 'ran\n', stderr: '' });
  });
});

test.each([
  ['tells the makers of Astro nothing', undefined, '1'],
  ['does as it is told', '', ''],
])('a script %s of its builds', (_name, given, seen) => {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: given };
  const run = runPreloaded('24.21.0', 'console.log(process.env.ASTRO_TELEMETRY_DISABLED)', env);
  expect(run).toMatchObject({ status: 0, stdout: `${seen}\n`, stderr: '' });
});

/** Runs a program behind the check, in a Node that claims to be of a version. */
function runPreloaded(version: string, program = "console.log('ran')", env = process.env) {
  const claim = `Object.defineProperty(process, 'versions', { value: { node: '${version}' } })`;
  return spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(claim)}`,
      '--import',
      './scripts/check-node.mjs',
      '--eval',
      program,
    ],
    { encoding: 'utf8', env },
  );
}
