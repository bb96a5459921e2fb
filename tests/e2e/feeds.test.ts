import { describe, expect, it } from 'vitest';
import { siteBrowser } from '../support/site-browser.ts';

const browser = siteBrowser();

describe('a feed in a browser', () => {
  it.each([
    ['rss.xml', 'So funktioniert das Abonnieren', 'subscribe/'],
    ['en/atom.xml', 'How subscribing works', 'en/subscribe/'],
  ])('/%s has a banner with a link, and shows titles without markup', async (feed, words, path) => {
    const page = await browser.open(feed);
    const link = page.getByRole('link', { name: words });
    expect(await link.isVisible()).toBe(true);
    expect(await link.getAttribute('href')).toMatch(new RegExp(`/${path}$`));
    const seen = await page.evaluate(() => {
      const entry = document.querySelector('item, entry');
      return [...(entry?.children ?? [])]
        .filter((element) => getComputedStyle(element).display !== 'none')
        .map(({ localName }) => localName)
        .toSorted();
    });
    expect(seen).toEqual(feed === 'rss.xml' ? ['description', 'title'] : ['summary', 'title']);
    await page.close();
  });
});

describe('the page that explains feeds', () => {
  it('copies an address, and says so', async () => {
    const page = await browser.open('subscribe/', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const button = page.getByRole('button', { name: /^Kopieren\s+Strom$/ });
    const address = await button.getAttribute('value');
    expect(address).toMatch(/\/topics\/power\/rss\.xml$/);
    await button.click();
    await page.getByRole('status').filter({ hasText: 'Kopiert' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    await page.close();
  });

  it('has no button, but every address, without JavaScript', async () => {
    const page = await browser.open('subscribe/', { javaScriptEnabled: false });
    expect(await page.getByRole('button', { name: /Kopieren/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Strom' }).isVisible()).toBe(true);
    await page.close();
  });
});
