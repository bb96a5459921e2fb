import { expect, it } from 'vitest';
import { sourceHost } from '../../../src/domain/source.ts';

it.each([
  ['https://www.example.org/report', 'example.org'],
  ['https://investors.example.org/', 'investors.example.org'],
  ['https://www2.example.org:8443/a?b#c', 'www2.example.org:8443'],
])('the host of %s is %s', (url, host) => {
  expect(sourceHost(url)).toBe(host);
});
