import type { Edition } from '../../src/domain/edition.ts';
import type { Language } from '../../src/domain/language.ts';
import { siteLanguage, type Site } from '../../src/domain/site.ts';
import { createTranslate } from '../../src/i18n/translate.ts';
import { builtInStrings } from '../../src/i18n/strings.ts';
import type { Mail, MailContext, MailEdition } from '../../src/newsletter/mail.ts';
import { renderMail } from '../../src/newsletter/render-mail.ts';
import { createUrls } from '../../src/urls.ts';
import { aBrief, aLinkedFact, aSite, aTopic, momentOf } from './catalog.ts';
import { treeOf } from './trees.ts';

/** The site of these mails: in a folder, with an imprint. */
export function aMailSite(): Site {
  return aSite({
    url: 'https://example.org/news/',
    name: 'Netzblatt',
    newsletter: {
      from: 'Netzblatt <news@example.org>',
      replyTo: 'redaktion@example.org',
      imprint: { de: 'Netzblatt, Musterweg 1, 12345 Musterstadt' },
    },
  });
}

/** What a mail of that site depends on. */
export function aMailContext(language: Language = 'de', site = aMailSite()): MailContext {
  const strings = builtInStrings[language];
  if (strings === undefined) throw new Error(`Baseload has no texts in "${language}".`);
  const { locale } = siteLanguage(site, language);
  return { site, urls: createUrls(site), locale, t: createTranslate(strings, locale) };
}

/** An edition of one teaser, changed where a test needs it. */
export function anEdition(changes: Partial<Edition> = {}): Edition {
  const language = changes.language ?? 'de';
  return {
    language,
    slug: '2025-11-14',
    path: `content/editions/${language}/2025-11-14.mdx`,
    kind: 'weekly',
    number: 12,
    subject: 'Strom für neue Rechenzentren',
    preheader: 'Was zugesagt ist und was läuft.',
    published: momentOf('2025-11-14T07:00:00+01:00'),
    digest: 'digest-edition',
    pictures: [],
    sections: [
      {
        topic: aTopic(),
        briefs: [{ brief: aBrief({ language, facts: [aLinkedFact()] }), form: 'teaser' }],
      },
    ],
    numbers: [],
    corrections: [],
    languages: [language],
    ...changes,
  };
}

/** An edition of one brief in full, with this body, which may show the picture `./werk.jpg`. */
export function aFullEdition(
  body: string,
  brief: Parameters<typeof aBrief>[0] = {},
  changes: Partial<Edition> = {},
): MailEdition {
  const full = aBrief({ facts: [aLinkedFact()], ...brief });
  const { language } = full;
  const sections = [{ topic: aTopic(), briefs: [{ brief: full, form: 'full' as const }] }];
  return {
    edition: anEdition({ language, sections, ...changes }),
    greeting: { tree: treeOf('Guten Tag.', language), pictures: {} },
    bodies: new Map([[full.slug, { tree: treeOf(body, language), pictures }]]),
  };
}

/** An edition with this greeting and without a brief in full. */
export function aMailEdition(changes: Partial<Edition> = {}, greeting = 'Guten Tag.'): MailEdition {
  const edition = anEdition(changes);
  const tree = treeOf(greeting, edition.language);
  return { edition, greeting: { tree, pictures }, bodies: new Map() };
}

/** That edition as mail. */
export function mailOf(mail: MailEdition): Promise<Mail> {
  return renderMail(mail, aMailContext(mail.edition.language));
}

const pictures = {
  './werk.jpg': { url: 'https://example.org/news/_astro/werk.jpg', width: 1280, height: 720 },
};
