import type { Site } from '../domain/site.ts';
import { copyToFolder, sendTestCopies } from './copies.ts';
import { readKey, type DeliveryContext } from './context.ts';
import { DeliveryError } from './delivery-error.ts';
import type { BuiltMail } from './outbox.ts';

export interface CopyRequest {
  readonly to: string;
  /** Where `--to folder` puts the files. */
  readonly folder?: string | undefined;
  readonly send: boolean;
}

export interface CopyEffects {
  readonly environment: DeliveryContext['environment'];
  readonly say: (line: string) => void;
}

/** Puts a mail into a folder, or sends it to the addresses for tests: readers get neither. */
export async function sendAsCopy(
  mail: BuiltMail,
  request: CopyRequest,
  site: Site,
  effects: CopyEffects,
): Promise<void> {
  if (request.to === 'folder') putIntoFolder(mail, request, effects);
  else await sendBySmtp(mail, request, site, effects);
}

function putIntoFolder(mail: BuiltMail, { folder, send }: CopyRequest, { say }: CopyEffects): void {
  if (folder === undefined) throw new DeliveryError('Name the folder: --folder <path>.');
  say(`  to         the folder ${folder}`);
  if (!send) return;
  const files = copyToFolder(mail, folder);
  say(`Wrote ${files.join(', ')}.`);
}

async function sendBySmtp(
  mail: BuiltMail,
  { send }: CopyRequest,
  { newsletter }: Site,
  { environment, say }: CopyEffects,
): Promise<void> {
  const { from, testRecipients: recipients } = newsletter;
  if (recipients.length === 0) {
    throw new DeliveryError(
      "Test copies go to nobody yet. Name who gets them in site.config.ts: newsletter: { testRecipients: ['desk@example.org'] }.",
    );
  }
  say(`  to         test copies for ${recipients.join(', ')}, from ${from.address}`);
  if (!send) return;
  const { key: url } = readKey(environment, ['SMTP_URL']);
  if (!/^smtps?:$/.test(URL.parse(url)?.protocol ?? '')) {
    throw new DeliveryError(
      'SMTP_URL is not the address of a mail server. Write one such as smtps://user:password@mail.example.org:465.',
    );
  }
  const { accepted, refused } = await sendTestCopies(mail, { url, from, recipients });
  say(`The server took the copies for ${accepted.join(', ')}.`);
  if (refused.length > 0) throw new DeliveryError(`It refused ${refused.join(', ')}.`);
}
