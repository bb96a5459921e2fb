import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { addressesOfSitemap } from '../support/site-addresses.ts';
import { siteBrowser, siteUrl } from '../support/site-browser.ts';

const violated: string[] = [];

const browser = siteBrowser();
let context: BrowserContext;

beforeAll(async () => {
  context = await browser.newContext();
  await context.exposeFunction('noteViolation', (violation: string) => {
    violated.push(violation);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { noteViolation } = globalThis as unknown as {
        noteViolation: (violation: string) => void;
      };
      noteViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`.trim());
    });
  });
});

/** What the policy of a page stops while something is done on it. */
async function violationsOn(path: string, act: (page: Page) => Promise<unknown>) {
  violated.length = 0;
  const page = await context.newPage();
  await page.goto(siteUrl + path.slice(1));
  await act(page);
  await page.close();
  return [...violated];
}

const addresses = await addressesOfSitemap(siteUrl);

describe('the content security policy', () => {
  it.each(addresses)('stops nothing on %s, light or dark', async (path) => {
    const violations = await violationsOn(path, async (page) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.evaluate(() => {
        scrollTo(0, document.body.scrollHeight);
      });
    });
    expect(violations).toEqual([]);
  });

  it('lets search work', async () => {
    const violations = await violationsOn('/search/', async (page) => {
      await page.getByRole('searchbox', { name: 'Suchbegriff' }).fill('Strom');
      await page.locator('#search-results article').first().waitFor();
    });
    expect(violations).toEqual([]);
  });

  it.each(['/', '/search/', '/styleguide/', '/404.html'])(
    'stops scripts, styles and pictures that are not of the site on %s',
    async (path) => {
      const violations = await violationsOn(path, (page) =>
        page.evaluate(async () => {
          const script = document.createElement('script');
          script.textContent = 'document.title = "broken in"';
          const style = document.createElement('style');
          style.textContent = 'body { display: none }';
          const picture = new Image();
          const waited = new Promise((resolve) => {
            picture.addEventListener('error', resolve);
          });
          picture.src = 'https://elsewhere.example/pixel.png';
          document.body.append(script, style, picture);
          await waited;
        }),
      );
      expect(violations.map((violation) => violation.split(' ')[0])).toEqual(
        expect.arrayContaining(['script-src-elem', 'style-src-elem', 'img-src']),
      );
    },
  );
});
