import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { addressesOfSitemap } from '../support/site-addresses.ts';
import { siteBrowser, siteUrl } from '../support/site-browser.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What the colors of a system change: the elements stay the same. */
const colorRules = ['color-contrast', 'link-in-text-block'];
const widths = [1280, 360];

const browser = siteBrowser();
let page: Page;

beforeAll(async () => {
  const context = await browser.newContext({ bypassCSP: true });
  await context.addInitScript(axe.source);
  page = await context.newPage();
});

const addresses = await addressesOfSitemap(siteUrl);

describe('for readers of all kinds', () => {
  it.each(addresses)(
    '%s has no barrier that axe finds, wide or narrow, light or dark',
    async (path) => {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(siteUrl + path.slice(1));
      const found: string[] = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: 'light' });
        const name = `${String(width)} px`;
        found.push(...(await violations(`${name}, light`, { type: 'tag', values: tags })));
        await page.emulateMedia({ colorScheme: 'dark' });
        found.push(...(await violations(`${name}, dark`, { type: 'rule', values: colorRules })));
      }
      expect(found).toEqual([]);
    },
  );
});

/** What axe finds on the open page: rule, element and reason, one line each. */
async function violations(name: string, runOnly: axe.RunOnly): Promise<string[]> {
  const lines = await page.evaluate(runAxe, runOnly);
  return lines.map((line) => `${name}: ${line}`);
}

/** Runs in the page, where nothing of this file is known but what is in the page as well. */
async function runAxe(runOnly: axe.RunOnly): Promise<string[]> {
  const scope = globalThis as typeof globalThis & { axe: typeof axe };
  const { violations } = await scope.axe.run(document, { runOnly, resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}
