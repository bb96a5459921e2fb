import type { Organization } from 'schema-dts';
import type { DataContext } from './context.ts';

/** The publication as schema.org describes a publisher. */
export function toPublisher({ site, urls }: DataContext): Exclude<Organization, string> {
  const home = urls.absolute(urls.home(site.defaultLanguage));
  return {
    '@type': 'NewsMediaOrganization',
    '@id': `${home}#publisher`,
    name: site.name,
    url: home,
    logo: urls.absolute(urls.file('icon-512.png')),
  };
}
