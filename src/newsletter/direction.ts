/** Scripts that are written from right to left: Arabic, Hebrew, N’Ko, Syriac, Thaana. */
const rightToLeft = new Set(['Arab', 'Hebr', 'Nkoo', 'Syrc', 'Thaa']);

/** Which way a locale is written: `rtl` for `ar-EG`, `ltr` for `de-DE`. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const { script = '' } = new Intl.Locale(locale).maximize();
  return rightToLeft.has(script) ? 'rtl' : 'ltr';
}
