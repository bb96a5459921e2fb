import { createHash } from 'node:crypto';

/** SHA-256 of the HTML and of the text of a mail: changes when a reader would see a change. */
export function hashMail({ html, text }: { readonly html: string; readonly text: string }): string {
  return createHash('sha256').update(html).update('\0').update(text).digest('hex');
}
