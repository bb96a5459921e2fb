import { gzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import type { AddressUse, BuiltPage, NamedAlternate, Reference } from './built-page.ts';
import { addressesInJson } from './read-json.ts';

/** Reads what a page of the built site leads to, and what can be led to on it. */
export function readPage(html: string): BuiltPage {
  const page = readElements(html);
  const { styles, fonts, scripts, pictures } = page.firstView;
  return {
    ids: [...page.ids],
    repeatedIds: [...page.repeatedIds],
    references: [...page.references.values()],
    alternates: page.alternates,
    firstView: {
      styles: [...styles],
      fonts: [...fonts],
      scripts: [...scripts],
      pictures: [...pictures],
    },
    quickSize: gzipSync(html, { level: 1 }).length,
  };
}

/** All addresses in HTML that is part of something else, as the text of an item in a feed. */
export function addressesInHtml(html: string): string[] {
  return [...readElements(html).references.keys()];
}

function readElements(html: string): OpenPage {
  const page = emptyPage();
  let json: string | undefined;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      readElement(name, attributes, page);
      if (name === 'script' && attributes.type === 'application/ld+json') json = '';
    },
    ontext: (text) => {
      if (json !== undefined) json += text;
    },
    onclosetag: () => {
      if (json === undefined) return;
      for (const address of addressesInJson(json)) addReference(page, 'text', address);
      json = undefined;
    },
  });
  parser.end(html);
  return page;
}

type Attributes = Readonly<Record<string, string>>;

function emptyPage() {
  return {
    ids: new Set<string>(),
    repeatedIds: new Set<string>(),
    references: new Map<string, Reference>(),
    alternates: [] as NamedAlternate[],
    firstView: {
      styles: new Set<string>(),
      fonts: new Set<string>(),
      scripts: new Set<string>(),
      pictures: new Set<string>(),
    },
  };
}

type OpenPage = ReturnType<typeof emptyPage>;

function readElement(name: string, attributes: Attributes, page: OpenPage): void {
  const { id } = attributes;
  if (id !== undefined) (page.ids.has(id) ? page.repeatedIds : page.ids).add(id);
  if (name === 'link') readLink(attributes, page);
  else if (name === 'meta') readMeta(attributes, page);
  else readContent(name, attributes, page);
}

function readLink({ rel = '', href, hreflang, as: kind }: Attributes, page: OpenPage): void {
  if (href === undefined) return;
  const relations = rel.split(/\s+/);
  if (relations.includes('alternate') && hreflang !== undefined) {
    page.alternates.push({ language: hreflang, address: href });
    addReference(page, 'alternate', href);
    return;
  }
  if (relations.includes('stylesheet')) page.firstView.styles.add(href);
  if (relations.includes('preload') && kind === 'font') page.firstView.fonts.add(href);
  if (relations.includes('modulepreload')) page.firstView.scripts.add(href);
  addReference(page, relations.includes('canonical') ? 'canonical' : 'file', href);
}

const cardNames = new Set(['og:image', 'og:image:url', 'twitter:image']);

function readMeta(attributes: Attributes, page: OpenPage): void {
  const { content } = attributes;
  if (content === undefined) return;
  const name = attributes.property ?? attributes.name ?? '';
  if (cardNames.has(name)) addReference(page, 'card', content);
  if (name === 'og:url') addReference(page, 'canonical', content);
  if (attributes['http-equiv']?.toLowerCase() === 'refresh') {
    const [, address] = /;\s*url=(.+)$/i.exec(content) ?? [];
    if (address !== undefined) addReference(page, 'link', address);
  }
}

function readContent(name: string, attributes: Attributes, page: OpenPage): void {
  const { src, srcset, href, action, poster } = attributes;
  if (href !== undefined) addReference(page, 'link', href);
  if (action !== undefined) addReference(page, 'link', action);
  const use = name === 'img' || name === 'source' ? 'picture' : 'file';
  if (poster !== undefined) addReference(page, use, poster);
  if (srcset !== undefined) {
    for (const address of addressesOfSrcset(srcset)) addReference(page, use, address);
  }
  if (src === undefined) return;
  addReference(page, use, src);
  if (name === 'script') page.firstView.scripts.add(src);
  if (name === 'img' && attributes.loading !== 'lazy') page.firstView.pictures.add(src);
}

/** `a.png 400w, b.png 800w`. */
function addressesOfSrcset(srcset: string): string[] {
  return srcset
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s/, 1)[0] ?? '')
    .filter((address) => address !== '');
}

function addReference(page: OpenPage, use: AddressUse, address: string): void {
  if (page.references.has(address)) return;
  page.references.set(address, { address, use });
}
