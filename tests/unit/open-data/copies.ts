import type { Brief } from '../../../src/domain/brief.ts';
import { renderBriefText } from '../../../src/open-data/brief-text.ts';
import { createUrls } from '../../../src/urls.ts';
import { aBrief, aSite, textsIn } from '../../support/catalog.ts';
import { treeOf } from '../../support/trees.ts';

/** A brief with this body, which may show the picture `./werk.jpg`, as Markdown. */
export function briefTextOf(body: string, changes: Partial<Brief> = {}): string {
  const brief = aBrief(changes);
  const site = aSite({ url: 'https://example.org/news/' });
  const pictures = {
    './werk.jpg': { url: 'https://example.org/news/_astro/werk.jpg', width: 1280, height: 720 },
  };
  const context = { site, urls: createUrls(site), t: textsIn(brief.language) };
  return renderBriefText(brief, { tree: treeOf(body, brief.language), pictures }, context);
}

/** What follows the frontmatter, the title and the summary. */
export function bodyTextOf(body: string, changes: Partial<Brief> = {}): string {
  const { title, summary } = aBrief(changes);
  const text = briefTextOf(body, changes);
  const start = text.indexOf(summary, text.indexOf(`# ${title}`)) + summary.length;
  return text.slice(start).trim();
}
