import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

describe('npm run serve', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'baseload-serve-'));
    await writeFile(path.join(folder, 'index.html'), 'home');
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  test.each(['SIGINT', 'SIGTERM'] as const)(
    'serves at the printed address and ends without an error at %s',
    async (signal) => {
      const script = serveScript('--folder', folder, '--base', '/news/', '--port', '0');
      const response = await fetch(await printedAddress(script));
      expect(await response.text()).toBe('home');

      script.kill(signal);
      expect(await once(script, 'exit')).toEqual([0, null]);
    },
  );

  test.skipIf(process.platform === 'win32')(
    'ends when npm is ended, though the shell of npm passes no signal on',
    async () => {
      const command = `"${process.execPath}" scripts/serve.ts --folder "${folder}" --port 0; true`;
      const shell = spawn('sh', ['-c', command], {
        env: { ...process.env, npm_lifecycle_event: 'serve' },
      });
      const url = await printedAddress(shell);
      shell.kill('SIGTERM');
      // The pipe to the server closes when the server ends.
      await once(shell, 'close');
      await expect(fetch(url)).rejects.toThrow('fetch failed');
    },
  );

  test.each([
    ['a flag that does not exist', ['--prot', '80'], "Unknown option '--prot'"],
    ['a port that is none', ['--port', 'http'], '--port takes a number'],
    ['a folder that does not exist', ['--folder', 'no/such'], 'Build it with: npm run build'],
  ])('ends with one plain sentence at %s', async (_name, flags, message) => {
    const script = serveScript(...flags);
    let printed = '';
    script.stderr.setEncoding('utf8').on('data', (chunk: string) => (printed += chunk));
    expect(await once(script, 'close')).toEqual([1, null]);
    expect(printed).toContain(message);
    expect(printed).not.toContain('    at ');
  });
});

function serveScript(...flags: string[]) {
  return spawn(process.execPath, ['scripts/serve.ts', ...flags]);
}

async function printedAddress({ stdout }: ChildProcessWithoutNullStreams): Promise<string> {
  const [line] = (await once(stdout.setEncoding('utf8'), 'data')) as [string];
  return /^Baseload is served at (\S+)$/m.exec(line)?.[1] ?? '';
}
