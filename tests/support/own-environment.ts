/**
 * The environment without what vitest put there (`NODE_ENV=test`, `BASE_URL`, …), for programs that
 * must run as they do outside of tests.
 */
export function ownEnvironment(): NodeJS.ProcessEnv {
  const vitestNames = ['TEST', 'NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL'];
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !name.startsWith('VITEST') && !vitestNames.includes(name),
    ),
  );
}
