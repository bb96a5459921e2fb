import path from 'node:path';
import { createTransport } from 'nodemailer';
import type { Mailbox } from '../domain/newsletter.ts';
import { replaceFile } from '../write-file.ts';
import { DeliveryError } from './delivery-error.ts';
import { mailFiles, type BuiltMail } from './outbox.ts';

/**
 * Puts the files of a mail into a folder, each whole or not at all.
 *
 * @returns the paths that were written.
 */
export function copyToFolder(mail: BuiltMail, folder: string): string[] {
  const { record, html, text, eml } = mail;
  const parts = [
    [mailFiles.html, html],
    [mailFiles.text, text],
    [mailFiles.eml, eml],
    [mailFiles.record, `${JSON.stringify(record, undefined, 2)}\n`],
  ] as const;
  const written: string[] = [];
  for (const [ending, content] of parts) {
    const file = path.join(folder, `${record.edition}.${record.language}.${ending}`);
    writeWhole(file, content);
    written.push(file);
  }
  return written;
}

function writeWhole(file: string, content: string | Buffer): void {
  try {
    replaceFile(file, content);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DeliveryError(`${path.relative('.', file)} cannot be written: ${reason}.`);
  }
}

/** A mail server and who gets test copies by it. */
export interface TestServer {
  /** `smtps://user:password@host:465` */
  readonly url: string;
  readonly from: Mailbox;
  /** Nobody else gets anything, whatever the message says. */
  readonly recipients: readonly string[];
}

/**
 * Gives a mail, as it stands in its `.eml`, to a mail server. Nothing is tried again.
 *
 * @returns the addresses that the server took and those that it did not.
 */
export async function sendTestCopies(
  { eml }: Pick<BuiltMail, 'eml'>,
  { url, from, recipients }: TestServer,
): Promise<{ readonly accepted: string[]; readonly refused: string[] }> {
  const { hostname, username } = new URL(url);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const transport = createTransport({
    url,
    // A password never leaves the machine in the clear.
    requireTLS: username !== '' && !isHere,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 60_000,
  });
  try {
    const envelope = { from: from.address, to: [...recipients] };
    const { accepted, rejected } = await transport.sendMail({ envelope, raw: eml });
    return { accepted: accepted.map(addressOf), refused: rejected.map(addressOf) };
  } catch (error) {
    throw new DeliveryError(explainFailure(error, hostname));
  } finally {
    transport.close();
  }
}

function addressOf(given: string | { readonly address: string }): string {
  return typeof given === 'string' ? given : given.address;
}

function explainFailure(error: unknown, host: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const command = error instanceof Error && 'command' in error ? String(error.command) : '';
  const reason = error instanceof Error ? error.message : String(error);
  if (code === 'EAUTH') return `${host} does not accept user and password of SMTP_URL: ${reason}.`;
  if (code === 'EENVELOPE')
    return `${host} takes none of the addresses: ${reason}. Nothing was sent.`;
  if (command === 'CONN' || code === 'EDNS' || code === 'ETLS') {
    return `The mail server ${host} cannot be reached: ${reason}. Nothing was sent.`;
  }
  return `The mail server ${host} failed: ${reason}. Whether test copies were sent is not known; look for them before you run this again.`;
}
