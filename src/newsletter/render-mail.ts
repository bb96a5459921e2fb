import type { Edition } from '../domain/edition.ts';
import { checkSize } from './check-size.ts';
import { hashMail } from './hash-mail.ts';
import { renderHtml } from './html/render-html.ts';
import type { Mail, MailContext, MailEdition } from './mail.ts';
import { renderEml } from './render-eml.ts';
import { renderText } from './text/render-text.ts';

/**
 * An edition as mail: HTML, plain text, both as `.eml`, and what is known of it. The same edition
 * gives the same bytes.
 *
 * @throws Error where subject or preheader has a line break, a body or a picture is missing.
 */
export async function renderMail(mail: MailEdition, context: MailContext): Promise<Mail> {
  const { edition } = mail;
  refuseLineBreaks(edition);
  const html = renderHtml(mail, context);
  const text = renderText(mail, context);
  const hash = hashMail({ html, text });
  const eml = await renderEml(edition, { html, text, hash }, context);
  const { language, slug, subject, preheader, published } = edition;
  const { urls } = context;
  const sizes = { html: bytesOf(html), text: bytesOf(text), eml: eml.length };
  return {
    ...{ html, text, eml },
    record: {
      edition: slug,
      language,
      url: urls.absolute(urls.edition(language, slug)),
      ...{ subject, preheader },
      date: published.instant,
      ...briefsOf(edition),
      ...{ hash, sizes },
    },
    size: checkSize(mail, sizes.html, (other) => bytesOf(renderHtml(other, context))),
  };
}

function briefsOf({ sections, numbers, corrections }: Edition) {
  const briefs = sections.flatMap((section) => section.briefs.map(({ brief }) => brief.slug));
  const others = [...numbers, ...corrections].map(({ brief }) => brief.slug);
  return { briefs, quoted: [...new Set(others)].filter((slug) => !briefs.includes(slug)) };
}

/** What follows a line break in a subject would be read as another header. */
function refuseLineBreaks({ path, subject, preheader }: Edition): void {
  for (const [name, line] of Object.entries({ subject, preheader })) {
    if (!/[\p{Cc}\p{Zl}\p{Zp}]/u.test(line)) continue;
    throw new Error(
      `The ${name} of ${path} holds a line break or a control character. Write it on one line: ${JSON.stringify(line.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' '))}.`,
    );
  }
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}
