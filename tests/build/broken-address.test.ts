import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPublication, fixture, type Built } from '../support/built-publication.ts';

const publication = path.resolve('.cache/test/broken-address');
const out = path.resolve('.cache/test/broken-address-site');
let built: Built;

beforeAll(async () => {
  await rm(publication, { recursive: true, force: true });
  await cp(fixture('base-path'), publication, { recursive: true });
  await mkdir(path.join(publication, 'content/pages/en'), { recursive: true });
  await writeFile(
    path.join(publication, 'content/pages/en/about.mdx'),
    '---\ntitle: About\nsummary: Who we are.\n---\n\nSee the [archives](/archives/), the [mail](/archive/#mail) and [us](/about/).\n',
  );
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  await writeFile(path.join(out, 'index.html'), 'the last good page');
  await writeFile(path.join(out, 'sitemap-index.xml'), '');
  built = await buildPublication(publication, { out: 'broken-address-site' });
});

describe('a site with an address that leads nowhere', () => {
  it('is not published, and the last site stays as it was', async () => {
    expect(built.code).toBe(1);
    expect(await built.files()).toEqual(['index.html', 'sitemap-index.xml']);
    expect(await built.read('index.html')).toBe('the last good page');
  });

  it('says which address, on which pages, and what causes it', () => {
    expect(built.said)
      .toContain(`/news/archives/: a link leads to it, and there is no such page or file.
    On /news/about/.
    Did you mean /news/archive/? The link stands in content/pages/en/about.mdx.`);
    expect(built.said).toContain(
      '/news/archive/#mail: a link leads to it, and nothing on that page has the id "mail".',
    );
    expect(built.said).toContain('2 faults. The last good site stays as it was.');
    expect(built.said).not.toMatch(/^\s+at /m);
  });
});
