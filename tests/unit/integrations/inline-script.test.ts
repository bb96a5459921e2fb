import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { loadInlineScript } from '../../../src/integrations/inline-script.ts';

const script = await loadInlineScript();

test('the inline script has the same bytes every time, for a policy names their hash', async () => {
  expect(await loadInlineScript()).toBe(script);
});

test('the inline script is small and cannot end its element', () => {
  expect(script.length).toBeLessThan(2000);
  expect(script).not.toMatch(/<\/|<!--/);
});

test('the inline script leaves no name behind', () => {
  const context = createContext(browserWithoutPage());
  const before = Object.keys(context);
  runInContext(script, context);
  expect(Object.keys(context)).toEqual(before);
});

/** As little of a browser as the script needs to start. */
function browserWithoutPage() {
  const listen = () => undefined;
  return {
    document: { documentElement: { dataset: {} }, querySelectorAll: () => [] },
    matchMedia: () => ({ matches: false, addEventListener: listen }),
    addEventListener: listen,
    localStorage: { getItem: () => null },
    navigator: {},
  };
}
