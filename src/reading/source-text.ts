/** The text of a file, or why it is none. */
export type SourceText =
  { readonly text: string } | { readonly problem: string; readonly hint: string };

/** Decodes a text file: UTF-8, with or without a byte order mark, any line ends (given back as `\n`). */
export function decodeText(bytes: Uint8Array): SourceText {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return {
      problem: 'The file is not UTF-8 text.',
      hint: 'Save it again with the encoding UTF-8.',
    };
  }
  if (text.includes('\0')) {
    return { problem: 'The file holds NUL bytes.', hint: 'Save it again as plain text, UTF-8.' };
  }
  return { text: text.replace(/\r\n?/g, '\n') };
}
