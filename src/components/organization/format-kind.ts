import type { Language } from '../../domain/language.ts';
import type { Organization } from '../../domain/organization.ts';
import { formatCountry } from '../../i18n/countries.ts';
import { localeOf, translateInto } from '../../publication.ts';

/** What sort of body an organization is, and where: `Unternehmen, Vereinigte Staaten`. */
export function formatKind(
  { kind, country }: Pick<Organization, 'kind' | 'country'>,
  language: Language,
): string {
  const word = translateInto(language)(`organizationKind.${kind}`);
  return country === undefined ? word : `${word}, ${formatCountry(country, localeOf(language))}`;
}
