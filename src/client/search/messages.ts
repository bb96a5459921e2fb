/** What the page says of a search, in its language. */
export interface Messages {
  readonly searching: string;
  /** For one result, and for another number of them, with `{count}` in its place. */
  readonly found: { readonly one: string; readonly other: string };
  readonly none: string;
  readonly unavailable: string;
}

/** How much was found, in words. */
export function countMessage({ found, none }: Messages, count: number, locale: string): string {
  if (count === 0) return none;
  const category = new Intl.PluralRules(locale).select(count);
  const message = category === 'one' ? found.one : found.other;
  return message.replace('{count}', new Intl.NumberFormat(locale).format(count));
}
