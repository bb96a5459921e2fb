import type { Brief } from '../../src/domain/brief.ts';
import { siteLanguage } from '../../src/domain/site.ts';
import { renderFeedHtml } from '../../src/feeds/feed-html.ts';
import type { FeedItem } from '../../src/feeds/feed-item.ts';
import { createUrls } from '../../src/urls.ts';
import { aBrief, aSite, textsIn } from './catalog.ts';
import { treeOf } from './trees.ts';

/** A brief with this body, which may show the picture `./werk.jpg`, as a feed is given it. */
export function aFeedItem(body: string, changes: Partial<Brief> = {}): FeedItem {
  const brief = aBrief(changes);
  return {
    brief,
    tree: treeOf(body, brief.language),
    pictures: {
      './werk.jpg': { url: 'https://example.org/_astro/werk.jpg', width: 1280, height: 720 },
    },
  };
}

/** The same as a feed of `https://example.org/news/` shows it. */
export function feedHtmlOf(body: string, changes: Partial<Brief> = {}): string {
  const item = aFeedItem(body, changes);
  const { language } = item.brief;
  const site = aSite({ url: 'https://example.org/news/' });
  const { locale } = siteLanguage(site, language);
  return renderFeedHtml(item, { urls: createUrls(site), locale, t: textsIn(language) });
}
