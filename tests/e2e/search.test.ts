import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { siteBrowser, siteUrl } from '../support/site-browser.ts';

const browser = siteBrowser();

describe('search', () => {
  it('finds by a singular what only has the plural, and says how many there are', async () => {
    const page = await browser.open('search/', { width: 1280 });
    await page.getByRole('searchbox', { name: 'Suchbegriff' }).fill('Rechenzentrum');
    // Its text only says "Rechenzentren".
    await page.getByRole('link', { name: /Corning/ }).waitFor();
    const count = await page.locator('#search-results > article').count();
    expect(count).toBeGreaterThan(2);
    expect(await page.getByRole('status').textContent()).toBe(`${String(count)} Treffer`);
    expect(new URL(page.url()).search).toBe('?q=Rechenzentrum');
    await page.close();
  });

  it.each([
    ['Rechenzentren', 'Google'],
    ['Gigawatt', 'Meta'],
    ['2 Gigawatt', 'Meta'],
    ['grösste', 'Schwarz'],
    ['groesste', 'Schwarz'],
    ['Campus', 'Meta'],
    ['Strom', 'Meta'],
    ['Abschnitt', 'Schwarz'],
    ['Fluidstack', 'Anthropic'],
  ])('finds for %s a brief on %s', async (words, name) => {
    const page = await browser.open(`search/?q=${encodeURIComponent(words)}`, { width: 1280 });
    await page.locator('h2').filter({ hasText: name }).first().waitFor();
    await page.close();
  });

  it('shows date, marked words and figure of a brief, and leads to it', async () => {
    const page = await browser.open('search/?q=Grünstrom', { width: 1280 });
    const row = page.locator('article').filter({ hasText: 'Grünstrom' });
    expect(await row.locator('time').getAttribute('datetime')).toBe('2025-11-17');
    expect(await row.locator('time').textContent()).toBe('17. Nov. 2025');
    expect(await row.locator('mark').textContent()).toContain('Grünstrom');
    expect(await row.locator('.row-figure').textContent()).toBe(
      '11\u00a0Mrd.\u00a0€Investitionsvolumen, insgesamtangekündigt',
    );
    expect(await row.locator('.swatch').getAttribute('class')).toBe('swatch swatch-dashed');
    await row.getByRole('link').click();
    expect(new URL(page.url()).pathname).toBe('/briefs/2025-11-17-schwarz-luebbenau/');
    await page.close();
  });

  it('finds an edition after the brief in it, says which one it is, and leads to it', async () => {
    const page = await browser.open('search/?q=Spatenstich+L%C3%BCbbenau', { width: 1280 });
    const rows = page.locator('#search-results > article');
    await rows
      .first()
      .getByRole('link', { name: /Schwarz Digits/ })
      .waitFor();
    const edition = rows.filter({ has: page.locator('.row-label') });
    expect(await edition.locator('.row-label').textContent()).toBe('Ausgabe 2');
    expect(await edition.locator('time').getAttribute('datetime')).toBe('2025-11-21');
    await edition.getByRole('link', { name: 'Spatenstich in Lübbenau' }).click();
    expect(new URL(page.url()).pathname).toBe('/editions/2025-11-21/');
    await page.close();
  });

  it('narrows down by topic, organization and year, in an address that brings it back', async () => {
    const page = await browser.open('search/?q=Milliarden', { width: 1280 });
    const status = page.getByRole('status');
    await status.filter({ hasText: 'Treffer' }).waitFor();
    await page.getByText('Eingrenzen').click();
    await page.getByLabel('Organisation').selectOption('Corning');
    await status.filter({ hasText: /^1 Treffer$/ }).waitFor();
    await page.getByLabel('Jahr').selectOption('2025');
    await status.filter({ hasText: 'Nichts gefunden.' }).waitFor();
    expect(new URL(page.url()).search).toBe('?q=Milliarden&organization=corning&year=2025');
    await page.getByRole('link', { name: 'Alle Meldungen im Archiv' }).waitFor();
    await page.goBack();
    await status.filter({ hasText: /^1 Treffer$/ }).waitFor();
    expect(await page.getByLabel('Jahr').inputValue()).toBe('');

    const shared = await browser.open('search/?topic=networking', { width: 1280 });
    await shared.getByRole('link', { name: /Corning/ }).waitFor();
    expect(await shared.getByLabel('Thema').inputValue()).toBe('networking');
    expect(await shared.getByRole('status').textContent()).toBe('1 Treffer');
    await Promise.all([page.close(), shared.close()]);
  });

  it('searches what is in the language of the page only', async () => {
    const page = await browser.open('en/search/?q=data+centers', { width: 1280 });
    await page.getByRole('status').filter({ hasText: 'results' }).waitFor();
    const links = page.locator('#search-results a');
    const paths = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(paths.length).toBeGreaterThan(2);
    for (const path of paths) expect(path).toMatch(/^\/en\/(?:briefs|editions)\//);
    await page.getByRole('searchbox', { name: 'Search for' }).fill('Rechenzentrumscampus');
    await page.getByRole('status').filter({ hasText: 'Nothing found.' }).waitFor();
    await page.close();
  });

  it('loads the index when a reader turns to the form, and not before', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${siteUrl}search/`, { waitUntil: 'networkidle' });
    expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
    await page.getByRole('searchbox').focus();
    await page.waitForResponse((response) => response.url().endsWith('.pagefind'));
    expect(asked).toContain('/pagefind/pagefind.js');
    expect(asked).toContain('/pagefind/wasm.de.pagefind');
    await page.close();
  });

  it('jumps to the field at /, and leaves other keys and fields alone', async () => {
    const page = await browser.open('search/', { width: 1280 });
    const field = page.getByRole('searchbox');
    await page.keyboard.press('/');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('a/b');
    expect(await field.inputValue()).toBe('a/b');
    await page.keyboard.press('Tab');
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(false);
    await page.close();
  });

  it('says that the index cannot be reached, and shows the way to the archive', async () => {
    const page = await browser.newPage();
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${siteUrl}search/?q=Strom`);
    await page.getByRole('status').filter({ hasText: 'nicht erreichbar' }).waitFor();
    await page.getByRole('link', { name: 'Alle Meldungen im Archiv' }).waitFor();
    await page.close();
  });

  it('leads to archive and topics where there is no JavaScript', async () => {
    const page = await browser.open('search/', { javaScriptEnabled: false });
    // By role or text Playwright finds nothing in `noscript`, even where the browser shows it.
    const notice = page.locator('noscript');
    expect(await notice.locator('p').innerText()).toMatch(/^Die Suche braucht JavaScript\./);
    await notice.locator('a', { hasText: 'Chips' }).waitFor();
    expect(await page.locator('form').isVisible()).toBe(false);
    await notice.locator('a', { hasText: 'Archiv' }).click();
    expect(new URL(page.url()).pathname).toBe('/archive/');
    await page.close();
  });

  it('keeps a number and its unit on one line in what it quotes', async () => {
    const page = await browser.open('search/?q=Milliarden', { width: 390 });
    await page.getByRole('status').filter({ hasText: 'Treffer' }).waitFor();
    const quoted = (await page.locator('#search-results').textContent()) ?? '';
    expect(quoted).toMatch(/\d\u00a0Milliarden/);
    expect(quoted).not.toMatch(/\d Milliarden/);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('marks what was found as no link, in %s', async (scheme) => {
    const page = await browser.open('search/?q=Gr%C3%BCnstrom', { colorScheme: scheme });
    const looks = await page
      .locator('mark')
      .first()
      .evaluate((mark) => {
        const { textDecorationLine, backgroundColor, fontWeight } = getComputedStyle(mark);
        const isBold = fontWeight !== getComputedStyle(mark.parentElement ?? mark).fontWeight;
        return { textDecorationLine, isBold, hasGround: !backgroundColor.endsWith(', 0)') };
      });
    expect(looks).toEqual({ textDecorationLine: 'none', isBold: false, hasGround: true });
    await page.close();
  });

  it('leaves the colors of what was found to readers who chose their own', async () => {
    const page = await browser.open('search/?q=Gr%C3%BCnstrom', { forcedColors: 'active' });
    const colors = await page
      .locator('mark')
      .first()
      .evaluate((mark) => {
        const used = (element: Element) => {
          const { color, backgroundColor } = getComputedStyle(element);
          return [color, backgroundColor];
        };
        const system = document.createElement('span');
        system.style.cssText = 'forced-color-adjust: none; color: MarkText; background: Mark';
        document.body.append(system);
        return [used(mark), used(system)];
      });
    expect(colors[0]).toEqual(colors[1]);
    await page.close();
  });

  it.each(['light', 'dark'] as const)('has nothing that axe objects to in %s', async (scheme) => {
    const page = await browser.open('search/?q=Milliarden&year=2025', { colorScheme: scheme });
    await page.getByRole('status').filter({ hasText: 'Treffer' }).waitFor();
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { axe: loaded } = globalThis as unknown as { axe: typeof axe };
      return (await loaded.run()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);
    });
    expect(violations).toEqual([]);
    await page.close();
  });
});
