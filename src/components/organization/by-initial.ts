/**
 * What has a name, in alphabetical order and under its initials as a reader of the locale looks
 * them up: `Ö` stands under `O` in German, apart in Swedish; all that is no letter under `#`.
 */
export function byInitial<T>(
  all: readonly T[],
  nameOf: (one: T) => string,
  locale: string,
): { readonly initial: string; readonly entries: readonly T[] }[] {
  const order = new Intl.Collator(locale, { numeric: true });
  const sorted = all.toSorted((a, b) => order.compare(nameOf(a), nameOf(b)));
  const groups = Map.groupBy(sorted, (one) => initialOf(nameOf(one), locale));
  return [...groups].map(([initial, entries]) => ({ initial, entries }));
}

function initialOf(name: string, locale: string): string {
  const [letter = ''] = name.normalize('NFC');
  if (!/\p{L}/u.test(letter)) return '#';
  const upper = letter.toLocaleUpperCase(locale);
  const [plain = upper] = upper.normalize('NFD');
  const isSame = new Intl.Collator(locale, { sensitivity: 'base' }).compare(plain, upper) === 0;
  return isSame ? plain : upper;
}
