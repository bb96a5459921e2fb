/** A text without the characters that XML 1.0 forbids: control characters and half surrogates. */
export function toXmlText(text: string): string {
  // eslint-disable-next-line no-control-regex -- these are the characters that must go
  return text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
}
