import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, it } from 'vitest';

/** What `npm start` built for these tests. */
const folder = path.resolve('dist');
const origin = 'https://baseload.example';
const pages = new Map<string, string>();
let files: string[];

beforeAll(async () => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  files = entries
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

  it('has no link, picture or fragment that leads nowhere', () => {
    for (const [address, html] of pages) {
      // The briefs that the style guide shows are samples and have no pages.
      if (address === '/styleguide/') continue;
      const targets = html.matchAll(/\s(?:(?:href|src)="([^"]+)"|content="(https:[^"]+)")/g);
      for (const [, link, content] of targets) {
        const target = (link ?? content ?? '').replaceAll('&amp;', '&');
        const url = new URL(target, origin + address);
        if (url.origin !== origin) continue;
        const where = decodeURI(url.pathname);
        const isThere = pages.has(where) || files.includes(where.slice(1));
        expect(isThere, `${address} leads to ${target}`).toBe(true);
        if (url.hash !== '') {
          expect(pages.get(where), `${address} leads to ${target}`).toContain(
            `id="${decodeURI(url.hash.slice(1))}"`,
          );
        }
      }
    }
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
        /<meta property="og:image" content="https:\/\/baseload\.example\/cards\/[^"]+\.png"/,
      );
      expect(html, address).toMatch(/<meta property="og:image:alt" content="[^"]+"/);
    }
  });

  it('sends a brief in at most 14 kB', () => {
    for (const [address, html] of pages) {
      if (!address.includes('/briefs/')) continue;
      expect(gzipSync(html, { level: 9 }).length, address).toBeLessThanOrEqual(14_000);
    }
  });

  it('needs no script', () => {
    for (const [address, html] of pages) expect(html, address).not.toContain('<script');
  });
});
