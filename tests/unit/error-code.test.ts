import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasCode } from '../../src/error-code.ts';

test('an error of the file system has its code, and nothing else has one', () => {
  try {
    readFileSync('no-such-file');
    expect.unreachable();
  } catch (error) {
    expect(hasCode(error, 'ENOENT')).toBe(true);
    expect(hasCode(error, 'EACCES')).toBe(false);
  }
  for (const thrown of [new Error('ENOENT'), { code: 'ENOENT' }, 'ENOENT', undefined]) {
    expect(hasCode(thrown, 'ENOENT')).toBe(false);
  }
});
