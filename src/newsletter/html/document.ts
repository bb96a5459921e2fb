import type { Element, ElementContent, Root } from 'hast';
import type { Edition, LinkedSection } from '../../domain/edition.ts';
import { localized } from '../../domain/language.ts';
import { h } from '../../plain-html/elements.ts';
import { directionOf } from '../direction.ts';
import type { MailContext, MailEdition } from '../mail.ts';
import { greetingScope, bodyOf } from '../scope.ts';
import { advert } from './advert.ts';
import { fullBrief, teaser } from './brief.ts';
import { corrections } from './corrections.ts';
import { block, cell, forOutlook, gap, layout, row } from './elements.ts';
import { footer } from './footer.ts';
import { keptStyles } from './kept-styles.ts';
import { masthead } from './masthead.ts';
import { numbers } from './numbers.ts';
import { prose } from './prose.ts';
import { inlinedStyles } from './styles.ts';

/** The whole mail; its styles are not in its elements yet. */
export function mailDocument(mail: MailEdition, context: MailContext): Root {
  const { language, subject, preheader } = mail.edition;
  const dir = directionOf(context.locale);
  const styles = inlinedStyles(dir);
  const frame = layout('frame', [row(cell('cell', content(mail, context)))]);
  const outlook = `<table role="presentation" width="600" align="center"><tr><td>`;
  return {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: language, dir }, [
        h('head', {}, [
          h('meta', { charSet: 'utf-8' }, []),
          h('title', {}, [subject]),
          h('meta', { name: 'viewport', content: 'width=device-width' }, []),
          h('meta', { name: 'color-scheme', content: 'light dark' }, []),
          h('meta', { name: 'supported-color-schemes', content: 'light dark' }, []),
          // What looks like a number or a date stays text.
          h('meta', { name: 'format-detection', content: formats }, []),
          h('style', {}, [styles]),
          h('style', { 'data-css-inline': 'keep' }, [keptStyles(styles)]),
          // Outlook takes Times for a family that it does not know.
          forOutlook(
            '<style>p,td,h1,h2,h3,h4,li,a{font-family:Arial,sans-serif!important}</style>',
          ),
        ]),
        h('body', { className: ['body'] }, [
          block('div', 'preheader', [preheader + room]),
          // Some programs drop what is around it.
          h('div', { role: 'article', ariaLabel: subject, lang: language, dir }, [
            forOutlook(outlook),
            frame,
            forOutlook('</td></tr></table>'),
          ]),
        ]),
      ]),
    ],
  };
}

const formats = 'telephone=no, date=no, address=no, email=no, url=no';

/** Fills the line beside the subject, so that no first words of the mail follow there. */
const room = '\u034F\u200C\u00A0'.repeat(60);

function content(mail: MailEdition, context: MailContext): ElementContent[] {
  const { edition, greeting } = mail;
  const [first = [], ...others] = edition.sections.map((section) =>
    sectionOf(section, mail, context),
  );
  return [
    ...masthead(edition, context),
    prose(greeting.tree, greetingScope(mail, context), 0),
    ...first,
    ...(edition.advert === undefined ? [] : advert(edition.advert, context)),
    ...others.flat(),
    ...numbers(edition.numbers, context),
    ...corrections(edition.corrections, context),
    ...footer(edition, context),
  ];
}

function sectionOf(section: LinkedSection, mail: MailEdition, context: MailContext): Element[] {
  const heading = headingOf(section, mail.edition, context);
  return [
    ...(heading === undefined ? [gap()] : [block('h2', 'section', [heading])]),
    ...section.briefs.map(({ brief, form }, index) =>
      form === 'full'
        ? fullBrief(brief, bodyOf(brief, mail), context, index > 0)
        : teaser(brief, context, index > 0),
    ),
  ];
}

function headingOf(
  { title, topic }: LinkedSection,
  { language }: Edition,
  { site }: MailContext,
): string | undefined {
  return title ?? (topic && localized(topic.name, language, site.defaultLanguage));
}
