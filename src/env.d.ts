/// <reference types="astro/client" />

declare module 'virtual:baseload/publication' {
  /** What `site.config.ts` of the publication says. */
  export const site: import('./domain/site.ts').Site;
  /** How severe rules of the check are, where that is not the default. */
  export const severities: import('./domain/rules.ts').Severities;
  /** All texts of the site, by language. */
  export const strings: Readonly<Record<string, import('./i18n/strings.ts').Strings>>;
}

declare module 'virtual:baseload/pictures' {
  /** The pictures of the publication by their path in it: `content/briefs/de/photo.jpg`. */
  export const pictures: Readonly<Record<string, import('astro').ImageMetadata>>;
}

declare module 'virtual:baseload/inline-script' {
  /** The script that stands in every page. */
  export const script: string;
}
