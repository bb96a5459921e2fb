import { inline } from '@css-inline/css-inline';
import { toHtml } from 'hast-util-to-html';
import { escapeBracesInHtml } from '../escape-braces.ts';
import type { MailContext, MailEdition } from '../mail.ts';
import { mailDocument } from './document.ts';
import { classesIn, keptStyles } from './kept-styles.ts';
import { inlinedStyles } from './styles.ts';

/** The HTML of a mail: styles in its elements, no address that is not whole, no template of an engine. */
export function renderHtml(mail: MailEdition, context: MailContext): string {
  const styled = inline(toHtml(mailDocument(mail, context)), {
    // The other one is marked to be kept: narrow screens and dark rooms.
    keepStyleTags: false,
    loadRemoteStylesheets: false,
    minifyCss: true,
  });
  return escapeBracesInHtml(dropClasses(styled));
}

/** Classes that no kept style names have done their work. */
function dropClasses(html: string): string {
  return html.replace(/ class="([^"]*)"/g, (_, names: string) => {
    const left = names.split(' ').filter((name) => needed.has(name));
    return left.length === 0 ? '' : ` class="${left.join(' ')}"`;
  });
}

const needed = classesIn(keptStyles(inlinedStyles('ltr')));
