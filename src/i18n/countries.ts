/** A country as a reader of the locale names it: `Vereinigte Staaten` for `US`, the code where it is none. */
export function formatCountry(code: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code;
}
