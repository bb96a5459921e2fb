import type { Feed } from '../feed.ts';
import { toXmlText } from '../xml-text.ts';

/**
 * Puts into a feed what feedsmith has no words for, after the tag with which its content begins:
 * a banner that a browser shows as the HTML that it is, and the mark of a closed archive. Each
 * element declares its own namespace.
 */
export function insertIntoChannel(xml: string, tag: string, { archives, banner }: Feed): string {
  const end = xml.indexOf(tag) + tag.length;
  const { text, link } = banner;
  const parts = [
    '<div xmlns="http://www.w3.org/1999/xhtml">',
    `<p>${escaped(text)} <a href="${escaped(link.address)}">${escaped(link.text)}</a></p></div>`,
    archives.isClosed === true
      ? '\n<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>'
      : '',
  ];
  return `${xml.slice(0, end)}\n${parts.join('')}${xml.slice(end)}`;
}

function escaped(text: string): string {
  return toXmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
