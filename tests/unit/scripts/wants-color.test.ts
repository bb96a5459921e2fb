import { expect, it } from 'vitest';
import { wantsColor } from '../../../scripts/wants-color.ts';

it.each([
  [true, 'in a terminal', { isTTY: true }, {}],
  [true, 'where NO_COLOR is empty', { isTTY: true }, { NO_COLOR: '' }],
  [false, 'where NO_COLOR is set', { isTTY: true }, { NO_COLOR: '1' }],
  [false, 'in a pipe', {}, {}],
])('is %s %s', (wanted, _name, stream, environment) => {
  expect(wantsColor(stream, environment)).toBe(wanted);
});
