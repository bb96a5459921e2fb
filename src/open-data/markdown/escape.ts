/** A text that reads as it is where Markdown has signs, in a line. What begins a line is `escapeStart`. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\`*[\]~]/g, '\\$&')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/_/g, escapeUnderscore);
}

/** Inside a word an underscore means nothing. */
function escapeUnderscore(sign: string, at: number, text: string): string {
  const isInside = /[\p{L}\p{N}]/u;
  const [before = '', after = ''] = [text[at - 1], text[at + 1]];
  return isInside.test(before) && isInside.test(after) ? sign : '\\_';
}

/** Lines of which none begins a heading, a list, a quote, a table or a rule. */
export function escapeStart(lines: string): string {
  return lines
    .replace(/^(?:>|[-+](?=\s|$)|#{1,6}(?=\s|$)|-{2,}\s*$|=+\s*$|[|:])/gm, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2');
}

/** A target of a link. */
export function escapeAddress(address: string): string {
  return address
    .replace(/[\\()]/g, '\\$&')
    .replace(/\s/g, '%20')
    .replace(/</g, '%3C');
}

/** The value of an attribute in quotes, of an element or of a link. */
export function escapeQuoted(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}
