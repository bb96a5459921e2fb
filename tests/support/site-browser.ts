import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';

/** The address of the home page of the site that all end-to-end tests look at. */
export const siteUrl = inject('siteUrl');

export interface SiteBrowser extends Pick<Browser, 'newContext' | 'newPage'> {
  /** A page of the site in a context of its own, which goes with the page. */
  open(path: string, options?: OpenOptions): Promise<Page>;
}

interface OpenOptions extends BrowserContextOptions {
  /** In pixels; the window is 900 high. */
  readonly width?: number;
}

/** A browser that starts before the tests of the file that calls this, and ends after them. */
export function siteBrowser(): SiteBrowser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
  });
  return {
    newContext: (options) => browser.newContext(options),
    newPage: (options) => browser.newPage(options),
    open: async (path, { width, ...options } = {}) => {
      const viewport = width === undefined ? {} : { viewport: { width, height: 900 } };
      const page = await browser.newPage({ ...viewport, ...options });
      await page.goto(new URL(path, siteUrl).href);
      return page;
    },
  };
}
