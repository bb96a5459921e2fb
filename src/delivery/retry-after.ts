import { parseRetryAfter } from '../retry-after.ts';

/**
 * How long a service that is too busy wants to be left alone.
 *
 * @returns whole seconds, at least 1; `undefined` where the service is not too busy.
 */
export function secondsToWait(
  answer: { readonly status: number; readonly retryAfter: string | null },
  now: number,
): number | undefined {
  if (answer.status !== 429 && answer.status !== 503) return undefined;
  return parseRetryAfter(answer.retryAfter, now) ?? withoutWord;
}

/** What is waited where the service does not say how long. */
const withoutWord = 5;
