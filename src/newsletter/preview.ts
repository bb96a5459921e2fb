import { sizeLimits } from './check-size.ts';
import type { Mail } from './mail.ts';

/** A way in which readers see a mail. */
export interface MailView {
  readonly name: string;
  /** Of the window, in px. */
  readonly width: number;
  readonly html: string;
}

/**
 * A mail as readers see it who have much room or little, light or darkness, or show no pictures.
 *
 * @param origin of the site: its pictures are asked of the server that shows the preview.
 */
export function viewsOf({ html }: Pick<Mail, 'html'>, origin: string): MailView[] {
  const local = html.replaceAll(` src="${origin}/`, ' src="/');
  const light = local.replaceAll(darkQuery, 'not all');
  const dark = local.replaceAll(darkQuery, 'all');
  const bare = light.replaceAll(/ src="[^"]*"/g, ' src="data:,"');
  return [
    { name: 'Wide, 640 px', width: 640, html: light },
    { name: 'Dark, 640 px', width: 640, html: dark },
    { name: 'Narrow, 360 px', width: 360, html: light },
    { name: 'Narrow and dark, 360 px', width: 360, html: dark },
    { name: 'Without pictures, 640 px', width: 640, html: bare },
  ];
}

/** How large the parts are, against the limit of the HTML: `HTML 21.3 kB of 90.0 kB; text 3.1 kB; file 29.9 kB`. */
export function describeSizes({ sizes }: Mail['record']): string {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const html = `HTML ${kilobytes(sizes.html)} of ${kilobytes(sizeLimits.error)}`;
  return [html, `text ${kilobytes(sizes.text)}`, `file ${kilobytes(sizes.eml)}`].join('; ');
}

const darkQuery = '(prefers-color-scheme:dark)';
