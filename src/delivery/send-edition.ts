import type { Language } from '../domain/language.ts';
import type { Site } from '../domain/site.ts';
import { unsubscribePlace } from '../newsletter/unsubscribe.ts';
import { createUrls } from '../urls.ts';
import { MissingKeyError, type Connect, type DeliveryContext } from './context.ts';
import { deliver, planDelivery, type Plan } from './deliver.ts';
import { DeliveryError } from './delivery-error.ts';
import { engines } from './engines.ts';
import { readMail, type BuiltMail } from './outbox.ts';
import { sendAsCopy, type CopyRequest } from './send-as-copy.ts';
import { openSendLog } from './send-log.ts';
import { markerOf, type OutgoingMail, type Target } from './target.ts';

/** What the person at the command line asks for. */
export interface SendRequest extends CopyRequest {
  readonly edition: string;
  readonly language: Language;
  /** Folder with the mails of the last build. */
  readonly outbox: string;
  /** Whether it is done, and not only told. */
  readonly send: boolean;
  /** `buttondown`, `listmonk`, `smtp` or `folder`. */
  readonly to: string;
}

/** The publication whose edition it is. */
export interface Sender {
  readonly folder: string;
  readonly contentFolder: string;
  readonly site: Site;
}

export interface Effects extends Omit<DeliveryContext, 'site' | 'language'> {
  /** Shows a line to the person. */
  readonly say: (line: string) => void;
}

/**
 * Hands an edition to a service as a draft, or to a few people as a copy; without `send` it only says
 * what it would do.
 *
 * @throws DeliveryError with a message for the person.
 */
export async function sendEdition(
  request: SendRequest,
  sender: Sender,
  effects: Effects,
): Promise<void> {
  const { edition, language, outbox } = request;
  const mail = await readMail(outbox, edition, language, sender.contentFolder);
  effects.say(describeMail(mail));
  const connect = engines[request.to];
  if (connect === undefined) await sendAsCopy(mail, request, sender.site, effects);
  else await sendAsDraft(mail, connect, request, sender, effects);
  if (!request.send) effects.say('Nothing was handed over. Add --send to do it.');
}

function describeMail({ record, html, text }: BuiltMail): string {
  const { edition, language, subject, preheader, briefs } = record;
  const count = `${String(briefs.length)} ${briefs.length === 1 ? 'brief' : 'briefs'}`;
  return [
    `Edition ${edition} (${language}), ${count}`,
    `  subject    ${subject}`,
    `  preheader  ${preheader}`,
    `  size       HTML ${kilobytes(html)}, text ${kilobytes(text)}`,
  ].join('\n');
}

function kilobytes(text: string): string {
  return `${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`;
}

async function sendAsDraft(
  built: BuiltMail,
  connect: Connect,
  request: SendRequest,
  { folder, site }: Sender,
  effects: Effects,
): Promise<void> {
  const { edition, language, to, send } = request;
  const target = connectOrExplain(connect, { ...effects, site, language }, send, effects.say);
  if (target === undefined) return;
  const mail = toOutgoing(built, site);
  const log = openSendLog(folder, edition, language, to);
  effects.say(`  to         ${target.title}: ${await target.audience()}`);
  if (!send) {
    effects.say(`  would      ${intentions[(await planDelivery(mail, target, log)).kind]}`);
    return;
  }
  const { done, draft } = await deliver(mail, target, log, effects.wire.sleep);
  effects.say(
    `${outcomes[done]} (${target.title}: ${draft.id}). Look at it there and send it there.`,
  );
}

/** Without a key a dry run tells what it can. */
function connectOrExplain(
  connect: Connect,
  context: DeliveryContext,
  send: boolean,
  say: Effects['say'],
): Target | undefined {
  try {
    return connect(context);
  } catch (error) {
    if (send || !(error instanceof MissingKeyError)) throw error;
    say(`  would      make a draft, or change the one that is there. ${error.message}`);
    return undefined;
  }
}

const intentions: Readonly<Record<Plan['kind'], string>> = {
  create: 'make a draft: there is none',
  update: 'change the draft that is there',
  keep: 'do nothing: the draft there is the same',
};

const outcomes = {
  created: 'A draft was made',
  updated: 'The draft was changed',
  kept: 'The draft there is the same; nothing was changed',
} as const;

function toOutgoing({ record, html, text }: BuiltMail, site: Site): OutgoingMail {
  const { edition, language, subject, preheader, url, hash } = record;
  const marker = markerOf(site.idAuthority, edition, language);
  const place = unsubscribePlace(createUrls(site), language);
  if (!html.includes(place) || !text.includes(place)) {
    throw new DeliveryError(
      `The mail has no link to ${place}, where a service puts its own for leaving. Run npm run build again.`,
    );
  }
  return {
    ...{ marker, edition, language, subject, preheader, url, hash },
    ...{ html, text, unsubscribePlace: place },
  };
}
