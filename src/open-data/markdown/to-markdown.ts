import type { ElementContent } from 'hast';
import { blocks } from './blocks.ts';

/** The numbered sources of a text. */
export interface CitedSources {
  /** What the address of a link that cites a source begins with; its number follows. */
  readonly linkPrefix: string;
  /** The addresses of the sources in the order of their numbers. */
  readonly addresses: readonly string[];
}

/**
 * HTML as Markdown with tables and footnotes (GFM). What Markdown has no signs for stays HTML. A link
 * that cites a source becomes `[1]`, and the addresses of these stand at the end.
 *
 * Written for the few elements that briefs have: `hast-util-to-mdast` with `mdast-util-to-markdown`
 * took as long for a brief as everything else that a build makes of it.
 */
export function toMarkdown(children: readonly ElementContent[], cited?: CitedSources): string {
  const text = blocks(children, { sourcePrefix: cited?.linkPrefix });
  const definitions = (cited?.addresses ?? []).map(
    (address, index) => `[${String(index + 1)}]: ${address.replace(/[\\()]/g, '\\$&')}`,
  );
  return `${[text, ...(definitions.length === 0 ? [] : [definitions.join('\n')])].join('\n\n')}\n`;
}
