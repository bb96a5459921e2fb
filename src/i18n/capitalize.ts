/** A word or a phrase as it begins a heading: "Angekündigt". */
export function capitalize(text: string, locale: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(locale) + rest.join('');
}
