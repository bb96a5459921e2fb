import type { CanIEmailOptions } from 'caniemail';

/** The mail programs that an edition is checked for, by their names in the data of caniemail.com. */
export const mailPrograms = {
  'gmail.desktop-webmail': 'Gmail, web',
  'gmail.ios': 'Gmail, iOS',
  'gmail.android': 'Gmail, Android',
  'outlook.windows': 'Outlook, Windows (classic)',
  'outlook.outlook-com': 'Outlook, web and new',
  'outlook.macos': 'Outlook, macOS',
  'outlook.ios': 'Outlook, iOS',
  'apple-mail.macos': 'Apple Mail, macOS',
  'apple-mail.ios': 'Apple Mail, iOS',
} as const satisfies Partial<Record<CanIEmailOptions['clients'][number], string>>;

export type MailProgram = keyof typeof mailPrograms;

/**
 * What a mail uses though some program knows it only in part or not at all, and why that is all right.
 * Whatever is not in this list must be known everywhere.
 */
export const acceptedFeatures: Readonly<Record<string, string>> = {
  '@media':
    'without it the mail is light, and figures stand beside the text on narrow screens, too',
  '<style> element': 'holds only what `@media` needs; it stands in the head, far below 16 kB',
  '<body> element': 'becomes a `div`; color and paper are on the table as well',
  'dir attribute': 'only links are affected, and none has one',
  'color-scheme meta tag': 'the program chooses dark colors by itself',
  'max-height property': 'hides the preheader together with `display: none`, which is known',
  overflow: 'hides the preheader, as `max-height`; a table too wide for its column widens the mail',
  display: '`none` is known; `block` stacks cells on narrow screens only',
  'display:none': 'the preheader holds no table and no picture',
  'table-layout': 'Outlook for Windows keeps the widths of cells anyway',
  'border-spacing': 'a hair of space between cells',
  'overflow-wrap': '`word-break` does the same',
  'word-break': '`overflow-wrap` does the same',
  background: 'a field that is hatched becomes a gray one; the word beside it says what it means',
  'background-image': 'as `background`',
  margin: 'no margin is negative; a table for Outlook alone centers the mail',
  padding: 'what must keep its distance is a cell',
  'width property': 'what must have a width is a cell, a table or has the attribute',
  'height property': 'what must have a height is a cell',
  'width attribute': 'pictures have whole pixels',
  'height attribute': 'pictures have whole pixels',
  'max-width': 'a table for Outlook alone is 600 px wide',
  border: 'no border is wider than 3 px; a rule above a heading may be missing',
  'font-size': 'only px are used',
  'font-weight': '400 and 600 are told apart',
  'line-height': 'lines may stand a little further apart',
  'letter-spacing': 'large figures are set a little wider',
  'text-align': '`left` and `right` are used, which are known',
  'text-decoration': 'only `underline` and `none` are used',
  '<ul>, <ol> and <dl>': 'no list is reversed or leaves out a number',
};
