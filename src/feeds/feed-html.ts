import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { FeedItem } from './feed-item.ts';
import { bodyOf } from './html/body.ts';
import { correctionNote } from './html/corrections.ts';
import { figureLists } from './html/figures.ts';
import { openQuestions } from './html/open-questions.ts';
import type { FeedContext, Scope } from './html/scope.ts';
import { sourceList } from './html/sources.ts';
import { timelineList } from './html/timeline.ts';

/** A brief as HTML that stands alone: whole addresses, no scripts, no styles, no drawings. */
export function renderFeedHtml({ brief, tree, pictures }: FeedItem, context: FeedContext): string {
  const { urls } = context;
  const page = urls.absolute(urls.brief(brief.language, brief.slug));
  const scope: Scope = { ...context, brief, pictures, page };
  return toHtml({
    type: 'root',
    children: [
      ...correctionNote(scope),
      ...bodyOf(tree, scope),
      ...figureLists(scope),
      ...openQuestions(scope),
      ...timelineList(scope),
      ...sourceList(scope),
    ],
  } satisfies Root);
}
