import type { Site } from '../domain/site.ts';
import type { Urls } from '../urls.ts';

/** Headers of all files whose path matches. One `*` may stand for any part of a path. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const jsonFeed = 'application/feed+json; charset=utf-8';
const year = 'public, max-age=31536000, immutable';
const day = 'public, max-age=86400';
/** Feeds and data are for every reader, also for one that runs in a browser. */
const everyone = { 'Access-Control-Allow-Origin': '*' };

/**
 * What a host has to be told of the files of a site: what they are, and how long they stay as they
 * are. No two rules give a file the same header: hosts would join the values with a comma. Everything
 * else is asked for anew at each visit, as hosts do by themselves.
 */
export function headerRules(
  site: Pick<Site, 'base' | 'languages'>,
  urls: Pick<Urls, 'briefData' | 'feedArchive' | 'jsonFeed'>,
): HeaderRule[] {
  const { base } = site;
  const type = (path: string, contentType: string): HeaderRule => ({
    path,
    headers: { 'Content-Type': contentType, ...everyone },
  });
  const cached = (path: string, control: string): HeaderRule => ({
    path: base + path,
    headers: { 'Cache-Control': control },
  });
  return [
    // As `application/rss+xml` a browser would offer a feed as a download.
    type(`${base}*.xml`, 'application/xml; charset=utf-8'),
    type(`${base}*.opml`, 'text/x-opml; charset=utf-8'),
    type(`${base}*.md`, 'text/markdown; charset=utf-8'),
    type(`${base}*.txt`, 'text/plain; charset=utf-8'),
    type(`${base}schemas/*`, 'application/schema+json'),
    ...site.languages.flatMap(({ language }) => [
      type(urls.jsonFeed(language), jsonFeed),
      type(urls.feedArchive(urls.jsonFeed(language), '*'), jsonFeed),
      type(urls.briefData(language, '*'), 'application/json'),
    ]),
    // These files are named for what is in them.
    cached('_astro/*', year),
    cached('pagefind/fragment/*', year),
    cached('pagefind/index/*', year),
    cached('pagefind/filter/*', year),
    cached('cards/*', day),
  ];
}

/** The rules as Netlify and Cloudflare read them from `_headers`. */
export function formatHeaders(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    return `${path}\n${lines.join('')}`;
  });
  return blocks.join('\n');
}

/** Reads what `formatHeaders` writes; a file of an operator's own may hold comments besides. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    if (/^\s*(?:#|$)/.test(line)) continue;
    const [, name, value] = /^\s+([^:\s]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (name === undefined || value === undefined) {
      rules.push({ path: line.trim(), headers: {} });
    } else Object.assign(rules.at(-1)?.headers ?? {}, { [name]: value });
  }
  return rules;
}

/** The headers of a file, by its path from the root of the host. */
export function headersOf(path: string, rules: readonly HeaderRule[]): [string, string][] {
  return rules
    .filter((rule) => {
      const [before = '', after] = rule.path.split('*');
      if (after === undefined) return path === rule.path;
      return path.startsWith(before) && path.endsWith(after);
    })
    .flatMap(({ headers }) => Object.entries(headers));
}
