import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createCardTitleCheck } from '../../../src/cards/check-title.ts';
import { designCard } from '../../../src/cards/design-card.ts';
import { findPackage, readFont, readPackage } from '../../../src/cards/font-files.ts';
import { readAdvances } from '../../../src/cards/woff.ts';
import { briefCard } from './cards.ts';

const { resolve } = createRequire(import.meta.url);
const arabic = '@fontsource/ibm-plex-sans-arabic';

describe('a font file', () => {
  test('that is missing is named', async () => {
    await expect(readFont('@fontsource/barlow', 'files/gone.woff', 500)).rejects.toThrow(
      'The font file @fontsource/barlow/files/gone.woff is missing. Run npm ci.',
    );
  });

  test('that is WOFF2 is named, with the file that would do', async () => {
    const file = 'files/barlow-latin-500-normal.woff2';
    await expect(readFont('@fontsource/barlow', file, 500)).rejects.toThrow(
      `The font file @fontsource/barlow/${file} is WOFF2. ` +
        'Social cards take WOFF 1.0: the same file with the ending ".woff".',
    );
  });

  test('that is no font is named', async () => {
    await expect(readFont('@fontsource/barlow', 'package.json', 500)).rejects.toThrow(
      'The font file @fontsource/barlow/package.json cannot be read. The file is no WOFF 1.0.',
    );
  });

  test('that is cut off is refused', async () => {
    const whole = await readFile(resolve('@fontsource/barlow/files/barlow-latin-500-normal.woff'));
    expect(() => readAdvances(whole.subarray(0, 60))).toThrow();
  });

  test('may have characters beyond the first plane', async () => {
    const fonts = await readPackage('@fontsource/noto-emoji');
    expect(fonts.some(({ advances }) => advances.has(0x1f3ed))).toBe(true);
  });
});

describe('a package of fonts', () => {
  test('that is not installed is named, with the command', async () => {
    await expect(readPackage('@fontsource/does-not-exist')).rejects.toThrow(
      'The package @fontsource/does-not-exist is not installed. ' +
        'Run npm install --save-exact @fontsource/does-not-exist.',
    );
  });

  test('without fonts is named', async () => {
    await expect(readPackage('satori')).rejects.toThrow(
      'The package satori of "cardFonts" has no fonts in WOFF 1.0, files/*-normal.woff.',
    );
  });

  test('gives one upright font for each subset, in the weight of headlines', async () => {
    const names = (await readPackage(arabic)).map(({ font }) => font.name);
    expect(names).toContain(`${arabic}/files/ibm-plex-sans-arabic-arabic-500-normal.woff`);
    expect(new Set(names.map((name) => name.replace(/-\d00-normal\.woff$/, ''))).size).toBe(
      names.length,
    );
  });

  test('covers a script that the fonts of Baseload lack', async () => {
    const card = briefCard({ language: 'ar', title: 'مراكز البيانات' });
    await expect(designCard(card)).rejects.toThrow(`npm install --save-exact ${arabic}`);
    const { fonts, layout } = await designCard({ ...card, fonts: [arabic] });
    expect(fonts.some(({ name }) => name.startsWith(arabic))).toBe(true);
    expect(layout.direction).toBe('rtl');
  });

  test('is read only for a card that needs it', async () => {
    const { fonts } = await designCard(briefCard({ fonts: ['@fontsource/does-not-exist'] }));
    expect(fonts.every(({ name }) => /barlow|source-serif/.test(name))).toBe(true);
  });
});

/** A folder of a publication in which the Arabic fonts are installed under a name. */
async function publicationWith(name: string): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'fonts-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const folder = path.join(root, 'node_modules', name);
  const file = 'files/ibm-plex-sans-arabic-arabic-500-normal.woff';
  await mkdir(path.join(folder, 'files'), { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{ "version": "1.0.0" }');
  await cp(resolve(`${arabic}/${file}`), path.join(folder, file));
  return root;
}

describe('a package in the folder of a publication', () => {
  const card = briefCard({ language: 'ar', title: 'مراكز البيانات', fonts: ['@own/schrift'] });

  test('is found there, and by nobody else', async () => {
    const fontsFrom = await publicationWith('@own/schrift');
    await expect(designCard(card)).rejects.toThrow('The package @own/schrift is not installed.');
    const { fonts } = await designCard({ ...card, fontsFrom });
    expect(fonts.some(({ name }) => name.startsWith('@own/schrift/'))).toBe(true);
  });

  test('is found by the check of titles', async () => {
    const check = createCardTitleCheck(['@own/schrift'], await publicationWith('@own/schrift'));
    expect(await check(card.title, 'ar')).toBeUndefined();
  });

  test('that is installed later is found then', async () => {
    const fontsFrom = await publicationWith('@own/another');
    const given = { ...card, fonts: ['@own/later'], fontsFrom };
    await expect(designCard(given)).rejects.toThrow('The package @own/later is not installed.');
    const modules = path.join(fontsFrom, 'node_modules/@own');
    await cp(path.join(modules, 'another'), path.join(modules, 'later'), { recursive: true });
    await expect(designCard(given)).resolves.toMatchObject({ isTitleCut: false });
  });

  test('goes before that of Baseload, which is taken where the publication has none', async () => {
    const folder = await publicationWith(arabic);
    expect(findPackage(arabic, folder)).toBe(path.join(folder, 'node_modules', arabic));
    expect(findPackage('@fontsource/barlow', folder)).toBe(findPackage('@fontsource/barlow'));
  });
});

describe('the fonts of a card', () => {
  test('are the same array for cards that take the same, so that they are parsed once', async () => {
    const [one, other] = [
      await designCard(briefCard()),
      await designCard(briefCard({ title: 'X' })),
    ];
    expect(one.fonts).toBe(other.fonts);
    const [arrow, further] = ['A → B', 'B → A'].map((title) => designCard(briefCard({ title })));
    expect((await arrow)?.fonts).toBe((await further)?.fonts);
  });
});
