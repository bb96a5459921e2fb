import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request } from 'node:http';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatHeaders, headerRules } from '../../../src/hosting/headers.ts';
import { createUrls } from '../../../src/urls.ts';
import { aSite } from '../../support/catalog.ts';
import { parseBase, parsePort, type RunningServer, serve } from '../../../scripts/static-server.ts';

const site = aSite();

const files: Readonly<Record<string, string>> = {
  _headers: formatHeaders(headerRules(site, createUrls(site))),
  '_astro/page.hash.css': 'p { }',
  'feed.json': '{}',
  'index.html': 'home',
  'about/index.html': 'about',
  '404.html': 'nothing here',
  'rss.xml': '<rss/>',
  'sources.json': '[]',
  'site.webmanifest': '{}',
  'brief.md': '# Größe',
  'robots.txt': 'User-agent: *',
  'style.css': 'p { }',
  'script.js': '1;',
  'table.csv': 'a,b',
  'logo.svg': '<svg/>',
  'font.woff2': 'font',
  'photo.png': 'photo',
  'größe.txt': 'umlaut',
  '.well-known/security.txt': 'contact',
  'empty/nothing.txt': '',
};

let root: string;
let folder: string;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'baseload-served-'));
  folder = path.join(root, 'dist');
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  await writeFile(path.join(root, 'secret.txt'), 'secret');
  await mkdir(path.join(root, 'dist-other'));
  await writeFile(path.join(root, 'dist-other', 'index.html'), 'secret');
});

afterAll(async () => {
  await rm(root, { recursive: true });
});

