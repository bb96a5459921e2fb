import type { Problem } from '../../domain/problem.ts';
import { frontmatterError, type MdxFile } from '../mdx-file.ts';
import type { Stated } from '../stated.ts';

/** What was asked and not given is one thing, what we do not know another: no word is in both lists. */
export function checkOpenQuestions(file: MdxFile, { notDisclosed, notKnown }: Stated): Problem[] {
  return notKnown.flatMap((word, index) => {
    if (word === '' || !notDisclosed.includes(word)) return [];
    const message = `"${word}" is in "notDisclosed" as well.`;
    const hint = `Keep it in "notDisclosed" where somebody was asked or expected to say it, else here.`;
    return [frontmatterError(file, ['notKnown', index], 'bad-value', message, hint)];
  });
}
