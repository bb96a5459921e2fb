import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadPublication } from '../../src/reading/publication.ts';
import { checkSite } from '../../src/site-check/check-site.ts';

/** What `npm start` built for these tests. */
const folder = path.resolve('dist');
const pages = new Map<string, string>();

beforeAll(async () => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    pages.set(
      `/${file.replace(/index\.html$/, '')}`,
      await readFile(path.join(folder, file), 'utf8'),
    );
  }
});

describe('the built site', () => {
  it('is valid HTML on every page', async () => {
    const validate = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document'],
      rules: {
        // What Astro and hast print is correct, if not in the style that these rules like.
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        'doctype-style': 'off',
        'no-trailing-whitespace': 'off',
        'void-style': 'off',
        // Styles come from the site itself; a hash would only repeat the one in their name.
        'require-sri': 'off',
        // Titles in search results may be longer than browsers show.
        'long-title': 'off',
      },
    });
    for (const [address, html] of pages) {
      const report = await validate.validateString(html);
      const messages = report.results.flatMap(({ messages: its }) =>
        its.map(({ message, line }) => `${String(line)}: ${message}`),
      );
      expect(messages, address).toEqual([]);
    }
  });

  it('keeps the size budget of every kind of page', async () => {
    const { site } = await loadPublication(path.resolve('src'));
    const { faults, overruns } = await checkSite({ folder, site, hasCards: true });
    expect(overruns).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('names in its sitemaps exactly the pages that may be found', async () => {
    const sitemaps = await Promise.all(
      ['de', 'en'].map((language) =>
        readFile(path.join(folder, `sitemap-${language}.xml`), 'utf8'),
      ),
    );
    const listed = [...sitemaps.join('').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address = '']) => new URL(address).pathname,
    );
    const open = [...pages]
      .filter(([, html]) => !html.includes('noindex'))
      .map(([address]) => address);
    expect(listed.toSorted()).toEqual(open.filter((address) => address !== '/404.html').toSorted());
  });

  it('gives every page a title, a description and a card of its own', () => {
    for (const [address, html] of pages) {
      if (html.includes('noindex') || address === '/404.html') continue;
      expect(html.match(/<title>[^<]+<\/title>/g), address).toHaveLength(1);
      expect(html, address).toMatch(/<meta name="description" content="[^"]{20,}"/);
      expect(html, address).toMatch(
        /<meta property="og:image" content="https:\/\/baseload\.example\/cards\/[^"]+\.png\?v=[0-9a-f]{8}"/,
      );
      expect(html, address).toMatch(/<meta property="og:image:alt" content="[^"]+"/);
    }
  });

  it('states every amount for machines as well', () => {
    const values = [...pages.values()].flatMap((html) => [
      ...html.matchAll(/<data(?: value="([^"]*)")?/g),
    ]);
    expect(values.length).toBeGreaterThan(100);
    for (const [tag, value] of values) {
      const amount = value?.replace(/^(?:about|up to|at least|more than|less than) /, '');
      expect(amount, tag).toMatch(/^\d+(?:\.\d+)?(?:\.\.\d+(?:\.\d+)?)?(?: [A-Z%a-z].*)?$/);
    }
  });

  it('loads a script on the search pages only, of at most 6 kB; the inline one is everywhere', async () => {
    for (const [address, html] of pages) {
      expect(html.match(/<script>/g), address).toHaveLength(1);
      const scripts = html.match(/<script (?!type="application\/ld\+json">)[^>]*>/g) ?? [];
      expect(scripts, address).toHaveLength(address.endsWith('/search/') ? 1 : 0);
      const [, file] = /^<script type="module" src="\/([^"]+)">$/.exec(scripts[0] ?? '') ?? [];
      if (scripts.length === 0) continue;
      const script = await readFile(path.join(folder, file ?? 'no file'));
      expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(6000);
    }
  });
});
