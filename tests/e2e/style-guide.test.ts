import { readdirSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { explainDifference } from '../support/compare-pictures.ts';
import { siteBrowser } from '../support/site-browser.ts';

/** What the style guide looks like, a picture for each section. `UPDATE_GOLDENS=1` takes them anew. */
const folder = path.resolve('tests/golden/style-guide');
const update = process.env.UPDATE_GOLDENS === '1';
const howToUpdate =
  'Look at the page, and if it is as it should be run: ' +
  'UPDATE_GOLDENS=1 npx vitest run --project e2e tests/e2e/style-guide.test.ts';

const browser = siteBrowser();

describe('the style guide looks as it did', () => {
  it.each([
    { width: 390, scheme: 'light' },
    { width: 390, scheme: 'dark' },
    { width: 1280, scheme: 'light' },
    { width: 1280, scheme: 'dark' },
  ] as const)('$width pixels wide, in $scheme colors', async ({ width, scheme }) => {
    const variant = `${String(width)}-${scheme}`;
    const page = await browser.open('styleguide/', {
      width,
      colorScheme: scheme,
      reducedMotion: 'reduce',
    });
    const pictures = await takePictures(page);
    await page.close();
    if (update) await writeGoldens(variant, pictures);
    expect([...pictures.keys()].toSorted(), howToUpdate).toEqual(namesOfGoldens(variant));
    const differences: string[] = [];
    for (const [name, picture] of pictures) {
      const golden = await readFile(path.join(folder, variant, `${name}.png`));
      expect(golden.byteLength, name).toBeLessThan(150_000);
      const found = await explainDifference(`style-guide/${variant}/${name}`, picture, golden);
      if (found !== undefined) differences.push(found);
    }
    expect(differences, howToUpdate).toEqual([]);
  });
});

/** The sections by name, each at half its width. */
async function takePictures(page: Page): Promise<Map<string, Buffer>> {
  await page.evaluate(loadEverything);
  const sections = await page.evaluate(measureSections);
  const whole = await page.screenshot({ fullPage: true });
  const { width, height } = await sharp(whole).metadata();
  const pictures = new Map<string, Buffer>();
  for (const [index, { name, top }] of sections.entries()) {
    const bottom = sections[index + 1]?.top ?? height;
    const picture = await sharp(whole)
      .extract({ left: 0, top, width, height: bottom - top })
      .resize({ width: Math.round(width / 2) })
      .png({ palette: true, colors: 32, dither: 0 })
      .toBuffer();
    pictures.set(name, picture);
  }
  return pictures;
}

async function loadEverything(): Promise<void> {
  const images = [...document.querySelectorAll('img')];
  for (const image of images) image.loading = 'eager';
  await Promise.all([document.fonts.ready, ...images.map((image) => image.decode())]);
}

/** The first words of each heading with the pixel at which its section begins; the header comes first. */
function measureSections(): { name: string; top: number }[] {
  const headings = [
    ...document.querySelectorAll<HTMLElement>(
      '.styleguide > h2, .styleguide .prose > h2, .styleguide #timeline, .styleguide #sources',
    ),
  ];
  const sections = headings.map((heading) => ({
    name: heading.id.split('-', 2).join('-'),
    top: Math.round(heading.getBoundingClientRect().top + scrollY),
  }));
  return [{ name: 'header', top: 0 }, ...sections];
}

async function writeGoldens(variant: string, pictures: Map<string, Buffer>): Promise<void> {
  const target = path.join(folder, variant);
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  for (const [name, picture] of pictures) {
    await writeFile(path.join(target, `${name}.png`), picture);
  }
}

function namesOfGoldens(variant: string): string[] {
  return readdirSync(path.join(folder, variant))
    .map((file) => path.basename(file, '.png'))
    .toSorted();
}
