import type { SiteConfig } from './schema/site.ts';

/** Everything that an operator decides. Each key is described in `docs/operating.md`. */
export default {
  /** Name of the publication: header, titles, cards, feeds. */
  name: 'Baseload',
  /** Public address. With a path (`https://example.org/news/`) the site lives in that folder. */
  url: 'https://baseload.example/',
  /** The language at `/`; the others live under `/<language>/`. */
  defaultLanguage: 'de',
  /** The languages, in the order of the menu. Each needs `content/briefs/<language>/`. */
  languages: {
    de: { locale: 'de-DE', label: 'Deutsch' },
    en: { locale: 'en-US', label: 'English' },
  },
  /** One line at the foot of every page. */
  tagline: {
    de: 'Kurz gefasst: die Infrastruktur hinter KI.',
    en: 'In brief: the infrastructure behind AI.',
  },
  /** One sentence for search engines, feeds and the card of the home page. */
  description: {
    de: 'Kurze Meldungen über Rechenzentren, Strom, Chips und das Geld hinter der KI, jede mit ihren Quellen.',
    en: 'Short briefs on the data centers, power, chips and money behind AI, each with its sources.',
  },
  /** The zone in which a bare date begins. */
  timeZone: 'Europe/Berlin',
  /** A domain that you held, and when: the permanent ids of your briefs. Never change it once published. */
  idAuthority: 'baseload.example,2025',
  /** Who wrote a brief that names no author; ids from `content/authors.yaml`. */
  defaultAuthors: ['redaktion'],
} satisfies SiteConfig;
