import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { aFullEdition, mailOf } from '../support/mails.ts';
import { sampleEdition } from '../support/sample-edition.ts';
import { siteBrowser } from '../support/site-browser.ts';

/** Pictures of the mail, for people to look at. */
const pictures = path.resolve('.cache/test/mail');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const paper = { light: 'rgb(251, 250, 246)', dark: 'rgb(17, 20, 24)' };

const browser = siteBrowser();
let html: string;

beforeAll(async () => {
  await mkdir(pictures, { recursive: true });
  ({ html } = await mailOf(sampleEdition()));
});

describe.each(['light', 'dark'] as const)('the mail of an edition in a %s room', (colorScheme) => {
  it.each([360, 640])('has no barrier that axe finds, %i px wide', async (width) => {
    const page = await open(html, { width, colorScheme });
    await page.evaluate(axe.source);
    expect(await page.evaluate(runAxe, tags)).toEqual([]);
    await page.close();
  });

  it.each([360, 640])('is never wider than a window of %i px', async (width) => {
    const page = await open(html, { width, colorScheme });
    await page.screenshot({
      path: path.join(pictures, `${colorScheme}-${String(width)}.png`),
      fullPage: true,
    });
    const widths = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      ...[...document.querySelectorAll('img, table')].map((one) =>
        Math.round(one.getBoundingClientRect().right),
      ),
    ]);
    expect(Math.max(...widths)).toBeLessThanOrEqual(width);
    const background = () => getComputedStyle(document.body).backgroundColor;
    expect(await page.evaluate(background)).toBe(paper[colorScheme]);
    await page.close();
  });
});

describe('the mail of an edition', () => {
  it('shows the figure of a brief beside its summary, and below it where there is no room', async () => {
    const places = async (width: number) => {
      const page = await open(html, { width, colorScheme: 'light' });
      const boxes = await page.evaluate(() => {
        const summary = [...document.querySelectorAll('p')].find((p) =>
          p.textContent.startsWith('Die Behörde hat zugestimmt.'),
        );
        const figure = [...document.querySelectorAll('p')].find(
          (p) => p.textContent === '1,2\u00A0GW',
        );
        return [summary, figure].map(
          (element) => element?.getBoundingClientRect().toJSON() as DOMRect,
        );
      });
      await page.close();
      const [summary, figure] = boxes;
      if (summary === undefined || figure === undefined) throw new Error('Both are there.');
      return { summary, figure };
    };
    const wide = await places(640);
    expect(wide.figure.left).toBeGreaterThan(wide.summary.right);
    const narrow = await places(360);
    expect(narrow.figure.top).toBeGreaterThan(narrow.summary.bottom);
    expect(narrow.figure.left).toBe(narrow.summary.left);
  });

  it.each([320, 390])('breaks no word of a table, and is no wider than %i px', async (width) => {
    const body = `| Kennzahl | Angabe | Wie fest |
| --- | --- | --- |
| Netzanschluss | zunächst 200 Megawatt | prognostiziert |
| Investitionsvolumen | 11 Milliarden Euro | angekündigt |

https://example.org/${'sehr-lange-adresse'.repeat(8)}`;
    const mail = await mailOf(aFullEdition(body));
    const page = await open(mail.html, { width, colorScheme: 'light' });
    const widths = await page.evaluate(() => ({
      mail: document.documentElement.scrollWidth,
      // What breaks inside words takes more lines than words.
      broken: [...document.querySelectorAll('table:not([role]) :is(th, td)')]
        .filter((cell) => {
          const range = document.createRange();
          range.selectNodeContents(cell);
          const lines = new Set([...range.getClientRects()].map(({ top }) => top)).size;
          return lines > cell.textContent.split(' ').length;
        })
        .map((cell) => cell.textContent),
    }));
    expect(widths).toEqual({ mail: width, broken: [] });
    await page.close();
  });

  it('says all it has to say when pictures are off', async () => {
    const page = await open(html.replaceAll(/ src="[^"]*"/g, ' src="data:,"'), {
      width: 640,
      colorScheme: 'light',
    });
    await page.screenshot({ path: path.join(pictures, 'without-pictures.png'), fullPage: true });
    const alternative = page.getByAltText('Das Werk von Süden');
    expect(await alternative.isVisible()).toBe(true);
    await page.close();
  });
});

/** The mail in a window; nothing is asked of a network. */
async function open(
  content: string,
  { width, colorScheme }: { width: number; colorScheme: 'light' | 'dark' },
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  await page.route('**', (route) => route.abort());
  await page.setContent(content);
  return page;
}

/** Runs in the page, where nothing of this file is known but what is in the page as well. */
async function runAxe(values: string[]): Promise<string[]> {
  const scope = globalThis as typeof globalThis & { axe: typeof axe };
  const { violations } = await scope.axe.run(document, { runOnly: { type: 'tag', values } });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}
