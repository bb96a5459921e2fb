/** The paths of all pages that may be found, and of two that may not. */
export async function addressesOfSitemap(siteUrl: string): Promise<string[]> {
  const sitemaps = await Promise.all(
    ['de', 'en'].map(async (language) => (await fetch(`${siteUrl}sitemap-${language}.xml`)).text()),
  );
  const addresses = sitemaps.join('').matchAll(/<loc>([^<]+)<\/loc>/g);
  const paths = [...addresses].map(([, address = '']) => new URL(address).pathname);
  return [...paths, '/404.html', '/styleguide/'];
}
