import type { Root } from 'hast';
import type { Brief } from '../domain/brief.ts';
import { bodyOf } from './body.ts';
import { correctionNote } from './corrections.ts';
import { figureLists } from './figures.ts';
import { openQuestions } from './open-questions.ts';
import type { Body, PlainContext, Scope } from './scope.ts';
import { sourceList } from './sources.ts';
import { timelineList } from './timeline.ts';

/** A brief as HTML that stands alone: whole addresses, no scripts, no styles, no drawings. */
export function plainBrief(brief: Brief, { tree, pictures }: Body, context: PlainContext): Root {
  const { urls } = context;
  const page = urls.absolute(urls.brief(brief.language, brief.slug));
  const scope: Scope = { ...context, brief, pictures, page };
  return {
    type: 'root',
    children: [
      ...correctionNote(scope),
      ...bodyOf(tree, scope),
      ...figureLists(scope),
      ...openQuestions(scope),
      ...timelineList(scope),
      ...sourceList(scope),
    ],
  };
}
