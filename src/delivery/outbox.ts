import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Language } from '../domain/language.ts';
import type { MailRecord } from '../domain/mail.ts';
import { listFolder } from '../list-folder.ts';
import { hashMail } from '../newsletter/hash-mail.ts';
import { DeliveryError } from './delivery-error.ts';

/** A mail as the last build left it. */
export interface BuiltMail {
  readonly record: MailRecord;
  readonly html: string;
  readonly text: string;
  readonly eml: Buffer;
}

const mailRecord: z.ZodType<MailRecord> = z.strictObject({
  edition: z.string(),
  language: z.string(),
  url: z.url(),
  subject: z.string(),
  preheader: z.string(),
  date: z.string(),
  briefs: z.array(z.string()),
  quoted: z.array(z.string()),
  hash: z.string(),
  sizes: z.strictObject({ html: z.int(), text: z.int(), eml: z.int() }),
});

/** The files of a mail in the outbox, by what they hold. */
export const mailFiles = { html: 'html', text: 'txt', eml: 'eml', record: 'json' } as const;

/**
 * Reads a mail of the outbox.
 *
 * @param contentFolder of the publication; its edition and all briefs in it must not be younger than the mail.
 * @throws DeliveryError where there is none, or where it is not what the last build made of the content.
 */
export async function readMail(
  outbox: string,
  edition: string,
  language: Language,
  contentFolder: string,
): Promise<BuiltMail> {
  const fileOf = (ending: string) => path.join(outbox, `${edition}.${language}.${ending}`);
  const recordFile = fileOf(mailFiles.record);
  const read = (ending: string) => readFile(fileOf(ending)).catch(sayMissing(fileOf(ending)));
  const record = parseRecord((await read(mailFiles.record)).toString('utf8'), recordFile);
  const html = (await read(mailFiles.html)).toString('utf8');
  const text = (await read(mailFiles.text)).toString('utf8');
  const eml = await read(mailFiles.eml);
  const isOther = record.edition !== edition || record.language !== language;
  if (isOther || hashMail({ html, text }) !== record.hash || eml.length !== record.sizes.eml) {
    throw buildAgain(`The files of ${edition}.${language} do not fit together`, outbox);
  }
  await checkAge(recordFile, record, contentFolder);
  return { record, html, text, eml };
}

function sayMissing(file: string) {
  return (): never => {
    throw buildAgain(`There is no ${path.basename(file)}`, path.dirname(file));
  };
}

function parseRecord(text: string, file: string): MailRecord {
  try {
    return mailRecord.parse(JSON.parse(text));
  } catch {
    throw buildAgain(`${path.basename(file)} is not what a build writes`, path.dirname(file));
  }
}

async function checkAge(file: string, record: MailRecord, contentFolder: string): Promise<void> {
  const { edition, language, briefs, quoted } = record;
  const outbox = path.dirname(file);
  const names = [...briefs, ...quoted].map((slug) => `${slug}.mdx`);
  const own = [
    `editions/${language}/${edition}.mdx`,
    ...names.map((name) => `briefs/${language}/${name}`),
  ];
  const { mtimeMs: built } = await stat(file);
  const changedAt = async (source: string) =>
    (await stat(path.join(contentFolder, source)).catch(() => undefined))?.mtimeMs;
  for (const source of own) {
    if ((await changedAt(source)) !== undefined) continue;
    throw buildAgain(`content/${source} is not there any more`, outbox);
  }
  // A translated brief has its facts from the original, which is in another language.
  const others = listFolder(path.join(contentFolder, 'briefs')).filter((one) => one !== language);
  const twins = others.flatMap((other) => names.map((name) => `briefs/${other}/${name}`));
  for (const source of [...own, ...twins]) {
    if (((await changedAt(source)) ?? 0) <= built) continue;
    throw buildAgain(`content/${source} was changed after the mail was made`, outbox);
  }
}

function buildAgain(what: string, outbox: string): DeliveryError {
  const folder = path.relative('.', outbox) || '.';
  return new DeliveryError(`${what} (outbox: ${folder}). Run npm run build again.`);
}
