import { setTimeout } from 'node:timers/promises';
import { parseRetryAfter } from '../retry-after.ts';

export interface HubFailure {
  /** In sentences. */
  readonly reason: string;
  /** Whether there is no hub, or one that has too much to do: it need not be told of another feed now. */
  readonly isOfEveryFeed: boolean;
}

export interface HubOptions {
  /** Waits so many milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** How long an answer may take. */
  readonly timeout?: number;
}

/** Seconds before the second and the third attempt. */
const pauses = [2, 10];
/** A hub that wants more patience than this is asked at the next run. */
const longestPause = 60;

/**
 * Tells a hub that a feed has changed (https://www.w3.org/TR/websub/, `hub.mode=publish`). A hub that
 * is not there, has too much to do or fails is asked three times.
 *
 * @returns why the hub does not know of it; `undefined` where it does.
 */
export async function tellHub(
  hub: string,
  feed: string,
  { wait = setTimeout, now = Date.now, timeout = 10_000 }: HubOptions = {},
): Promise<HubFailure | undefined> {
  for (const pause of [...pauses, undefined]) {
    const answer = await ask(hub, feed, { now, timeout });
    if (answer.failure === undefined) return undefined;
    const seconds = answer.retryAfter ?? pause;
    const isLast = pause === undefined || !answer.isPassing || (seconds ?? 0) > longestPause;
    if (isLast) return answer.failure;
    await wait((seconds ?? 0) * 1000);
  }
  return undefined;
}

interface Answer {
  readonly failure?: HubFailure;
  /** Whether it may be another at the next attempt. */
  readonly isPassing?: boolean;
  /** Seconds that the hub asks to wait. */
  readonly retryAfter?: number | undefined;
}

async function ask(
  hub: string,
  feed: string,
  { now, timeout }: Required<Pick<HubOptions, 'now' | 'timeout'>>,
): Promise<Answer> {
  try {
    const response = await fetch(hub, {
      method: 'POST',
      body: new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': feed }),
      signal: AbortSignal.timeout(timeout),
    });
    if (response.ok) return {};
    const { status, statusText } = response;
    const words = (await response.text()).replace(/\s+/g, ' ').trim().slice(0, 200);
    const said = `${String(status)} ${statusText}`.trim() + (words === '' ? '' : `: ${words}`);
    if (status >= 500 || status === 429) {
      const retryAfter = parseRetryAfter(response.headers.get('Retry-After'), now());
      const patience =
        retryAfter === undefined ? '' : ` It asks to be left alone for ${String(retryAfter)} s.`;
      const reason = `The hub cannot take it now (${said}).${patience}`;
      // Any other status may be about this feed alone.
      const isOfEveryFeed = status === 429 || status === 503;
      return { failure: { reason, isOfEveryFeed }, isPassing: true, retryAfter };
    }
    const reason = `The hub refuses it (${said}). It must be able to fetch the feed at that address; is "url" in site.config.ts right, and the site deployed?`;
    return { failure: { reason, isOfEveryFeed: false } };
  } catch (error) {
    const reason = `The hub ${hub} cannot be reached (${causeOf(error, timeout)}). Is "hub" in site.config.ts right?`;
    return { failure: { reason, isOfEveryFeed: true }, isPassing: true };
  }
}

function causeOf(error: unknown, timeout: number): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer in ${String(timeout / 1000)} s`;
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message;
}
