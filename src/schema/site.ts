import { z } from 'zod';
import { isTimeZone } from '../domain/dates.ts';
import { adjustableRules, severities, type Severities } from '../domain/rules.ts';
import type { Site } from '../domain/site.ts';
import type { Budgets } from '../domain/size-budgets.ts';
import { allowedOrigins } from './allowed-origins.ts';
import { languageCode, localizedText } from './fields.ts';
import { newsletterLanguages, newsletterSettings, toNewsletter } from './newsletter.ts';
import { budgetSettings, toBudgets } from './size-budgets.ts';

const language = z.strictObject({
  locale: z
    .string()
    .refine(isLocale, 'This is not a language tag. Write one such as "de-DE" or "en-US".')
    .meta({ description: 'Decides how dates and numbers are written: `de-DE`, `en-US`, …' }),
  label: z.string().min(1).meta({ description: 'The language’s own name for itself.' }),
});

const severity = z.enum([...severities, 'off'], {
  error: 'Write "error", "warning", "notice" or "off".',
});

const settings = z.strictObject({
  name: z.string().min(1).default('Baseload').meta({ description: 'Name of the publication.' }),
  url: z
    .url({
      protocol: /^https?$/,
      error: 'Write the whole address, such as "https://example.org/".',
    })
    .default('http://localhost:4321/')
    .meta({
      description: 'Public address. A path in it is the folder under which the site lives.',
    }),
  tagline: localizedText
    .default({})
    .meta({ description: 'One line, beside the name at the foot.' }),
  description: localizedText.default({}).meta({
    description: 'One sentence for search engines, feeds and the card of the home page.',
  }),
  defaultLanguage: languageCode.default('de').meta({
    description: 'The language at `/`. The others live under `/<language>/`.',
  }),
  languages: z
    .record(languageCode, language)
    .default({
      de: { locale: 'de-DE', label: 'Deutsch' },
      en: { locale: 'en-US', label: 'English' },
    })
    .meta({ description: 'The languages of the publication, in the order of the menu.' }),
  timeZone: z
    .string()
    .refine(isTimeZone, 'This is not a time zone. Write an IANA name such as "Europe/Berlin".')
    .default('Europe/Berlin')
    .meta({ description: 'IANA name of the zone in which a bare date begins.' }),
  idAuthority: z
    .string()
    .regex(
      /^[a-z0-9.-]+,\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
      'Write a domain that you held on a date, and the date: "example.org,2025".',
    )
    .default('baseload.example,2025')
    .meta({ description: 'Authority of the permanent ids of briefs. Never change it.' }),
  hub: z
    .url({
      protocol: /^https?$/,
      error: 'Write the whole address, such as "https://hub.example.org/".',
    })
    .optional()
    .meta({
      description: 'A WebSub hub: feeds name it, and `npm run ping` tells it of changed feeds.',
    }),
  defaultAuthors: z.array(z.string()).default([]).meta({
    description: 'Ids from `authors.yaml` for a brief that names no author.',
  }),
  cardFonts: z
    .array(
      z.string().regex(/^(?:@[a-z0-9-]+\/)?[a-z0-9.-]+$/, {
        error: 'Write the name of a package of fonts, such as "@fontsource/ibm-plex-sans-arabic".',
      }),
    )
    .default([])
    .meta({
      description:
        'Packages of fonts for scripts that social cards cannot draw; see `docs/cards.md`.',
    }),
  allowedOrigins: allowedOrigins.default({}).meta({
    description:
      'Other origins that pages may use, by what they give; see `docs/machine-readable.md`.',
  }),
  newsletter: newsletterSettings.prefault({}).meta({
    description: 'The newsletter: sender, engine and addresses for tests; see `docs/operating.md`.',
  }),
  budgets: budgetSettings.default({}).meta({
    description:
      'What the first view of a kind of page may take, in kB as it is sent, and its requests; see `docs/operating.md`.',
  }),
  rules: z
    .partialRecord(z.enum(adjustableRules), severity, {
      error: "Write rules with their severity: { 'unused-source': 'error' }.",
    })
    .default({})
    .meta({
      description:
        'How severe rules of the check are: `error`, `warning`, `notice` or `off`; see `docs/rules.md`.',
    }),
});

/** The names of all settings. */
export const settingNames = Object.keys(settings.shape);

/** What `site.config.ts` of a publication may say. */
export const siteConfig = settings
  .superRefine(({ languages, defaultLanguage, newsletter }, context) => {
    const known = Object.keys(languages);
    const named = [
      ...Object.keys(newsletter.imprint).map((code) => [code, 'newsletter', 'imprint', code]),
      ...newsletterLanguages(newsletter).map((code) => [code, 'newsletter', 'engine', code]),
    ];
    for (const [code = '', ...path] of named) {
      if (known.includes(code)) continue;
      const message = `"${code}" is not one of the languages (${known.join(', ')}).`;
      context.addIssue({ code: 'custom', path, message });
    }
    if (known.includes(defaultLanguage)) return;
    context.addIssue({
      code: 'custom',
      path: ['defaultLanguage'],
      message: `The default language is not one of the languages (${known.join(', ')}).`,
    });
  })
  .transform(toSite);

/** What `site.config.ts` says about rules. It is not part of the site: no page changes with it. */
export const ruleConfig = z
  .object({ rules: settings.shape.rules })
  .transform(({ rules }): Severities => rules);

/** What `site.config.ts` says about size budgets. No page changes with it either. */
export const budgetConfig = z
  .object({ budgets: settings.shape.budgets })
  .transform(({ budgets }): Budgets => toBudgets(budgets));

/** The shape that an operator writes. */
export type SiteConfig = z.input<typeof siteConfig>;

/** All settings but those of rules and budgets. */
function toSite({ url, languages, ...given }: z.output<typeof settings>): Site {
  const { name, tagline, description, defaultLanguage, timeZone, idAuthority } = given;
  const { origin, pathname } = new URL(url);
  const list = Object.entries(languages).map(([code, its]) => ({ language: code, ...its }));
  const isDefault = (language: string) => Number(language === defaultLanguage);
  return {
    ...{ name, tagline, description, defaultLanguage, timeZone, idAuthority },
    defaultAuthors: given.defaultAuthors,
    cardFonts: given.cardFonts,
    hub: given.hub,
    allowedOrigins: given.allowedOrigins,
    newsletter: toNewsletter(given.newsletter, name, url),
    origin,
    base: pathname.endsWith('/') ? pathname : `${pathname}/`,
    languages: list.toSorted((a, b) => isDefault(b.language) - isDefault(a.language)),
  };
}

function isLocale(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
