import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { siteBrowser, siteUrl } from '../support/site-browser.ts';

const long = 'en/briefs/2026-03-27-abilene-microsoft/';
const withNotes = 'briefs/2025-10-21-meta-hyperion/';
const phone = { width: 390, height: 844 };
const paper = { light: 'rgb(251, 250, 246)', dark: 'rgb(17, 20, 24)' };
const browser = siteBrowser();

describe('the switch between dark and light', () => {
  it('is remembered, without a flash of the other colors', async () => {
    const page = await browser.open('', { colorScheme: 'light' });
    await page.getByRole('button', { name: 'Dunkle Darstellung', pressed: false }).click();
    expect(await background(page)).toBe(paper.dark);
    await page.addInitScript(() => {
      const scope = globalThis as { firstTheme?: string | undefined };
      const seen = new MutationObserver(() => {
        if (document.querySelector('body') === null) return;
        scope.firstTheme ??= document.documentElement.dataset.theme ?? 'none';
      });
      seen.observe(document, { childList: true, subtree: true });
    });
    await page.goto(siteUrl + long);
    const first = await page.evaluate(() => (globalThis as { firstTheme?: string }).firstTheme);
    expect(first, 'when the body began').toBe('dark');
    expect(await background(page)).toBe(paper.dark);
    await page.getByRole('button', { name: 'Dark appearance', pressed: true }).waitFor();
    await page.close();
  });

  it('follows the system again for whoever chooses what the system has', async () => {
    const page = await browser.open('', { colorScheme: 'dark' });
    const button = page.getByRole('button', { name: 'Dunkle Darstellung' });
    await button.click();
    expect(await background(page)).toBe(paper.light);
    await button.click();
    expect(await background(page)).toBe(paper.dark);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await background(page)).toBe(paper.light);
    await page.getByRole('button', { name: 'Dunkle Darstellung', pressed: false }).waitFor();
    await page.close();
  });

  it('colors the frame of the browser, too', async () => {
    const page = await browser.open('', { colorScheme: 'light' });
    const shown = () =>
      page
        .locator('meta[name="theme-color"]')
        .evaluateAll((all) =>
          all
            .filter((meta) => matchMedia((meta as HTMLMetaElement).media).matches)
            .map((meta) => (meta as HTMLMetaElement).content),
        );
    expect(await shown()).toEqual(['#fbfaf6']);
    await page.getByRole('button', { name: 'Dunkle Darstellung' }).click();
    expect(await shown()).toEqual(['#111418']);
    await page.close();
  });

  it('works on one page where the reader forbids storage', async () => {
    const context = await browser.newContext({ colorScheme: 'light' });
    await context.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('Forbidden.', 'SecurityError');
        },
      });
    });
    const page = await context.newPage();
    await page.goto(siteUrl);
    await page.getByRole('button', { name: 'Dunkle Darstellung' }).click();
    expect(await background(page)).toBe(paper.dark);
    await context.close();
  });
});

describe('without JavaScript', () => {
  it('no button is shown that would do nothing', async () => {
    const page = await browser.open(long, { javaScriptEnabled: false });
    await page.getByText('Cite this brief').click();
    expect(await page.getByRole('button').count()).toBe(0);
    const citation = page.locator('.citation');
    expect(await citation.innerText()).toMatch(
      /^Editorial team, “Microsoft takes .+,” Baseload, March 27, 2026, https:.+abilene-microsoft\/$/,
    );
    await page.close();
  });

  it('a long brief has a table of contents, a short one has none', async () => {
    const page = await browser.open(long, { javaScriptEnabled: false });
    const contents = page.getByRole('navigation', { name: 'Contents' });
    await contents.getByText('Contents').click();
    await contents.getByRole('link', { name: 'Timeline' }).click();
    expect(new URL(page.url()).hash).toBe('#timeline');
    await page.goto(`${siteUrl}briefs/2026-01-27-meta-corning/`);
    expect(await page.getByRole('navigation', { name: 'Inhalt' }).count()).toBe(0);
    await page.close();
  });

  it('a note opens over what is being read and closes again, and the page stays where it is', async () => {
    const page = await browser.open(withNotes, { javaScriptEnabled: false, viewport: phone });
    const reference = page.locator('a[data-footnote-ref]').first();
    await reference.scrollIntoViewIfNeeded();
    const before = await reference.boundingBox();
    await reference.click();
    const note = page.locator('.footnotes li').first();
    expect(new URL(page.url()).hash).toBe('#fn-1');
    expect(await note.evaluate((one) => getComputedStyle(one).position)).toBe('fixed');
    expect(await isInView(page, '.footnotes li')).toBe(true);
    expect(await reference.boundingBox()).toEqual(before);
    await page.getByRole('link', { name: 'Anmerkung schließen' }).click();
    expect(await note.evaluate((one) => getComputedStyle(one).position)).toBe('static');
    expect(await reference.boundingBox()).toEqual(before);
    await page.close();
  });
});

