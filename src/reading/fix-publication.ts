import type { Problem } from '../domain/problem.ts';
import { applyFixes } from './apply-fixes.ts';
import { checkPublication } from './check-publication.ts';
import type { ContentRead, ContentSource } from './read-content.ts';

/** What a publication is after its fixes were written, and what was fixed. */
export interface FixedContent extends ContentRead {
  readonly fixed: readonly Problem[];
}

/**
 * Writes the safe corrections of a publication and checks it again, until there is none left: what
 * does not parse hides what comes after it. It ends because a fix leaves nothing that its rule reports.
 */
export async function fixPublication(
  publication: ContentSource,
  cacheFolder: string,
): Promise<FixedContent> {
  const fixed: Problem[] = [];
  for (;;) {
    const read = await checkPublication(publication, cacheFolder);
    const written = await applyFixes(publication.folder, read.problems);
    if (written.length === 0) return { ...read, fixed };
    fixed.push(...written);
  }
}
