import { XMLParser } from 'fast-xml-parser';
import { Parser } from 'htmlparser2';
import { isWellFormed } from './xml.ts';

/**
 * What the W3C feed validator would find wrong in an RSS or Atom document, as sentences. Its rules
 * are written down here again: the validator itself is not always installed.
 */
export function feedFaults(xml: string): string[] {
  isWellFormed(xml);
  const root = new XMLParser(options).parse(xml) as { rss?: { channel: Node[] }[]; feed?: Node[] };
  const faults = [...charactersIn(xml), ...sizeOf(xml)];
  const channel = root.rss?.[0]?.channel[0];
  const feed = root.feed?.[0];
  if (channel !== undefined) return [...faults, ...inChannel(channel)];
  return feed === undefined ? ['neither RSS nor Atom'] : [...faults, ...inFeed(feed)];
}

/** An element: its children by name, its attributes with `@`, its text as `#text`. */
// eslint-disable-next-line @typescript-eslint/consistent-indexed-object-style -- a record cannot hold itself
interface Node {
  readonly [name: string]: Node[] | string | undefined;
}

const options = {
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  alwaysCreateTextNode: true,
  // An element that may stand once is a list, too, so that a second one is seen.
  isArray: (_name: string, _path: unknown, _leaf: boolean, isAttribute: boolean) => !isAttribute,
} as const;

function inChannel(channel: Node): string[] {
  const items = all(channel, 'item');
  const links = all(channel, 'atom:link');
  return [
    ...once(channel, ['title', 'link', 'description', 'language', 'image'], 'channel'),
    ...wholeAddresses(links, '@href', 'atom:link'),
    ...exactly(1, links.filter((link) => link['@rel'] === 'self').length, 'self link'),
    ...dates(all(channel, 'lastBuildDate'), rfc822, 'lastBuildDate'),
    ...unique(
      items.map((item) => text(item, 'guid')),
      'guid',
    ),
    ...sorted(items.map((item) => Date.parse(text(item, 'pubDate')))),
    ...idsOf(items.map((item) => text(item, 'content:encoded'))),
    ...items.flatMap((item) => [
      ...once(item, ['title', 'link', 'guid', 'pubDate', 'description', 'content:encoded'], 'item'),
      ...(item.author === undefined ? [] : ['author beside dc:creator']),
      ...(isBefore(item, 'description', 'content:encoded') ? [] : ['content before description']),
      ...matching(text(item, 'guid'), tagAddress, 'guid'),
      ...matching(text(item, 'link'), wholeAddress, 'link'),
      ...exactly(
        1,
        all(item, 'guid').filter((id) => id['@isPermaLink'] === 'false').length,
        'guid',
      ),
      ...dates(all(item, 'pubDate'), rfc822, 'pubDate'),
      ...dates(all(item, 'atom:updated'), rfc3339, 'atom:updated'),
      ...pictures(item),
      ...faultsInHtml(text(item, 'content:encoded')),
    ]),
  ];
}

function inFeed(feed: Node): string[] {
  const entries = all(feed, 'entry');
  const links = all(feed, 'link');
  return [
    ...once(feed, ['id', 'title', 'updated', 'subtitle', 'author'], 'feed'),
    ...matching(text(feed, 'id'), tagAddress, 'id'),
    ...dates(all(feed, 'updated'), rfc3339, 'updated'),
    ...wholeAddresses(links, '@href', 'link'),
    ...exactly(1, links.filter((link) => link['@rel'] === 'self').length, 'self link'),
    ...exactly(1, links.filter((link) => link['@rel'] === 'alternate').length, 'alternate link'),
    ...unique(
      entries.map((entry) => text(entry, 'id')),
      'id',
    ),
    ...sorted(entries.map((entry) => Date.parse(text(entry, 'published')))),
    ...idsOf(entries.map((entry) => text(entry, 'content'))),
    ...entries.flatMap((entry) => [
      ...once(entry, ['id', 'title', 'updated', 'published', 'summary', 'content'], 'entry'),
      ...matching(text(entry, 'id'), tagAddress, 'id'),
      ...wholeAddresses(all(entry, 'link'), '@href', 'link'),
      ...dates([...all(entry, 'updated'), ...all(entry, 'published')], rfc3339, 'date'),
      ...(text(entry, 'updated') < text(entry, 'published') ? ['updated before published'] : []),
      ...all(entry, 'category').flatMap(({ '@term': term }) =>
        typeof term === 'string' && term !== '' ? [] : ['category without term'],
      ),
      ...pictures(entry),
      ...faultsInHtml(text(entry, 'content')),
    ]),
  ];
}

