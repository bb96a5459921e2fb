import { describe, expect, test } from 'vitest';
import { findInstalledBrowsers } from '../../../../scripts/browser/installed-browsers.ts';

describe('finding installed browsers', () => {
  const machines: [
    name: string,
    platform: NodeJS.Platform,
    environment: Record<string, string>,
    installed: string[],
  ][] = [
    [
      'on Linux those on the PATH, Chromium before Chrome',
      'linux',
      { PATH: '/opt/bin:/usr/bin::' },
      ['/usr/bin/chromium', '/opt/bin/google-chrome-stable'],
    ],
    [
      'on macOS those of the machine before those of the person',
      'darwin',
      { HOME: '/Users/ada' },
      [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
    ],
    [
      'on Windows those in the program folders',
      'win32',
      { PROGRAMFILES: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\ada\\AppData\\Local' },
      [
        'C:\\Users\\ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
        'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      ],
    ],
  ];

  test.each(machines)('finds %s', (_name, platform, environment, installed) => {
    const found = findInstalledBrowsers(platform, environment, (file) => installed.includes(file));
    expect(found).toEqual(installed);
  });

  test.each(['linux', 'darwin', 'win32'] as const)(
    'finds nothing on %s where nothing is known and nothing installed',
    (platform) => {
      expect(findInstalledBrowsers(platform, {}, () => false)).toEqual([]);
    },
  );
});
