import type { AllowedOrigins } from './allowed-origins.ts';
import type { Language, Localized } from './language.ts';
import type { Newsletter } from './newsletter.ts';

/** A language in which a publication appears. */
export interface SiteLanguage {
  readonly language: Language;
  /** BCP 47 tag that decides how dates and numbers are written, for example `de-DE`. */
  readonly locale: string;
  /** The language's own name for itself, for example `Deutsch`. */
  readonly label: string;
}

/** What the operator decides about a publication, with every default filled in. */
export interface Site {
  readonly name: string;
  /** `https://example.org`, without a trailing slash. */
  readonly origin: string;
  /** `/`, or the folder under which the site lives: `/news/`. Starts and ends with a slash. */
  readonly base: string;
  readonly tagline: Localized;
  readonly description: Localized;
  /** The language that lives at the root; the others live under `/<language>/`. */
  readonly defaultLanguage: Language;
  /** In the order in which the language menu lists them, the default language first. */
  readonly languages: readonly SiteLanguage[];
  /** IANA name of the zone in which a bare date begins. */
  readonly timeZone: string;
  /** Authority and date of the permanent ids, for example `example.org,2025` (RFC 4151). */
  readonly idAuthority: string;
  /** The WebSub hub that feeds name and `npm run ping` tells of changes. */
  readonly hub?: string | undefined;
  /** Ids of the authors of a brief that names none. */
  readonly defaultAuthors: readonly string[];
  /** Packages of fonts that social cards take before those that come with Baseload. */
  readonly cardFonts: readonly string[];
  readonly allowedOrigins: AllowedOrigins;
  readonly newsletter: Newsletter;
}

/** The settings of one language; a language that the site does not have is a programming error. */
export function siteLanguage(site: Site, language: Language): SiteLanguage {
  const found = site.languages.find((candidate) => candidate.language === language);
  if (found === undefined) throw new Error(`The site has no language "${language}".`);
  return found;
}

/** Whether the address of the site is one that readers can reach, not a local or reserved one. */
export function hasRealAddress(site: Site): boolean {
  const host = new URL(site.origin).hostname;
  return !/^(?:localhost|127\.0\.0\.1|\[::1\])$|(?:^|\.)(?:example(?:\.(?:com|org|net))?|test|invalid|localhost)$/.test(
    host,
  );
}
