import type { Element, ElementContent, Root } from 'hast';
import { readingMinutes, type Brief } from '../../domain/brief.ts';
import type { Edition, EditionNumber, LinkedSection } from '../../domain/edition.ts';
import type { BriefCorrection } from '../../domain/corrections.ts';
import { leadFact } from '../../domain/key-figures.ts';
import { localized } from '../../domain/language.ts';
import { formatDay } from '../../i18n/dates.ts';
import { figureLabel } from '../../i18n/figure-words.ts';
import { formatAmount, secondUnit } from '../../i18n/format-amount.ts';
import { bodyOf as plainBody } from '../../plain-html/body.ts';
import { plainBrief } from '../../plain-html/brief.ts';
import { formerAmount } from '../../plain-html/corrections.ts';
import { h } from '../../plain-html/elements.ts';
import { issueOf } from '../../i18n/issue.ts';
import type { MailContext, MailEdition } from '../mail.ts';
import { bodyOf, greetingScope, scopeOf } from '../scope.ts';
import { unsubscribePlace } from '../unsubscribe.ts';
import { lowerHeadings, underlined } from './headings.ts';

/** The mail as HTML that is made to be read as plain text: no tables but those with data. */
export function textDocument(mail: MailEdition, context: MailContext): Root {
  const { edition, greeting } = mail;
  const { site, locale, t, urls } = context;
  const page = urls.absolute(urls.edition(edition.language, edition.slug));
  const day = formatDay(edition.published.day, locale);
  const parts = edition.sections.map((section) => sectionOf(section, mail, context));
  const [first = [], ...others] = parts;
  return {
    type: 'root',
    children: [
      underlined('h1', edition.subject, '='),
      h('p', {}, [`${site.name} · ${issueOf(edition, t)} · ${day}`]),
      h('p', {}, [`${t('mail.viewInBrowser')}${t('list.colon')}${page}`]),
      ...plainBody(greeting.tree, greetingScope(mail, context)),
      ...first,
      ...advertOf(edition, context),
      ...others.flat(),
      ...numbersOf(edition.numbers, context),
      ...correctionsOf(edition.corrections, context),
      ...footerOf(edition, context),
    ],
  };
}

function sectionOf(section: LinkedSection, mail: MailEdition, context: MailContext): Element[] {
  const { language } = mail.edition;
  const { title, topic } = section;
  const heading = title ?? (topic && localized(topic.name, language, context.site.defaultLanguage));
  return [
    ...(heading === undefined ? [] : [underlined('h2', heading, '-')]),
    ...section.briefs.flatMap(({ brief, form }) =>
      form === 'full' ? fullBrief(brief, mail, context) : teaser(brief, context),
    ),
  ];
}

function teaser(brief: Brief, context: MailContext): Element[] {
  const { t, page } = scopeOf(brief, {}, context);
  const fact = leadFact(brief.facts);
  const count = readingMinutes(brief.words);
  return [
    h('h3', {}, [brief.title]),
    h('p', {}, [brief.summary]),
    ...(fact === undefined ? [] : [h('p', {}, [figureWords({ brief, fact }, context)])]),
    h('p', {}, [h('a', { href: page }, [t('mail.readOn', { count })])]),
  ];
}

function fullBrief(brief: Brief, mail: MailEdition, context: MailContext): Element[] {
  const { t, page } = scopeOf(brief, {}, context);
  const { children } = plainBrief(brief, bodyOf(brief, mail), context);
  return [
    h('h3', {}, [brief.title]),
    h('p', {}, [formatDay(brief.published.day, context.locale)]),
    h('p', {}, [brief.summary]),
    h('div', {}, lowerHeadings(children as ElementContent[], 2)),
    h('p', {}, [h('a', { href: page }, [t('mail.onSite')])]),
  ];
}

/** `Investitionsvolumen: 50 Mrd. $ (angekündigt)` */
function figureWords({ brief, fact }: EditionNumber, { locale, t }: MailContext): string {
  const amount = formatAmount(fact.amount, locale, 'compact', { isLabelled: true });
  const second = secondUnit(fact.amount, locale, 'compact');
  const words = [second, t(`basis.${fact.basis}`)].filter((word) => word !== undefined);
  const label = figureLabel(fact, { brief, locale, translate: t });
  return `${label}${t('list.colon')}${amount} (${words.join(t('list.semicolon'))})`;
}

function numbersOf(all: readonly EditionNumber[], context: MailContext): Element[] {
  if (all.length === 0) return [];
  const items = all.map(({ brief, fact }) => {
    const { page } = scopeOf(brief, {}, context);
    const words = figureWords({ brief, fact: { ...fact, context: true } }, context);
    return h('li', {}, [`${words}. `, h('a', { href: page }, [brief.title])]);
  });
  return [underlined('h2', context.t('edition.numbers'), '-'), h('ul', {}, items)];
}

function correctionsOf(all: readonly BriefCorrection[], context: MailContext): Element[] {
  if (all.length === 0) return [];
  const { t } = context;
  const items = all.map(({ brief, correction, anchor }) => {
    const scope = scopeOf(brief, {}, context);
    const title = h('a', { href: `${scope.page}#${anchor}` }, [brief.title]);
    const words = correction.text + formerAmount(correction, scope);
    return h('li', {}, [title, t('list.colon') + words]);
  });
  return [underlined('h2', t('edition.corrections'), '-'), h('ul', {}, items)];
}

function advertOf({ advert }: Edition, { t }: MailContext): Element[] {
  if (advert === undefined) return [];
  const { advertiser, text, url } = advert;
  return [
    underlined('h2', t('edition.advert'), '-'),
    h('p', {}, [`${text} `, h('a', { href: url }, [advertiser])]),
  ];
}

function footerOf({ language }: Edition, { site, urls, t }: MailContext): Element[] {
  const imprint = localized(site.newsletter.imprint, language, site.defaultLanguage);
  const subscribe = urls.absolute(urls.subscribe(language));
  return [
    h('hr', {}, []),
    h('p', {}, [t('mail.why', { name: site.name })]),
    h('p', {}, [t('mail.unsubscribe') + t('list.colon') + unsubscribePlace(urls, language)]),
    h('p', {}, [t('mail.forwarded') + t('list.colon') + subscribe]),
    ...(imprint === '' ? [] : [h('p', {}, [imprint])]),
  ];
}
