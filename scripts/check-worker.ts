import { flushCompileCache } from 'node:module';
import { createCardTitleCheck } from '../src/cards/check-title.ts';
import { hasErrors, type Problem } from '../src/domain/problem.ts';
import { checkPublication } from '../src/reading/check-publication.ts';
import { saveCheckedContent } from '../src/reading/checked-content.ts';
import { openParseCache } from '../src/reading/parse-cache.ts';
import { loadPublication } from '../src/reading/publication.ts';

/** A publication to check before it is built. */
export interface CheckTask {
  /** Absolute folder with `content/`. */
  readonly folder: string;
  readonly cache: string;
  /** Absolute; the file that the content is kept in for the build. */
  readonly checked: string;
  /** Whether titles are measured with the fonts of social cards. */
  readonly cards: boolean;
}

/** Checks a publication in a process of its own. Its content is kept where no problem is an error. */
export default async function check(task: CheckTask): Promise<readonly Problem[]> {
  const { folder, cache, checked, cards } = task;
  const publication = await loadPublication(folder);
  const { cardFonts } = publication.site;
  const checkCardTitle = cards ? createCardTitleCheck(cardFonts, folder) : undefined;
  const { content, problems, digests } = await checkPublication(
    { ...publication, checkCardTitle },
    cache,
  );
  // A pool ends its processes before they would write it by themselves.
  flushCompileCache();
  if (hasErrors(problems)) return problems;
  await openParseCache(cache).prune(digests);
  saveCheckedContent(checked, content);
  return problems;
}
