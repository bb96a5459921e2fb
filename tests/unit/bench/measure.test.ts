import { expect, test } from 'vitest';
import { measure } from '../../../bench/measure.ts';

const script = 'tests/support/holds-memory.ts';

test('a process that is ended by a signal, as those of pools are, counts', async () => {
  const usage = await measure(script, ['0', '200']);
  expect(usage.peakBytes).toBeGreaterThan(200e6);
  expect(usage.togetherPeakBytes).toBeGreaterThanOrEqual(usage.peakBytes);
});

test('memory of all processes is sampled on Linux and says that it is a sum elsewhere', async () => {
  const { togetherIs } = await measure(script, ['0']);
  expect(togetherIs).toBe(process.platform === 'linux' ? 'sampled' : 'summed');
});

test('memory of whoever measures does not count', async () => {
  const held = Buffer.alloc(400e6, 1);
  const usage = await measure(script, ['0']);
  expect(usage.peakBytes).toBeLessThan(held.length);
  expect(usage.togetherPeakBytes).toBeLessThan(held.length);
});

test('a script that fails says what it printed', async () => {
  await expect(measure('scripts/check.ts', ['--sideways'])).rejects.toThrow(
    /^scripts\/check\.ts ended with 2\.\n[^]*Unknown option '--sideways'/,
  );
});
