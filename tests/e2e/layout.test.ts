import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { siteBrowser } from '../support/site-browser.ts';

const browser = siteBrowser();

const brief = 'briefs/2025-11-12-anthropic-fluidstack/';

describe.each([
  ['home', ''],
  ['a brief', brief],
  ['the archive', 'archive/'],
  ['an organization', 'organizations/anthropic/'],
])('%s', (_, path) => {
  it('begins mark, title and footer on one vertical line', async () => {
    const page = await open(path, 1280);
    const { header, title, footer } = await page.evaluate(measureStarts);
    expect(Math.abs(title - header), 'from the mark to the title').toBeLessThanOrEqual(1);
    expect(Math.abs(footer - header), 'from the mark to the footer').toBeLessThanOrEqual(1);
    await page.close();
  });

  it('cuts nothing off in its header and footer', async () => {
    for (const width of [320, 360, 390, 420, 480, 768, 1280]) {
      const page = await open(path, width);
      expect(await page.evaluate(findCutOff), `at ${String(width)} px`).toEqual([]);
      await page.close();
    }
  });
});

describe('no page scrolls sideways', () => {
  it.each(['', 'organizations/', 'organizations/meta/', 'subscribe/', 'search/?q=Dollar', brief])(
    'on a phone with letters of twice the size: /%s',
    async (path) => {
      const page = await open(path, 390);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await page.evaluate(widthOfContent)).toBe(390);
      await page.close();
    },
  );

  it.each(['', 'topics/data-centers/', brief])('with a word wider than it: /%s', async (path) => {
    const page = await open(path, 320);
    const changed = await page.evaluate(() => {
      const texts = [...document.querySelectorAll('h1, h2 > a, .figure-label, .row-summary')];
      for (const text of texts) text.textContent = 'Rechenzentrumsstromversorgung'.repeat(3);
      return texts.length;
    });
    expect(changed).toBeGreaterThan(0);
    expect(await page.evaluate(widthOfContent)).toBe(320);
    await page.close();
  });
});

async function open(path: string, width: number): Promise<Page> {
  const page = await browser.open(path, { width });
  await page.evaluate(() => document.fonts.ready);
  return page;
}

function widthOfContent(): number {
  return document.documentElement.scrollWidth;
}

/** Where mark, title and footer begin, in pixels from the left edge of the window. */
function measureStarts(): { header: number; title: number; footer: number } {
  const startOf = (selector: string) => {
    const element = document.querySelector(selector);
    if (element === null) throw new Error(`There is no ${selector}.`);
    const range = document.createRange();
    range.selectNode(element);
    if (element.textContent !== '') range.selectNodeContents(element);
    return Math.min(...[...range.getClientRects()].map(({ left }) => left));
  };
  return {
    header: startOf('.site-header .mark'),
    title: startOf('h1'),
    footer: startOf('.site-footer p'),
  };
}

/** The links of header and footer that do not lie whole between the edges of the page. */
function findCutOff(): string[] {
  return [...document.querySelectorAll('.site-header, .site-footer')].flatMap((bar) => {
    const inner = bar.querySelector('.page-width');
    if (inner === null) throw new Error('There is no .page-width.');
    const { paddingInlineEnd } = getComputedStyle(inner);
    const edge = inner.getBoundingClientRect().right - Number.parseFloat(paddingInlineEnd);
    return [...inner.querySelectorAll('a, b')]
      .filter((one) => one.checkVisibility())
      .filter((one) => one.getBoundingClientRect().right > edge + 0.5)
      .map((one) => one.textContent.trim());
  });
}
