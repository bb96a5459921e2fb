import { DeliveryError, RefusedError, UncertainError } from './delivery-error.ts';
import { nameOf, type LogEntry, type SendLog } from './send-log.ts';
import type { Draft, OutgoingMail, Target } from './target.ts';

/** What sending would do. */
export type Plan =
  | { readonly kind: 'create' }
  | { readonly kind: 'update'; readonly draft: Draft }
  /** The service has the draft as it is. */
  | { readonly kind: 'keep'; readonly draft: Draft };

/**
 * What is to be done with an edition at a service. It asks the service, and changes nothing.
 *
 * @throws DeliveryError where the edition must not be touched: sent already, there twice, or gone.
 */
export async function planDelivery(
  mail: OutgoingMail,
  target: Target,
  log: SendLog,
): Promise<Plan> {
  const entry = await log.read();
  if (entry !== undefined && entry.account !== target.account) {
    throw new DeliveryError(
      `The send log ${nameOf(log.file)} says that this edition went to ${entry.account}, and site.config.ts now names ${target.account}. Whoever reads both would get it twice. Delete that file only if it was never sent there.`,
    );
  }
  const draft = await findOne(mail, target);
  if (draft === undefined) {
    if (entry?.state !== 'handed-over' && entry?.state !== 'updating') return { kind: 'create' };
    throw new DeliveryError(
      `The send log ${nameOf(log.file)} says that ${target.title} has this edition as ${entry.id}, and it is not there any more. If it was deleted and never sent, delete that file and run again.`,
    );
  }
  refuseSent(draft, target);
  const isSame =
    entry?.state === 'handed-over' && entry.id === draft.id && entry.hash === mail.hash;
  return { kind: isSame ? 'keep' : 'update', draft };
}

/**
 * Hands an edition over as a draft: makes it where the service has none, changes it where it has one.
 * What is about to happen is in the log before it happens, so the next run repairs what a crash left.
 *
 * @returns what was done, and the draft.
 * @throws DeliveryError; whatever it says, the edition is not there twice.
 */
export async function deliver(
  mail: OutgoingMail,
  target: Target,
  log: SendLog,
  sleep: (milliseconds: number) => Promise<void>,
): Promise<{ readonly done: 'created' | 'updated' | 'kept'; readonly draft: Draft }> {
  const plan = await planDelivery(mail, target, log);
  if (plan.kind === 'keep') return { done: 'kept', draft: plan.draft };
  const job = { mail, target, log, sleep };
  if (plan.kind === 'update') return { done: 'updated', draft: await update(job, plan.draft) };
  return create(job);
}

interface Job {
  readonly mail: OutgoingMail;
  readonly target: Target;
  readonly log: SendLog;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

async function create(job: Job) {
  const { mail, target, log } = job;
  log.write({ ...entryOf(job), state: 'creating' });
  try {
    const draft = await target.create(mail).catch((error: unknown) => findAfter(error, job));
    await checkThere(job, draft);
    confirm(job, draft);
    return { done: 'created' as const, draft };
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    const draft = error.isConflict ? await findOne(mail, target) : undefined;
    if (draft === undefined) {
      await log.remove();
      throw error;
    }
    refuseSent(draft, target);
    return { done: 'updated' as const, draft: await update(job, draft) };
  }
}

/** How long a service has to finish what it gave no answer to. */
const pauseBeforeLook = 3000;

/** Where nobody knows whether a draft was made, the service is asked: it is never made a second time. */
async function findAfter(error: unknown, { mail, target, sleep }: Job): Promise<Draft> {
  if (!(error instanceof UncertainError)) throw error;
  await sleep(pauseBeforeLook);
  const draft = await findOne(mail, target).catch(() => undefined);
  if (draft !== undefined) return draft;
  throw new UncertainError(
    `${error.message} Whether the draft was made is not known yet. Run the same command again in a minute: it looks before it makes anything.`,
  );
}

/** A service that answers a repeated request as it did the first one may name a draft long deleted. */
async function checkThere({ mail, target }: Job, { id }: Draft): Promise<void> {
  const seen = await findOne(mail, target);
  if (seen?.id === id) return;
  throw new DeliveryError(
    `${target.title} names the draft ${id} and does not list it. If you deleted it there, change a word of the edition: the same text gets the same answer. Otherwise run the same command again in a minute.`,
  );
}

async function update(job: Job, { id }: Draft): Promise<Draft> {
  const { mail, target, log } = job;
  log.write({ ...entryOf(job), state: 'updating', id });
  const draft = await target.update(id, mail).catch((error: unknown) => {
    if (!(error instanceof UncertainError)) throw error;
    throw new UncertainError(
      `${error.message} Whether draft ${id} was changed is not known. Run the same command again.`,
    );
  });
  confirm(job, draft);
  return draft;
}

function confirm(job: Job, draft: Draft): void {
  const { target, log } = job;
  const { id, status } = draft;
  try {
    log.write({ ...entryOf(job), state: 'handed-over', id });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DeliveryError(
      `${target.title} has the draft ${id}. ${reason} Make room and run the same command again: it finds the draft.`,
    );
  }
  if (draft.isDraft) return;
  throw new DeliveryError(
    `${target.title} has ${id} with the status "${status}", not as a draft. Look there at once whether it is being sent.`,
  );
}

function entryOf({ mail, target }: Job): Omit<LogEntry, 'state' | 'id'> {
  const { edition, language, hash } = mail;
  return { edition, language, target: target.name, account: target.account, hash };
}

async function findOne({ marker }: OutgoingMail, target: Target): Promise<Draft | undefined> {
  const [first, ...others] = await target.find(marker);
  if (first === undefined || others.length === 0) return first;
  const ids = [first, ...others].map(({ id, status }) => `${id} (${status})`).join(', ');
  throw new DeliveryError(
    `${target.title} has this edition more than once: ${ids}. Delete all but one there, and run again.`,
  );
}

function refuseSent({ id, status, isDraft }: Draft, { title }: Target): void {
  if (isDraft) return;
  throw new DeliveryError(
    `${title} has this edition as ${id} with the status "${status}": it is not a draft any more, and is left alone.`,
  );
}
