import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { usualBudgets as budgets } from '../../../src/domain/size-budgets.ts';
import type { Overrun } from '../../../src/site-check/check-budgets.ts';
import { checkSite } from '../../../src/site-check/check-site.ts';
import { type Files, publicationFolder } from '../../support/publication.ts';

const site = {
  origin: 'https://grid.example',
  base: '/',
  defaultLanguage: 'de',
  languages: [{ language: 'de', locale: 'de-DE', label: 'Deutsch' }],
};

async function overrunsOf(files: Files, its = budgets): Promise<readonly Overrun[]> {
  const folder = await publicationFolder(files);
  return (await checkSite({ folder, site, hasCards: false, budgets: its })).overruns;
}

/** A text that hardly gets smaller when it is compressed. */
function dense(bytes: number): string {
  return randomBytes(bytes).toString('base64');
}

describe('the size budgets', () => {
  it('are kept by a page that repeats itself, however long it is', async () => {
    expect(await overrunsOf({ 'index.html': '<p>Strom</p>'.repeat(20_000) })).toEqual([]);
  });

  it.each([
    ['index.html', 'home'],
    ['briefs/a/index.html', 'brief'],
    ['archive/2025/index.html', 'archive'],
    ['organizations/a/index.html', 'organization'],
    ['about/index.html', 'other'],
  ] as const)('are those of its kind for %s', async (file, kind) => {
    const budget = budgets[kind].html;
    expect(await overrunsOf({ [file]: dense(budget * 0.9) })).toEqual([]);
    expect(await overrunsOf({ [file]: dense(budget * 1.2) })).toMatchObject([
      { address: `/${file.replace('index.html', '')}`, kind, part: 'html', budget },
    ]);
  });

  it('are those of the settings where these say so', async () => {
    const page = { 'briefs/a/index.html': dense(budgets.brief.html * 1.2) };
    const brief = { ...budgets.brief, html: budgets.brief.html * 2 };
    expect(await overrunsOf(page, { ...budgets, brief })).toEqual([]);
  });

  it('count style sheets and scripts as they are compressed, fonts as they are', async () => {
    const { styles, scripts, fonts } = budgets.home;
    const files = {
      'index.html': `<link rel="stylesheet" href="/a.css"><script src="/a.js"></script>
        <link rel="preload" as="font" href="/a.woff2">`,
      'a.css': 'a{color:red}'.repeat(10_000),
      'a.js': 'go();'.repeat(10_000),
      'a.woff2': 'f'.repeat(fonts),
    };
    expect(await overrunsOf(files)).toEqual([]);
    const larger = {
      'a.css': dense(styles * 1.5),
      'a.js': dense(scripts * 1.5),
      'a.woff2': 'f'.repeat(fonts + 1),
    };
    const parts = (await overrunsOf({ ...files, ...larger })).map(({ part }) => part);
    expect(parts.slice(0, 3)).toEqual(['styles', 'fonts', 'scripts']);
  });

  it('leave out pictures that wait until they are near', async () => {
    const files = { 'a.png': new Uint8Array(budgets.brief.total) };
    const image = (loading: string) => `<img src="/a.png" ${loading}>`;
    expect(await overrunsOf({ ...files, 'briefs/a/index.html': image('loading="lazy"') })).toEqual(
      [],
    );
    expect(await overrunsOf({ ...files, 'briefs/a/index.html': image('') })).toMatchObject([
      { part: 'total' },
    ]);
  });

  it('count requests', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `${String(index)}.js`);
    const scripts = names.map((name) => `<script src="/${name}"></script>`).join('');
    const files = Object.fromEntries(names.map((name) => [name, '']));
    expect(await overrunsOf({ ...files, 'index.html': scripts })).toEqual([
      { address: '/', kind: 'home', part: 'requests', is: 9, budget: 8 },
    ]);
  });
});
