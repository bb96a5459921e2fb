import { createTransport } from 'nodemailer';
import type { Edition } from '../domain/edition.ts';
import { siteLanguage } from '../domain/site.ts';
import type { MailContext } from './mail.ts';
import { unsubscribePlace } from './unsubscribe.ts';

/** The parts of a mail, and what tells it from every other. */
interface Parts {
  readonly html: string;
  readonly text: string;
  /** Hexadecimal. */
  readonly hash: string;
}

/** The mail as a file that a mail program opens. The same parts give the same bytes; it has no recipient. */
export async function renderEml(
  { language, slug, subject, published }: Edition,
  { html, text, hash }: Parts,
  { site, urls }: MailContext,
): Promise<Buffer> {
  const { from, replyTo } = site.newsletter;
  const [domain = ''] = site.idAuthority.split(',');
  const { label } = siteLanguage(site, language);
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await transport.sendMail({
    from,
    ...(replyTo !== undefined && { replyTo }),
    subject,
    html,
    text,
    textEncoding: 'quoted-printable',
    date: new Date(published.instant),
    messageId: `<${slug}.${language}.${hash.slice(0, 16)}@${domain}>`,
    baseBoundary: hash.slice(0, 24),
    list: {
      id: { url: `newsletter-${language}.${domain}`, comment: `${site.name} (${label})` },
      // One list inside another is one header; one list alone would be a header for each address.
      unsubscribe: [[unsubscribePlace(urls, language)]],
    },
    headers: {
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Content-Language': language,
    },
  });
  if (!Buffer.isBuffer(message)) throw new Error('nodemailer gave a stream, not a buffer.');
  return message;
}
