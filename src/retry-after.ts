/**
 * How long a service asks to be left alone: the header `Retry-After`, which holds seconds or a date (RFC 9110).
 *
 * @param now milliseconds since 1970.
 * @returns whole seconds, at least 1; `undefined` where the service does not say.
 */
export function parseRetryAfter(header: string | null, now: number): number | undefined {
  const given = header ?? '';
  const seconds = /^\s*\d+\s*$/.test(given) ? Number(given) : (Date.parse(given) - now) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(1, Math.ceil(seconds));
}
