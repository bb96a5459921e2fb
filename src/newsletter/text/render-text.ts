import { toHtml } from 'hast-util-to-html';
import { convert, type FormatCallback, type SelectorDefinition } from 'html-to-text';
import type { MailContext, MailEdition } from '../mail.ts';
import { textDocument } from './document.ts';
import { simplify } from './simplify.ts';
import { textWidth } from './width.ts';

/** The plain text of a mail: lines of 72 columns, the addresses of its links at the end, by number. */
export function renderText(mail: MailEdition, context: MailContext): string {
  const addresses: string[] = [];
  const body = convert(toHtml(simplify(textDocument(mail, context), context.t)), {
    wordwrap: textWidth,
    formatters: { numberedLink: numberedLink(addresses) },
    selectors: [...headings, ...tables, ...others],
  });
  const list = addresses.map((address, index) => `[${String(index + 1)}] ${address}`);
  const end = list.length === 0 ? [] : [`${context.t('mail.links')}\n${list.join('\n')}`];
  return `${[body, ...end].join('\n\n')}\n`;
}

/** `Anthropic [3]`; an address that comes again has its number already. */
function numberedLink(addresses: string[]): FormatCallback {
  return (element, walk, builder) => {
    walk(element.children, builder);
    const { href = '' } = element.attribs as Readonly<Record<string, string | undefined>>;
    if (!addresses.includes(href)) addresses.push(href);
    builder.addInline(` [${String(addresses.indexOf(href) + 1)}]`, { noWordTransform: true });
  };
}

/** Between two columns of a table. */
const gap = 2;

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector): SelectorDefinition => {
  const [above, below] = selector < 'h4' ? [3, 2] : [2, 1];
  return {
    selector,
    options: { uppercase: false, leadingLineBreaks: above, trailingLineBreaks: below },
  };
});

const tables = [1, 2, 3, 4, 5, 6, 7, 8].map((columns): SelectorDefinition => {
  const maxColumnWidth = Math.floor((textWidth - gap * (columns - 1)) / columns);
  return {
    selector: `table[data-columns="${String(columns)}"]`,
    format: 'dataTable',
    options: { uppercaseHeaderCells: false, maxColumnWidth, colSpacing: gap },
  };
});

const others: SelectorDefinition[] = [
  { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false } },
  { selector: 'a', format: 'numberedLink' },
  { selector: 'hr', options: { length: textWidth } },
  { selector: 'ul', options: { itemPrefix: '- ' } },
];
