import { readFile } from 'node:fs/promises';
import { validateXML } from 'xmllint-wasm';

/** The schemas of the `sitemap` package, and of what Google reads besides. */
const files = {
  'all.xsd': 'tests/support/xsd/all.xsd',
  'sitemap.xsd': 'node_modules/sitemap/schema/sitemap.xsd',
  'image.xsd': 'tests/support/xsd/image.xsd',
  'news.xsd': 'tests/support/xsd/news.xsd',
  'xhtml-link.xsd': 'tests/support/xsd/xhtml-link.xsd',
  'siteindex.xsd': 'tests/support/xsd/siteindex.xsd',
};

/** What the schema of sitemaps, with the extensions of Google, has against a document. */
export function sitemapFaults(xml: string): Promise<string[]> {
  return faultsOf(xml, 'all.xsd');
}

/** The same for an index of sitemaps. */
export function sitemapIndexFaults(xml: string): Promise<string[]> {
  return faultsOf(xml, 'siteindex.xsd');
}

async function faultsOf(xml: string, schemaName: keyof typeof files): Promise<string[]> {
  const loaded = await Promise.all(
    Object.entries(files).map(async ([fileName, file]) => ({
      fileName,
      contents: await readFile(file, 'utf8'),
    })),
  );
  const { errors } = await validateXML({
    xml: [{ fileName: 'document.xml', contents: xml }],
    schema: loaded.filter(({ fileName }) => fileName === schemaName),
    preload: loaded.filter(({ fileName }) => fileName !== schemaName),
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