/** What feed readers refuse in the HTML of an entry. */
function faultsInHtml(html: string): string[] {
  const faults: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (!elements.has(name)) faults.push(`<${name}>`);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (!attributeNames.has(attribute)) faults.push(`${attribute} on <${name}>`);
        if (/^(?:href|src)$/.test(attribute) && !/^(?:https?:\/\/|mailto:)/.test(value)) {
          faults.push(`relative ${attribute} "${value}"`);
        }
      }
    },
  });
  parser.end(html);
  return faults;
}

const elements = new Set(
  (
    'a abbr blockquote br caption code dd del div dl dt em figcaption figure h2 h3 h4 h5 h6 hr img input kbd li ' +
    'ol p pre section span strong sub sup table tbody td th thead tr ul'
  ).split(' '),
);

const attributeNames = new Set(
  'align alt checked colspan dir disabled height href id lang scope src start title type width'.split(
    ' ',
  ),
);

function charactersIn(xml: string): string[] {
  // eslint-disable-next-line no-control-regex -- these are the characters that XML forbids, and C1
  const found = /[\0-\u0008\u000B\u000C\u000E-\u001F\u0080-\u009F\uFFFE\uFFFF]|\p{Cs}/u.exec(xml);
  return found === null ? [] : [`character U+${(found[0].codePointAt(0) ?? 0).toString(16)}`];
}

function sizeOf(xml: string): string[] {
  return Buffer.byteLength(xml) < 500_000 ? [] : [`${String(Buffer.byteLength(xml))} bytes`];
}

function all(node: Node, name: string): Node[] {
  const found = node[name];
  return Array.isArray(found) ? found : [];
}

function text(node: Node, name: string): string {
  const [first] = all(node, name);
  return first === undefined ? '' : attribute(first, '#text').trim();
}

function once(node: Node, names: readonly string[], where: string): string[] {
  return names.flatMap((name) => exactly(1, all(node, name).length, `${name} in ${where}`));
}

function exactly(wanted: number, found: number, what: string): string[] {
  return wanted === found ? [] : [`${String(found)} of ${what}`];
}

const wholeAddress = /^https?:\/\/[\w.:[\]-]+\/[\w;/?:@&=+$.\-!~*'()%,#]*$/;
const tagAddress = /^tag:[a-z0-9.-]+,\d{4}(?:-\d{2}(?:-\d{2})?)?:[\w;/?:@&=+$.\-!~*'()%,]+$/;
const rfc822 = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function matching(value: string, pattern: RegExp, what: string): string[] {
  return pattern.test(value) ? [] : [`${what} is "${value}"`];
}

function wholeAddresses(nodes: readonly Node[], name: string, what: string): string[] {
  return nodes.flatMap((node) => matching(attribute(node, name), wholeAddress, what));
}

function dates(nodes: readonly Node[], pattern: RegExp, what: string): string[] {
  return nodes.flatMap((node) => {
    const value = attribute(node, '#text');
    const date = new Date(value);
    const isSame = [date.toUTCString(), toIso(date)].includes(value);
    return isSame ? matching(value, pattern, what) : [`${what} is "${value}"`];
  });
}

function toIso(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}

function attribute(node: Node, name: string): string {
  const value = node[name];
  return typeof value === 'string' ? value : '';
}

function unique(values: readonly string[], what: string): string[] {
  return values
    .filter((value, index) => values.indexOf(value) !== index)
    .map((value) => `${what} "${value}" twice`);
}

function sorted(moments: readonly number[]): string[] {
  return moments.some((moment, index) => moment > (moments[index - 1] ?? moment))
    ? ['not the newest first']
    : [];
}

function idsOf(contents: readonly string[]): string[] {
  const ids = contents.flatMap((html) =>
    Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id),
  );
  return unique(ids.map(String), 'id');
}

function isBefore(node: Node, first: string, second: string): boolean {
  const names = Object.keys(node);
  return names.indexOf(first) < names.indexOf(second);
}

function pictures(node: Node): string[] {
  return all(node, 'media:content').flatMap((picture) => [
    ...wholeAddresses([picture], '@url', 'media:content').map((fault) => fault.replace(/\?.*/, '')),
    ...(picture['@medium'] === 'image' && picture['@type'] === 'image/png'
      ? []
      : ['media:content']),
  ]);
}
