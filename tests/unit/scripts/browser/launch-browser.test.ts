import type { Browser, LaunchOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { launchBrowser, type Machine } from '../../../../scripts/browser/launch-browser.ts';

const browser = {} as Browser;
const packaged = {
  executable: '/cache/chromium',
  fonts: { FONTCONFIG_FILE: '/cache/fonts.conf' },
  libraries: { LD_LIBRARY_PATH: '/cache/lib' },
};

describe('launching a browser', () => {
  test('takes the browser that CHROMIUM_PATH names, and no other', async () => {
    const { machine, launched } = machineWith({
      environment: { CHROMIUM_PATH: '/my/chromium', PATH: '/usr/bin' },
      programs: ['/my/chromium', '/usr/bin/chromium'],
    });
    expect(await launchBrowser({ machine })).toBe(browser);
    expect(launched.map(({ executablePath }) => executablePath)).toEqual(['/my/chromium']);
    expect(launched[0]?.args).toContain('--no-sandbox');
  });

  test('stops where CHROMIUM_PATH names no program, even with another browser installed', async () => {
    const { machine, launched } = machineWith({
      environment: { CHROMIUM_PATH: '/my/chromium', PATH: '/usr/bin' },
      programs: ['/usr/bin/chromium'],
    });
    await expect(launchBrowser({ machine })).rejects.toThrow(
      '- CHROMIUM_PATH=/my/chromium: there is no program that can be run',
    );
    expect(launched).toEqual([]);
  });

  test('stops where the browser in CHROMIUM_PATH does not start', async () => {
    const { machine } = machineWith({
      environment: { CHROMIUM_PATH: '/my/chromium' },
      programs: ['/my/chromium'],
      broken: ['/my/chromium'],
    });
    await expect(launchBrowser({ machine })).rejects.toThrow(
      '- CHROMIUM_PATH=/my/chromium: libnss3.so is missing',
    );
  });

  test('goes on to the next where an installed browser does not start', async () => {
    const { machine, launched } = machineWith({
      environment: { PATH: '/usr/bin' },
      programs: ['/usr/bin/chromium', '/usr/bin/google-chrome'],
      broken: ['/usr/bin/chromium'],
    });
    expect(await launchBrowser({ machine })).toBe(browser);
    expect(launched.at(-1)?.executablePath).toBe('/usr/bin/google-chrome');
  });

  test('falls back to the npm package, with its fonts and the libraries of the system', async () => {
    const { machine, launched } = machineWith({ environment: { PATH: '/usr/bin' } });
    expect(await launchBrowser({ machine })).toBe(browser);
    expect(launched).toMatchObject([
      { executablePath: packaged.executable, env: { PATH: '/usr/bin', ...packaged.fonts } },
    ]);
    expect(launched[0]?.env).not.toHaveProperty('LD_LIBRARY_PATH');
  });

  test('gives the npm package its own libraries where the system lacks them', async () => {
    const { machine, launched } = machineWith({ withoutLibraries: true });
    expect(await launchBrowser({ machine })).toBe(browser);
    expect(launched.at(-1)?.env).toMatchObject({ ...packaged.fonts, ...packaged.libraries });
  });

  test('lists everything that was tried, and what to do, where nothing starts', async () => {
    const { machine } = machineWith({
      environment: { PATH: '/usr/bin' },
      programs: ['/usr/bin/chromium'],
      broken: ['/usr/bin/chromium', packaged.executable],
    });
    await expect(launchBrowser({ machine })).rejects.toThrow(`Tried:
- /usr/bin/chromium: libnss3.so is missing
- the npm package @sparticuz/chromium: libnss3.so is missing
- the npm package @sparticuz/chromium with its own libraries: libnss3.so is missing
Install Chromium, Chrome or Edge, or say where one is: CHROMIUM_PATH=/path/to/chromium npm test`);
  });

  test('says where the npm package has no browser for the machine', async () => {
    const { machine } = machineWith({ platform: 'darwin', arch: 'arm64' });
    await expect(launchBrowser({ machine })).rejects.toThrow(`Tried:
- Chromium, Chrome and Edge: not installed in a usual place
- the npm package @sparticuz/chromium: made for linux on x64, this is darwin on arm64
`);
  });
});

interface Circumstances {
  platform?: NodeJS.Platform;
  arch?: string;
  environment?: Record<string, string>;
  /** Files that can be run. */
  programs?: string[];
  /** Programs that end at once. */
  broken?: string[];
  /** Whether the system lacks what the browser of the package is linked to. */
  withoutLibraries?: boolean;
}

function machineWith(circumstances: Circumstances): {
  machine: Machine;
  launched: LaunchOptions[];
} {
  const { programs = [], broken = [], withoutLibraries = false } = circumstances;
  const launched: LaunchOptions[] = [];
  return {
    launched,
    machine: {
      platform: circumstances.platform ?? 'linux',
      arch: circumstances.arch ?? 'x64',
      environment: circumstances.environment ?? {},
      isExecutable: (file) => programs.includes(file),
      unpackBrowser: () => Promise.resolve(packaged),
      launch: (options) => {
        launched.push(options);
        const lacksLibraries = withoutLibraries && !('LD_LIBRARY_PATH' in (options.env ?? {}));
        return lacksLibraries || broken.includes(options.executablePath ?? '')
          ? Promise.reject(new Error('Closed\nBrowser logs:\n[pid=7][err] libnss3.so is missing'))
          : Promise.resolve(browser);
      },
    },
  };
}