describe('the server of a built site', () => {
  let server: RunningServer;

  beforeAll(async () => {
    server = await serve({ folder, base: '/', port: 0 });
  });

  afterAll(async () => {
    await server.close();
  });

  test.each([
    ['/', 'text/html; charset=utf-8', 'home'],
    ['/?utm_source=mail', 'text/html; charset=utf-8', 'home'],
    ['/about/', 'text/html; charset=utf-8', 'about'],
    ['/rss.xml', 'application/xml; charset=utf-8', '<rss/>'],
    ['/sources.json', 'application/json', '[]'],
    ['/feed.json', 'application/feed+json; charset=utf-8', '{}'],
    ['/site.webmanifest', 'application/manifest+json', '{}'],
    ['/brief.md', 'text/markdown; charset=utf-8', '# Größe'],
    ['/robots.txt', 'text/plain; charset=utf-8', 'User-agent: *'],
    ['/style.css', 'text/css; charset=utf-8', 'p { }'],
    ['/script.js', 'text/javascript; charset=utf-8', '1;'],
    ['/table.csv', 'text/csv; charset=utf-8', 'a,b'],
    ['/logo.svg', 'image/svg+xml', '<svg/>'],
    ['/font.woff2', 'font/woff2', 'font'],
    ['/photo.png', 'image/png', 'photo'],
    ['/gr%C3%B6%C3%9Fe.txt', 'text/plain; charset=utf-8', 'umlaut'],
    ['/.well-known/security.txt', 'text/plain; charset=utf-8', 'contact'],
  ])('sends %s as %s', async (target, contentType, body) => {
    const answer = await ask(server, target);
    expect(answer).toMatchObject({ status: 200, body });
    expect(answer.headers['content-type']).toBe(contentType);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  test('sends what the site tells hosts, but lets no browser keep a file', async () => {
    const feed = await ask(server, '/feed.json');
    expect(feed.headers['access-control-allow-origin']).toBe('*');
    const style = await ask(server, '/_astro/page.hash.css');
    expect(style.headers['cache-control']).not.toContain('immutable');
  });

  test.each([
    ['/about', '/about/'],
    ['/about?page=2', '/about/?page=2'],
    ['//about', '/about/'],
  ])('redirects %s to the one address of the page', async (target, location) => {
    const answer = await ask(server, target);
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe(location);
  });

  test.each([
    '/nothing',
    '/nothing/',
    '/about.html',
    '/rss.xml/',
    '/empty',
    '/empty/',
    '/%',
    '/%00',
    // Of these a host makes something, and serves them to nobody.
    '/_headers',
    '/%5Fheaders',
    '//_headers',
    '/./_headers',
  ])('answers %s with 404 and the page for it', async (target) => {
    const answer = await ask(server, target);
    expect(answer).toMatchObject({ status: 404, body: 'nothing here' });
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test.each([
    '/../secret.txt',
    '/about/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/../dist-other/',
    '/../dist-other',
    '/..%2fdist-other',
  ])('does not leave its folder for %s', async (target) => {
    expect(await ask(server, target)).toMatchObject({ status: 404, body: 'nothing here' });
  });

  test.each(['POST', 'PUT', 'DELETE'])('refuses %s', async (method) => {
    const answer = await ask(server, '/', method);
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD');
  });

  test.each([
    ['/', 200, '4'],
    ['/nothing/', 404, '12'],
  ])('answers HEAD for %s with the length alone', async (target, status, length) => {
    const answer = await ask(server, target, 'HEAD');
    expect(answer).toMatchObject({ status, body: '' });
    expect(answer.headers['content-length']).toBe(length);
  });

  test('sends a file as it is now, not as it was at the start', async () => {
    const file = path.join(folder, 'later.txt');
    await writeFile(file, 'first');
    expect(await ask(server, '/later.txt')).toMatchObject({ body: 'first' });
    await writeFile(file, 'second version');
    expect(await ask(server, '/later.txt')).toMatchObject({ body: 'second version' });
  });
});

describe('the server of a site with a base path', () => {
  let server: RunningServer;

  beforeAll(async () => {
    server = await serve({ folder, base: '/news/', port: 0 });
  });

  afterAll(async () => {
    await server.close();
  });

  test('prints the address of the home page', () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/news\/$/);
  });

  test.each([
    ['/news/', 200, 'home'],
    ['/news/about/', 200, 'about'],
    ['/news/nothing/', 404, 'nothing here'],
    ['/about/', 404, 'The site lives at /news/\n'],
    ['/newsletter/', 404, 'The site lives at /news/\n'],
  ])('answers %s with %i', async (target, status, body) => {
    expect(await ask(server, target)).toMatchObject({ status, body });
  });

  test.each([
    ['/', '/news/'],
    ['/news', '/news/'],
    ['/?a=b', '/news/?a=b'],
    ['/news/about', '/news/about/'],
  ])('redirects %s to %s', async (target, location) => {
    const answer = await ask(server, target);
    expect(answer.status).toBe(301);
    expect(answer.headers.location).toBe(location);
  });
});

describe('starting the server', () => {
  test('takes the next port where one is taken', async () => {
    const first = await serve({ folder, base: '/', port: 0 });
    const port = Number(new URL(first.url).port);
    const second = await serve({ folder, base: '/', port });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    await Promise.all([first.close(), second.close()]);
  });

  test('frees the port when it is closed, even with a connection open', async () => {
    const server = await serve({ folder, base: '/', port: 0 });
    const response = await fetch(server.url);
    await response.text();
    await server.close();
    await expect(fetch(server.url)).rejects.toThrow('fetch failed');
  });

  test('says which ports are taken where none is free', async () => {
    const other = createServer().listen(65_535, '127.0.0.1');
    // Where the port belongs to someone else, it is taken all the same.
    await Promise.race([once(other, 'listening'), once(other, 'error')]);
    await expect(serve({ folder, base: '/', port: 65_535 })).rejects.toThrow(
      'All ports from 65535 to 65535 are taken. To take any free one: --port 0',
    );
    other.close();
  });

  test('says how to build where there is no built site', async () => {
    const missing = path.join(root, 'missing');
    await expect(serve({ folder: missing, base: '/', port: 0 })).rejects.toThrow(
      `There is no built site in ${missing}. Build it with: npm run build`,
    );
  });

  test('answers unknown addresses even where the site has no page for them', async () => {
    const server = await serve({ folder: path.join(folder, 'about'), base: '/', port: 0 });
    expect(await ask(server, '/nothing')).toMatchObject({ status: 404, body: 'Not found\n' });
    await server.close();
  });
});

describe('the flags of the server', () => {
  test.each([
    ['0', 0],
    ['4321', 4321],
    ['65535', 65_535],
  ])('reads --port %s', (text, port) => {
    expect(parsePort(text)).toBe(port);
  });

  test.each(['', '-1', '65536', '80a', '1e3'])('refuses --port "%s"', (text) => {
    expect(() => parsePort(text)).toThrow(
      `--port takes a number up to 65535, for example 8080, not: ${text}`,
    );
  });

  test.each(['/', '/news/', '/a/b/'])('reads --base %s', (text) => {
    expect(parseBase(text)).toBe(text);
  });

  test.each([
    ['news', '/news/'],
    ['/news', '/news/'],
    ['', '/'],
    ['//', '/'],
  ])('refuses --base "%s" and shows %s', (text, corrected) => {
    expect(() => parseBase(text)).toThrow(
      `--base begins and ends with a slash. Instead of ${text} write: ${corrected}`,
    );
  });
});

interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Sends a target as it stands: `fetch` would resolve its dots first. */
async function ask({ url }: RunningServer, target: string, method = 'GET'): Promise<Answer> {
  const { hostname, port } = new URL(url);
  const asked = request({ hostname, port, path: target, method }).end();
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  let body = '';
  for await (const chunk of response.setEncoding('utf8')) body += String(chunk);
  return { status: response.statusCode, headers: response.headers, body };
}
