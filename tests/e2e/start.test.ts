import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type StartedSite, startSite } from '../support/started-site.ts';

describe('npm start', () => {
  let site: StartedSite | undefined;
  let url: string;

  beforeAll(async () => {
    site = await startSite();
    url = site.url;
  });

  // Where the last test failed or was not reached.
  afterAll(async () => {
    await site?.stop();
  });

  test('prints the address at which the home page is served', async () => {
    const response = await fetch(url);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('<html lang="de"');
  });

  test.each([
    ['rss.xml', 'application/xml; charset=utf-8'],
    ['sitemap-index.xml', 'application/xml; charset=utf-8'],
    ['robots.txt', 'text/plain; charset=utf-8'],
  ])('serves %s as a real host does', async (file, contentType) => {
    const response = await fetch(new URL(file, url));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(contentType);
  });

  test('answers an unknown address with 404 and the page for it', async () => {
    const response = await fetch(new URL('no-such-page/', url));
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  });

  test('lets go of the port at Ctrl+C', async () => {
    await site?.stop();
    site = undefined;
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  });

  test('says what is wrong with a mistyped flag, and ends', async () => {
    await expect(startSite('--prot', '8080')).rejects.toThrow("Unknown option '--prot'");
  });
});
