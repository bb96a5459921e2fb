import { expect, test } from 'vitest';
import { ignoreWhatIsMade } from '../../../src/integrations/watch.ts';

const ignores = ignoreWhatIsMade('/project', '/project/.cache/test/news');

test.each(['/project/.cache', '/project/.cache/own/trees/a.json', '/project/dist/index.html'])(
  '%s is made here, and not watched',
  (file) => {
    expect(ignores(file)).toBe(true);
  },
);

test.each([
  '/project/src/pages/404.astro',
  '/project/src/styles/tests.css',
  '/project/distance.ts',
  '/elsewhere/dist/a.mdx',
])('%s is watched', (file) => {
  expect(ignores(file)).toBe(false);
});

test('a publication is watched wherever it lies', () => {
  expect(ignores('/project/.cache/test/news/content/briefs/de/a.mdx')).toBe(false);
  expect(ignores('/project/.cache/test/newsroom/a.mdx')).toBe(true);
});
