import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { MailRecord } from '../../src/domain/mail.ts';
import { hashMail } from '../../src/newsletter/hash-mail.ts';

const place = 'https://example.org/subscribe/#unsubscribe';

export const mailHtml = `<p>Drei Meldungen</p><a href="${place}">Abmelden</a>`;
export const mailText = `Drei Meldungen\nAbmelden: ${place}\n`;
export const mailEml = Buffer.from(
  [
    'From: Baseload <news@example.org>',
    'Subject: =?UTF-8?Q?Strom_f=C3=BCr_alle?=',
    'Message-ID: <2025-11-14.de@example.org>',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Strom f=C3=BCr alle',
    '',
  ].join('\r\n'),
);

/**
 * What a build leaves of an edition: a publication with it, its brief and one that it quotes, and an outbox.
 *
 * @returns absolute paths.
 */
export async function writeBuiltMail(folder: string, changes: Partial<MailRecord> = {}) {
  const outbox = path.join(folder, 'outbox');
  const contentFolder = path.join(folder, 'content');
  const write = async (name: string, content: string | Buffer) => {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  };
  const record: MailRecord = {
    edition: '2025-11-14',
    language: 'de',
    url: 'https://example.org/editions/2025-11-14/',
    subject: 'Strom für alle',
    preheader: 'Drei Meldungen der Woche',
    date: '2025-11-14T00:00:00+01:00',
    briefs: ['2025-11-12-strom'],
    quoted: ['2025-11-10-netz'],
    hash: hashMail({ html: mailHtml, text: mailText }),
    sizes: { html: mailHtml.length, text: mailText.length, eml: mailEml.length },
    ...changes,
  };
  await write('content/editions/de/2025-11-14.mdx', 'x');
  await write('content/briefs/de/2025-11-12-strom.mdx', 'x');
  await write('content/briefs/de/2025-11-10-netz.mdx', 'x');
  await write('outbox/2025-11-14.de.html', mailHtml);
  await write('outbox/2025-11-14.de.txt', mailText);
  await write('outbox/2025-11-14.de.eml', mailEml);
  await write('outbox/2025-11-14.de.json', JSON.stringify(record));
  return { outbox, contentFolder };
}
