import type { Problem } from '../../domain/problem.ts';
import { closest } from '../../domain/closest.ts';
import { frontmatterError, type MdxFile } from '../mdx-file.ts';
import { hasYamlError, looksLikeTwin, originalsAmong } from '../read-brief.ts';

/** Of the languages of a brief exactly one states sources: the original. */
export function checkTwins(files: readonly MdxFile[]): Problem[] {
  const groups = Map.groupBy(files, ({ slug }) => slug);
  const names = [...new Set(originalsAmong(files).map(({ slug }) => slug))];
  return [...groups.values()].flatMap((twins) => {
    const [original, ...others] = originalsAmong(twins);
    if (original === undefined) {
      // A file that cannot be read may be the original.
      if (twins.some(hasYamlError)) return [];
      return twins.filter(looksLikeTwin).map((file) => orphan(file, names));
    }
    return others.map((file) =>
      frontmatterError(
        file,
        ['sources'],
        'two-originals',
        `Two languages of this brief state sources: ${original.path} is the original.`,
        'Keep only title and summary here; the twin inherits everything else.',
      ),
    );
  });
}

function orphan(file: MdxFile, originals: readonly string[]): Problem {
  const near = closest(file.slug, originals);
  const hint =
    near === undefined
      ? 'Add date, topics and sources; or give it the name of the brief that it translates.'
      : `Twins share their name. Did you mean ${near}.mdx? Otherwise add date, topics and sources.`;
  const message = 'This brief has no sources, and no other language of it has any.';
  return frontmatterError(file, [], 'twin-without-original', message, hint);
}
