/** Whether a text has the form of a language tag: `en`, `de-CH`. */
export function isLanguageTag(text: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(text);
}

/** The tag that is meant by another spelling of it, or by the English or German name of a language. */
export function meantLanguage(text: string): string | undefined {
  const tag = text.trim().replace('_', '-');
  const [base = '', ...parts] = tag.split('-');
  if (/^[a-z]{2}$/i.test(base) && isLanguageTag([base.toLowerCase(), ...parts].join('-'))) {
    return [base.toLowerCase(), ...parts].join('-');
  }
  const name = text.replace(/[^\p{L}]/gu, '').toLowerCase();
  names ??= new Map([...codesByName('de'), ...codesByName('en')]);
  return names.get(name);
}

/** Made once, and only where a language is wrong: it takes a while. */
let names: ReadonlyMap<string, string> | undefined;

/** The codes of two letters that have a name. */
function codesByName(language: string): ReadonlyMap<string, string> {
  const display = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  // Of two codes with one name the first is in use, as "he" before "iw".
  const pairs = codes.flatMap((code) => {
    const name = display.of(code);
    return name === undefined ? [] : [[name.toLowerCase(), code] as const];
  });
  return new Map(pairs.toReversed());
}
