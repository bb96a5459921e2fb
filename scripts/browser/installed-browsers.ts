import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPrograms = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

/** The browsers built on Chromium that are installed where a system usually has them. */
export function findInstalledBrowsers(
  platform: NodeJS.Platform,
  environment: Environment,
  isExecutable: (file: string) => boolean,
): string[] {
  return usualPlaces(platform, environment).filter((file) => isExecutable(file));
}

function usualPlaces(platform: NodeJS.Platform, environment: Environment): string[] {
  const home = environment.HOME;
  switch (platform) {
    case 'darwin':
      return inFolders(
        ['/Applications', ...(home === undefined ? [] : [path.posix.join(home, 'Applications')])],
        macApplications.map((name) => `${name}.app/Contents/MacOS/${name}`),
        path.posix,
      );
    case 'win32':
      return inFolders(
        ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => environment[name]),
        windowsPrograms,
        path.win32,
      );
    default:
      return inFolders(environment.PATH?.split(':') ?? [], linuxNames, path.posix);
  }
}

/** Every name in every folder, the first name first. */
function inFolders(
  folders: readonly (string | undefined)[],
  names: readonly string[],
  platform: path.PlatformPath,
): string[] {
  return names.flatMap((name) =>
    folders.flatMap((folder) => (folder ? [platform.join(folder, name)] : [])),
  );
}
