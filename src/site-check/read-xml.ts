import { Parser } from 'htmlparser2';
import { isWhole } from './read-json.ts';
import { addressesInHtml } from './read-page.ts';

/**
 * The addresses that an XML file of the site holds: a feed with the HTML of its items, a sitemap, an OPML file.
 *
 * @param readHtml Reads such an item. Many feeds hold the same.
 */
export function addressesInXml(
  xml: string,
  readHtml: (html: string) => readonly string[] = addressesInHtml,
): string[] {
  const addresses: string[] = [];
  let text = '';
  const parser = new Parser(
    {
      onopentag: (_name, attributes) => {
        addresses.push(...Object.values(attributes).filter(isWhole));
        text = '';
      },
      ontext: (part) => (text += part),
      onclosetag: () => {
        const whole = text.trim();
        if (isWhole(whole)) addresses.push(whole);
        else if (whole.includes('<')) addresses.push(...readHtml(whole));
        text = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return addresses;
}
