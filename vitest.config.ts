import { defineConfig } from 'vitest/config';

const minute = 60_000;

export default defineConfig({
  test: {
    env: { TZ: 'UTC', ASTRO_TELEMETRY_DISABLED: '1' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Some start a command or workers; a busy machine must not fail them.
          testTimeout: minute / 2,
          // To load the same modules for each file anew takes longer than to run its tests.
          isolate: false,
          include: ['tests/unit/**/*.test.ts', 'tests/architecture.test.ts'],
          sequence: { groupOrder: 0 },
        },
      },
      // Every build writes to `.astro/`, so these two run one file at a time and never together.
      {
        extends: true,
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 3 * minute,
          hookTimeout: 3 * minute,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/support/serve-built-site.ts'],
          fileParallelism: false,
          testTimeout: 3 * minute,
          hookTimeout: 3 * minute,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
