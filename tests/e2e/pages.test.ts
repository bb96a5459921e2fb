import { describe, expect, it } from 'vitest';
import { addressesOfSitemap } from '../support/site-addresses.ts';
import { siteBrowser, siteUrl } from '../support/site-browser.ts';

const browser = siteBrowser();

describe.each(await addressesOfSitemap(siteUrl))('%s', (path) => {
  it('fits into every width, under a header of at most two lines', async () => {
    const page = await browser.open(path, { width: 1280 });
    for (const width of [360, 390, 420, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow, `overflow at ${String(width)} px`).toBeLessThanOrEqual(0);
      expect(await page.evaluate(countHeaderLines), `at ${String(width)} px`).toBeLessThanOrEqual(
        2,
      );
    }
    await page.close();
  });

  it('asks no other origin for anything, and nothing shifts while it loads', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const requests: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.addInitScript(countShifts);
    await page.goto(siteUrl + path.slice(1), { waitUntil: 'networkidle' });
    expect(requests.filter((url) => !url.startsWith(siteUrl))).toEqual([]);
    expect(errors).toEqual([]);
    // The fallback fonts have the metrics of the web fonts where Arial and Times New Roman exist; on a
    // machine that has neither, a line may end one word later. What rounds to 0.00 counts as nothing.
    const shifted = await page.evaluate(() => (globalThis as { shifted?: number }).shifted);
    expect(shifted).toBeLessThan(0.005);
    await page.close();
  });
});

describe('a reader', () => {
  it('gets from the home page to a brief, its topic and its twin without JavaScript', async () => {
    const page = await browser.open('', { javaScriptEnabled: false });
    await page
      .getByRole('link', { name: /Anthropic will 50/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: /Anthropic will 50/ }).waitFor();
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: /Anthropic/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/en/briefs/2025-11-12-anthropic-fluidstack/');
    await page.getByRole('link', { name: 'Financing' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Financing' }).waitFor();
    await page.close();
  });

  it('lands on the home page of a language in which a brief does not exist, and is told why', async () => {
    const page = await browser.open('/briefs/2025-07-24-intel-magdeburg/', { width: 1280 });
    await page.getByRole('link', { name: 'English' }).click();
    expect(new URL(page.url()).pathname).toBe('/en/');
    const explanation = page.getByText('That page is not available in English.');
    expect(await explanation.isVisible()).toBe(true);
    await page.goto(`${siteUrl}en/`);
    expect(await explanation.isVisible()).toBe(false);
    await page.close();
  });

  it('gets from the menu to an organization, one of its figures and back', async () => {
    const page = await browser.open('/', { width: 390 });
    await page.getByRole('navigation').getByRole('link', { name: 'Organisationen' }).click();
    await page.getByRole('link', { name: 'Anthropic' }).click();
    await page.getByRole('heading', { level: 1, name: 'Anthropic' }).waitFor();
    await page
      .getByRole('link', { name: /Anthropic will 50/ })
      .first()
      .click();
    const { pathname, hash } = new URL(page.url());
    expect(pathname).toBe('/briefs/2025-11-12-anthropic-fluidstack/');
    expect(await page.locator(hash).textContent()).toContain('50\u00a0Mrd.');
    await page.locator('dt').getByRole('link', { name: 'Anthropic' }).click();
    expect(new URL(page.url()).pathname).toBe('/organizations/anthropic/');
    await page.close();
  });

  it('finds the corrections at the foot of every page', async () => {
    const page = await browser.open('/en/organizations/', { width: 1280 });
    await page.getByRole('contentinfo').getByRole('link', { name: 'Corrections' }).click();
    await page.getByRole('heading', { level: 1, name: 'Corrections' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/en/corrections/');
    await page.close();
  });

  it('can jump over the header with the keyboard', async () => {
    const page = await browser.open('/', { width: 1280 });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Zum Inhalt springen',
    );
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    await page.close();
  });

  it('follows a citation to its source', async () => {
    const page = await browser.open('/briefs/2025-11-12-anthropic-fluidstack/', { width: 1280 });
    await page.getByRole('link', { name: 'Quelle 1' }).first().click();
    expect(new URL(page.url()).hash).toBe('#source-1');
    expect(await page.locator('#source-1').textContent()).toContain('Anthropic');
    await page.close();
  });

  it.each([
    ['light', 'rgb(251, 250, 246)'],
    ['dark', 'rgb(17, 20, 24)'],
  ] as const)('sees the colours of a %s system', async (colorScheme, background) => {
    const page = await browser.open('', { colorScheme });
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor),
    ).toBe(background);
    await page.close();
  });

  it('gets the words of the page language only', async () => {
    const german = await browser.open('/', { width: 1280 });
    expect(await german.locator('body').innerText()).not.toMatch(
      /\b(?:Archive|Subscribe|Privacy|Sources|Briefs)\b/,
    );
    await german.close();
    const english = await browser.open('/en/', { width: 1280 });
    expect(await english.locator('body').innerText()).not.toMatch(
      /\b(?:Archiv|Abonnieren|Datenschutz|Quellen|Meldungen)\b/,
    );
    await english.close();
  });
});

function countHeaderLines(): number {
  const middles = [...document.querySelectorAll('body > header :is(a, b, button)')]
    .filter((one) => one.checkVisibility())
    .map((link) => link.getBoundingClientRect())
    .map(({ top, bottom }) => (top + bottom) / 2)
    .sort((a, b) => a - b);
  return middles.filter((middle, index) => middle - (middles[index - 1] ?? -100) > 12).length;
}

function countShifts(): void {
  const scope = globalThis as { shifted?: number };
  scope.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      scope.shifted = (scope.shifted ?? 0) + (entry as PerformanceEntry & { value: number }).value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
