import type { Organization as OrganizationData } from 'schema-dts';
import { localized } from '../domain/language.ts';
import type { Organization } from '../domain/organization.ts';
import type { DataContext } from './context.ts';

/** An organization of the catalog as schema.org describes it; its page here is its id. */
export function toOrganization(
  organization: Organization,
  { site, urls, language }: DataContext,
): Exclude<OrganizationData, string> {
  const { id, name, kind, country, url, description } = organization;
  const about = localized(description, language, site.defaultLanguage);
  return {
    '@type':
      kind === 'agency' || kind === 'municipality' ? 'GovernmentOrganization' : 'Organization',
    '@id': `${urls.absolute(urls.organization(language, id))}#organization`,
    name,
    ...(about === '' ? {} : { description: about }),
    ...(url === undefined ? {} : { url }),
    ...(country === undefined
      ? {}
      : { address: { '@type': 'PostalAddress', addressCountry: country } }),
  };
}
