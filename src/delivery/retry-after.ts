/**
 * How long a service that is too busy wants to be left alone.
 *
 * @param answer.retryAfter of the header `Retry-After`: seconds, or a date (RFC 9110).
 * @returns whole seconds, at least 1; `undefined` where the service is not too busy.
 */
export function secondsToWait(
  answer: { readonly status: number; readonly retryAfter: string | null },
  now: number,
): number | undefined {
  if (answer.status !== 429 && answer.status !== 503) return undefined;
  const given = answer.retryAfter ?? '';
  const seconds = /^\s*\d+\s*$/.test(given) ? Number(given) : (Date.parse(given) - now) / 1000;
  return Number.isNaN(seconds) ? withoutWord : Math.max(1, Math.ceil(seconds));
}

/** What is waited where the service does not say how long. */
const withoutWord = 5;