describe('a reader with a keyboard', () => {
  it('goes from a reference into its note, closes it and goes on after the reference', async () => {
    const page = await browser.open(withNotes);
    await page.locator('a[data-footnote-ref]').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Anmerkung schließen');
    await page.keyboard.press('Escape');
    await page.waitForURL(/#fnclose-/);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatch(/^Quelle/);
    await page.close();
  });

  it('meets the parts of a brief in the order in which they are read', async () => {
    const page = await browser.open(long);
    const places: string[] = [];
    while (places.at(-1) !== '.site-footer') {
      await page.keyboard.press('Tab');
      const place = await page.evaluate(
        () =>
          ['.skip-link', '.site-header', '.page-head', '.contents', '.prose', '.sources', '.beside']
            .concat(['.brief-tools', '.related', '.neighbors', '.site-footer'])
            .find((one) => document.activeElement?.closest(one)) ?? '',
      );
      if (place !== '' && places.at(-1) !== place) places.push(place);
    }
    expect(places).toEqual([
      '.skip-link',
      '.site-header',
      '.page-head',
      '.contents',
      '.prose',
      '.sources',
      '.beside',
      '.brief-tools',
      '.related',
      '.neighbors',
      '.site-footer',
    ]);
    await page.close();
  });
});

describe('a reader who passes a brief on', () => {
  it('copies its address and a citation, and is told so', async () => {
    const page = await browser.open(long, { permissions: ['clipboard-read', 'clipboard-write'] });
    // A region that is drawn only once it is filled is not read out.
    const isDrawn = await page
      .locator('.brief-tools > [role=status]')
      .evaluate((status) => status.textContent === '' && status.checkVisibility());
    expect(isDrawn, 'before anything is copied').toBe(true);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Copied to the clipboard.').waitFor();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    expect(await copied()).toMatch(/^https:\/\/.+\/en\/briefs\/2026-03-27-abilene-microsoft\/$/);
    await page.getByText('Cite this brief').click();
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await page.locator('.brief-tools details [role=status]:not(:empty)').waitFor();
    expect(await copied()).toBe(await page.locator('.citation').innerText());
    await page.close();
  });

  it('finds the sheet of the system where there is one, and no button where there is none', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'share');
    });
    await page.goto(siteUrl + long);
    const share = page.getByRole('button', { name: 'Share' });
    expect(await share.count()).toBe(0);
    await page.addInitScript(() => {
      const scope = globalThis as { shared?: ShareData };
      Object.defineProperty(Navigator.prototype, 'share', {
        value: (what: ShareData) => {
          scope.shared = what;
          return Promise.resolve();
        },
      });
    });
    await page.goto(siteUrl + long);
    await share.click();
    const shared = await page.evaluate(() => (globalThis as { shared?: ShareData }).shared);
    expect(shared?.title).toMatch(/^Microsoft takes/);
    expect(shared?.url).toMatch(/abilene-microsoft\/$/);
    await context.close();
  });
});

describe('a reader who reads on', () => {
  it('is told why a brief is related', async () => {
    const page = await browser.open('briefs/2026-01-27-meta-corning/');
    const related = page.getByRole('article').filter({ hasText: 'Auch zu Meta' }).first();
    await related.getByRole('link').click();
    await page.getByRole('heading', { level: 1, name: /Meta/ }).waitFor();
    await page.close();
  });

  it('gets to the brief before and back', async () => {
    const page = await browser.open('briefs/2026-01-27-meta-corning/');
    const neighbors = page.getByRole('navigation', { name: 'Vorige und nächste Meldung' });
    await neighbors.getByRole('link', { name: /^Vorige Meldung/ }).click();
    await page.waitForURL(/\/briefs\/2025-11-17-schwarz-luebbenau\/$/);
    await neighbors.getByRole('link', { name: /^Nächste Meldung/ }).click();
    await page.waitForURL(/\/briefs\/2026-01-27-meta-corning\/$/);
    await page.close();
  });

  it('takes the address of a heading', async () => {
    const page = await browser.open(long);
    const heading = page.getByRole('heading', { name: 'Why it matters' });
    await heading.getByRole('link', { name: 'Why it matters' }).click();
    expect(new URL(page.url()).hash).toBe('#why-it-matters');
    await page.close();
  });
});

describe('on paper', () => {
  it('an address stands behind a link, and what only works on a screen is gone', async () => {
    const page = await browser.open(long);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const source = page.locator('.sources a').first();
    const behind = await source.evaluate((link) => getComputedStyle(link, '::after').content);
    expect(behind).toContain('https://');
    expect(await background(page)).toBe('rgb(255, 255, 255)');
    for (const gone of ['.menu', '.tools', '.contents', '.brief-tools', '.related', '.neighbors']) {
      expect(await page.locator(gone).isVisible(), gone).toBe(false);
    }
    await page.close();
  });

  it('what scrolls on a screen is no wider than a small sheet', async () => {
    const page = await browser.open('styleguide/', { width: 540 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(540);
    await page.close();
  });
});

function background(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

function focused(page: Page): Promise<string | null | undefined> {
  return page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
  );
}

function isInView(page: Page, place: string): Promise<boolean> {
  return page
    .locator(place)
    .first()
    .evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
}
