import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { siteBrowser } from '../support/site-browser.ts';

const brief = 'briefs/2025-11-12-anthropic-fluidstack/';
const browser = siteBrowser();

describe('the figures of a brief', () => {
  it('are a step from the number in the text, with the keyboard and without JavaScript', async () => {
    const page = await browser.open(brief, { javaScriptEnabled: false });
    const number = page.getByRole('link', { name: '50 Milliarden Dollar (angekündigt)' });
    await number.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#fact-capex$/);
    expect(await page.locator(':target').innerText()).toMatch(/^50.Mrd\..\$\s+Investitionsvolumen/);
    await page.close();
  });

  it('begin beside the headline on a wide screen', async () => {
    const page = await browser.open(brief, { width: 1280 });
    const [headline, lead] = [page.locator('.headline'), page.locator('.lead-figure')];
    expect(await left(lead)).toBeGreaterThan((await left(headline)) + 600);
    expect(await top(lead)).toBeLessThan(await top(page.locator('.prose > p')));
    expect(await left(page.locator('.figures'))).toBe(await left(lead));
    await page.close();
  });

  it('follow the text and its sources on a narrow screen, all but the first', async () => {
    const page = await browser.open(brief, { width: 390 });
    const places = ['.lead-figure', '.prose > p', '.timeline', '.sources', '.figures'];
    const tops = await Promise.all(places.map((place) => top(page.locator(place))));
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    await page.close();
  });

  it.each([390, 1280])('never run out of their column, at %i px', async (width) => {
    const page = await browser.open('styleguide/', { width });
    const tooWide = await page
      .locator('.lead-figure, .figure, .row-figure, .bar-value, .timeline-date')
      .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth + 1).length);
    expect(tooWide).toBe(0);
    await page.close();
  });

  it('begin every line of details where the point before them is cut off', async () => {
    const page = await browser.open('briefs/2025-10-21-meta-hyperion/', { width: 360 });
    const details = page.locator('.figure-details.parts');
    expect(await details.allTextContents()).toContain(
      'mit PIMCO laut Bloomberg Stand 22. Okt. 2025 ',
    );
    const starts = (await details.evaluateAll(measureLines)).flat();
    expect(starts).toContain('a new line');
    expect(starts).not.toContain('inside');
    await page.close();
  });
});

describe('the words of the style guide', () => {
  it('have a space between what stands side by side', async () => {
    const page = await browser.open('styleguide/', { width: 1280 });
    const texts = async (place: string) =>
      (await page.locator(place).allTextContents()).map((text) => text.replaceAll('\u00a0', ' '));
    expect((await texts('.correction > p'))[0]).toMatch(
      /substation\. Grid connection: previously 40 MW$/,
    );
    expect(await texts('.row > .row-label')).toContain('Grid connection: previously 40 MW');
    expect(await texts('.record-figure > dt')).toContain('Land area with Example Bank');
    await page.close();
  });
});

describe('a chart', () => {
  it('draws bars as long as their numbers, from one line', async () => {
    const page = await browser.open(brief, { width: 1280 });
    const bars = await page.locator('.chart .bar').evaluateAll((all) =>
      all.map((bar) => {
        const box = bar.querySelector('rect')?.getBoundingClientRect();
        const value = Number(bar.querySelector('data')?.value.match(/[\d.]+/)?.[0]);
        return { left: box?.left, width: box?.width ?? 0, value };
      }),
    );
    expect(bars.length).toBeGreaterThan(1);
    const [first] = bars;
    for (const { left, width, value } of bars) {
      expect(left).toBe(first?.left);
      expect(width / value).toBeCloseTo((first?.width ?? 0) / (first?.value ?? 1), 8);
    }
    await page.close();
  });

  it('opens as a table without JavaScript', async () => {
    const page = await browser.open(brief, { javaScriptEnabled: false });
    await page.getByText('Als Tabelle').first().click();
    const row = page.getByRole('row', { name: /^Anthropic/ });
    expect(await row.innerText()).toMatch(/50.Mrd\..\$\s+angekündigt\s+12\. Nov\. 2025/);
    await page.close();
  });

  it('scrolls its table, and not the page, where the screen is too narrow', async () => {
    const page = await browser.open('briefs/2025-10-21-meta-hyperion/', { width: 320 });
    await page.getByText('Als Tabelle').first().click();
    const frame = page.getByRole('region', { name: 'Tabelle: Anleihen über Beignet' });
    expect(await frame.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await page.close();
  });
});

/** Where each part but the first begins: beside the one before it, or on a new line, there at its edge or inside. */
function measureLines(all: Element[]): string[][] {
  return all.map((one) => {
    const edge = one.getBoundingClientRect().left;
    const boxes = [...one.children].map((part) => part.getBoundingClientRect());
    return boxes.slice(1).map(({ left, top }, index) => {
      if (top === boxes[index]?.top) return 'beside';
      return left === edge ? 'a new line' : 'inside';
    });
  });
}

async function top(locator: Locator): Promise<number> {
  return (await boxOf(locator)).y;
}

async function left(locator: Locator): Promise<number> {
  return (await boxOf(locator)).x;
}

async function boxOf(locator: Locator) {
  const box = await locator.first().boundingBox();
  if (box === null) throw new Error('What should be measured is not on the page.');
  return box;
}
