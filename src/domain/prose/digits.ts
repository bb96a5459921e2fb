/**
 * A number in digits as an exact decimal such as `1400.5`, or `undefined` where the text is none: a date
 * (`12.11.2025`), a version (`3.2.1`), or more digits than any amount has.
 *
 * A mark that cannot part thousands is a decimal mark, whatever the language: `2.5` is two and a half in
 * Swiss German too.
 */
export function parseDigits(raw: string, decimalMark: ',' | '.'): string | undefined {
  if (raw.length > 40) return undefined;
  if (/^[1-9]\d*$/.test(raw)) return raw;
  const text = raw.replaceAll(/['’\s]/g, '');
  const [decimal, group] = decimalMark === ',' ? [',', '.'] : ['.', ','];
  const groups = text.split(decimal);
  const [whole = '', fraction] = groups;
  if (groups.length <= 2) {
    const thousands = joinThousands(whole.split(group));
    if (thousands !== undefined) return toDecimal(thousands, fraction);
    const [before = '', after, ...more] = text.split(group);
    if (fraction === undefined && more.length === 0) return toDecimal(before, after);
    return undefined;
  }
  return text.includes(group) ? undefined : joinThousands(groups);
}

function joinThousands(groups: readonly string[]): string | undefined {
  const [head = '', ...rest] = groups;
  if (rest.length === 0) return head;
  const even = head.length <= 3 && head !== '0' && rest.every(({ length }) => length === 3);
  return even ? groups.join('') : undefined;
}

function toDecimal(whole: string, fraction: string | undefined): string {
  const trimmed = whole.replace(/^0+(?=\d)/, '');
  return fraction === undefined ? trimmed : `${trimmed}.${fraction}`;
}
