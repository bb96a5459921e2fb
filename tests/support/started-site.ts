import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ownEnvironment } from './own-environment.ts';

export interface StartedSite {
  /** The printed address of the home page. */
  readonly url: string;
  /** Presses Ctrl+C and resolves when everything that was started has ended. */
  stop(): Promise<void>;
}

/**
 * Runs `npm start` as a person does and resolves when it prints an address.
 *
 * @throws where it ends before that; the message holds all that it printed.
 */
export async function startSite(...flags: string[]): Promise<StartedSite> {
  const npm = spawn('npm', ['start', '--', ...flags], {
    env: ownEnvironment(),
    // On Windows npm is a batch file. Elsewhere a group of its own lets Ctrl+C reach all of it.
    shell: process.platform === 'win32',
    detached: process.platform !== 'win32',
  });
  const closed = once(npm, 'close');

  const url = await new Promise<string>((resolve, reject) => {
    let printed = '';
    const read = (chunk: string) => {
      printed += chunk;
      const address = /served at (http:\S+)/.exec(printed)?.[1];
      if (address !== undefined) resolve(address);
    };
    npm.stdout.setEncoding('utf8').on('data', read);
    npm.stderr.setEncoding('utf8').on('data', read);
    npm.on('error', reject);
    npm.on('close', (code) => {
      reject(new Error(`npm start ended with ${String(code)} and printed:\n${printed}`));
    });
  });

  return {
    url,
    stop: async () => {
      if (npm.pid !== undefined && process.platform !== 'win32') process.kill(-npm.pid, 'SIGINT');
      else npm.kill();
      await closed;
    },
  };
}
