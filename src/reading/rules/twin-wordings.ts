import { wordingsOf } from '../../domain/link-brief.ts';
import type { Problem } from '../../domain/problem.ts';
import { frontmatterError, type MdxFile } from '../mdx-file.ts';
import { labelsIn, statedIn, type Stated } from '../stated.ts';
import { toYaml } from '../yaml-text.ts';

/** A twin words every label that its original has: of facts, and of entries of the timeline. */
export function checkWordedLabels(twin: MdxFile, original: Stated): Problem[] {
  const facts = wordingOf(original.facts, labelsIn(twin, 'facts'));
  const timeline = wordingOf(original.timeline, labelsIn(twin, 'timeline'));
  const missing = [...facts.missing, ...timeline.missing];
  if (missing.length === 0) return [];
  const message = `This twin does not word ${missing.join(', ')}, which the original has in its own language.`;
  const hint = [
    'Put into your words:',
    'labels:',
    ...(facts.lines.length === 0 ? [] : ['  facts:', ...facts.lines]),
    ...(timeline.lines.length === 0 ? [] : ['  timeline:', ...timeline.lines]),
  ].join('\n');
  return [frontmatterError(twin, ['labels'], 'twin-label', message, hint)];
}

/** A twin says in its words what was corrected, and nothing that was not. */
export function checkWordedCorrections(twin: MdxFile, original: Stated): Problem[] {
  const [own, all] = [statedIn(twin), original].map(({ corrections }) =>
    corrections.map(({ date: day, text }) => ({ day, text })),
  );
  if (own === undefined || all === undefined) return [];
  const wordings = wordingsOf({ corrections: all }, { corrections: own });
  const missing = all.filter(({ day }, index) => day !== '' && wordings[index] === undefined);
  const stray = own.flatMap(({ day }, index) => {
    const count = own.slice(0, index + 1).filter((one) => one.day === day).length;
    const known = all.filter((one) => one.day === day).length;
    if (day === '' || count <= known) return [];
    const message = `The original has no ${known === 0 ? '' : 'further '}correction of ${day}.`;
    const [first] = missing;
    const hint =
      first === undefined ? 'Delete it, or correct the original first.' : `date: ${first.day}`;
    return [frontmatterError(twin, ['corrections', index, 'date'], 'bad-value', message, hint)];
  });
  // With another date it may be what is missing.
  if (missing.length === 0 || stray.length > 0) return stray;
  const days = [...new Set(missing.map(({ day }) => day))].join(', ');
  const message = `The original was corrected on ${days}, and this twin does not say so.`;
  const hint = [
    'Put into your words:',
    'corrections:',
    ...missing.flatMap(({ day, text }) => [`  - date: ${day}`, `    text: ${toYaml(text)}`]),
  ].join('\n');
  return [frontmatterError(twin, ['corrections'], 'twin-correction', message, hint)];
}

/** What is not worded, and all lines as they should be: those that are worded as they are. */
function wordingOf(
  items: readonly { readonly id: string; readonly label: string }[],
  words: ReadonlyMap<string, string>,
): { missing: string[]; lines: string[] } {
  const labelled = items.filter(({ id, label }) => id !== '' && label !== '');
  return {
    missing: labelled.flatMap(({ id }) => (words.has(id) ? [] : [`"${id}"`])),
    lines: labelled.map(({ id, label }) => `    ${id}: ${toYaml(words.get(id) ?? label)}`),
  };
}
