/**
 * Makes plain text for YAML of what people write as amounts: `1,4tn USD` in braces, which YAML ends
 * at the comma, and `> 5 GW`, which it takes for a block. Each sign is replaced by another one of
 * the same length, so that places stay those of the file.
 */
export function shieldAmounts(text: string): string {
  return text
    .replace(leadingSign, (_, head: string, sign: string) => head + hide(sign))
    .replace(
      amountWithComma,
      (_, head: string, value: string) => head + value.replace(/(?<=\d),(?=\d)/g, hide),
    );
}

/** The text as it was before `shieldAmounts`. */
export function unshield(text: string): string {
  return text.replace(/[\uE021-\uE07E]/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - privateUse),
  );
}

/** A block that YAML means begins with `>` or `|` at the end of its line. */
const leadingSign =
  /((?:^|[\s{,])(?:amount|was):[ \t]+)([>|](?![+-]?\d?[+-]?[ \t]*(?:#.*)?$)|[@`%]|,(?=\d)|-(?=[ \t]))/gm;

const amountWithComma =
  /((?:^|[\s{,])(?:amount|was):[ \t]+)(?!["'])((?:[^\n,}\]]|(?<=\d),(?=\d))+)/gm;

const privateUse = 0xe000;

function hide(sign: string): string {
  return String.fromCharCode(privateUse + sign.charCodeAt(0));
}
