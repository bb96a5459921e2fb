import { accessSync, constants, statSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { findInstalledBrowsers } from './installed-browsers.ts';
import { type PackagedBrowser, unpackBrowser } from './packaged-browser.ts';

/** What `launchBrowser` knows of the machine and may do there. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isExecutable: (file: string) => boolean;
  readonly unpackBrowser: () => Promise<PackagedBrowser>;
  readonly launch: (options: LaunchOptions) => Promise<Browser>;
}

/** One way to come by a browser. */
interface Way {
  readonly name: string;
  /** @throws where the way leads nowhere on this machine. */
  options(): LaunchOptions | Promise<LaunchOptions>;
}

const thisMachine: Machine = {
  platform: process.platform,
  arch: process.arch,
  environment: process.env,
  isExecutable,
  unpackBrowser,
  launch: (options) => chromium.launch(options),
};

const browserArguments = [
  // In a container the tests usually run as root, where the sandbox cannot start.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

export interface LaunchChoices {
  readonly machine?: Machine | undefined;
  /** The port at which another program can steer the browser. */
  readonly debuggingPort?: number | undefined;
}

/**
 * A headless Chromium: the one that `CHROMIUM_PATH` names, else one that is installed, else the one
 * from the npm package.
 *
 * @throws where none starts; the message lists what was tried and what to do.
 */
export async function launchBrowser({
  machine = thisMachine,
  debuggingPort,
}: LaunchChoices = {}): Promise<Browser> {
  const args = [...browserArguments];
  if (debuggingPort !== undefined) args.push(`--remote-debugging-port=${String(debuggingPort)}`);
  const failures: string[] = [];
  for (const way of waysToABrowser(machine)) {
    try {
      const options = await way.options();
      return await machine.launch({ ...options, args });
    } catch (error) {
      failures.push(`- ${way.name}: ${reason(error)}`);
    }
  }
  throw new Error(`No browser for the tests could be started. Tried:
${failures.join('\n')}
Install Chromium, Chrome or Edge, or say where one is: CHROMIUM_PATH=/path/to/chromium npm test`);
}

function waysToABrowser(machine: Machine): Way[] {
  const chosen = machine.environment.CHROMIUM_PATH;
  // Whoever names a browser wants that one: nothing else is tried.
  if (chosen !== undefined && chosen !== '') return [chosenBrowser(chosen, machine)];
  return [...installedBrowsers(machine), ...packagedBrowser(machine)];
}

function chosenBrowser(file: string, machine: Machine): Way {
  return {
    name: `CHROMIUM_PATH=${file}`,
    options: () => {
      if (machine.isExecutable(file)) return { executablePath: file };
      throw new Error('there is no program that can be run');
    },
  };
}

function installedBrowsers({ platform, environment, isExecutable }: Machine): Way[] {
  const found = findInstalledBrowsers(platform, environment, isExecutable);
  if (found.length > 0) {
    return found.map((file) => ({ name: file, options: () => ({ executablePath: file }) }));
  }
  return [{ name: 'Chromium, Chrome and Edge', options: refuse('not installed in a usual place') }];
}

function packagedBrowser({ platform, arch, environment, unpackBrowser }: Machine): Way[] {
  const name = 'the npm package @sparticuz/chromium';
  if (platform !== 'linux' || arch !== 'x64') {
    return [{ name, options: refuse(`made for linux on x64, this is ${platform} on ${arch}`) }];
  }
  const way = (name: string, variables: (browser: PackagedBrowser) => object): Way => ({
    name,
    options: async () => {
      const browser = await unpackBrowser();
      return { executablePath: browser.executable, env: { ...environment, ...variables(browser) } };
    },
  });
  return [
    way(name, ({ fonts }) => fonts),
    way(`${name} with its own libraries`, ({ fonts, libraries }) => ({ ...fonts, ...libraries })),
  ];
}

function refuse(message: string): () => never {
  return () => {
    throw new Error(message);
  };
}

/** The line that says why: what the browser itself complained about, else the first one. */
function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /\[err\] (.+)/.exec(message)?.[1] ?? message.split('\n', 1)[0] ?? '';
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
