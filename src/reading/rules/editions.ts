import { closest } from '../../domain/closest.ts';
import { parseMoment } from '../../domain/dates.ts';
import type { Problem } from '../../domain/problem.ts';
import { fileError, inFile } from '../file-problem.ts';
import { frontmatterError, type MdxFile } from '../mdx-file.ts';
import { statedInEdition } from '../stated-edition.ts';

/** The name of an edition is its day. */
export function checkEditionNames(files: readonly MdxFile[]): Problem[] {
  return files
    .filter(({ slug }) => !isDay(slug))
    .map((file) => {
      const message = 'The name of an edition is its day: a year, a month and a day that exist.';
      const day = /\d{4}-\d{2}-\d{2}/.exec(file.slug)?.[0] ?? '';
      const hint = `Rename it to ${isDay(day) ? day : 'its day, such as 2025-11-14'}.mdx`;
      return inFile(file.path, fileError('file-name', { line: 1, column: 1 }, message, hint));
    });
}

/** In each language the numbers grow from edition to edition; some may be left out. */
export function checkEditionNumbers(files: readonly MdxFile[]): Problem[] {
  return byLanguage(files).flatMap((its) => {
    let highest = { number: 0, slug: '' };
    return its.flatMap((file) => {
      const { number } = statedInEdition(file);
      if (number === undefined) return [];
      const before = highest;
      if (number > before.number) {
        highest = { number, slug: file.slug };
        return [];
      }
      // A number below 1 is another problem.
      if (before.number === 0) return [];
      const message =
        number === before.number
          ? `The edition of ${before.slug} has the number ${String(number)} already.`
          : `Number ${String(number)} must not follow number ${String(before.number)}, that of the edition of ${before.slug}.`;
      const hint = `number: ${String(before.number + 1)}`;
      return [frontmatterError(file, ['number'], 'edition-number', message, hint)];
    });
  });
}

/** No brief stands in an edition twice; one that an earlier edition had is worth a second look. */
export function checkRepeatedBriefs(files: readonly MdxFile[]): Problem[] {
  return byLanguage(files).flatMap((its) => {
    const sent = new Map<string, string>();
    return its.flatMap((file) => {
      const { briefs, draft } = statedInEdition(file);
      const own = new Set<string>();
      const problems = briefs.flatMap(({ name, path }) => {
        const before = sent.get(name);
        if (own.has(name)) {
          const message = `This edition has the brief ${name} already.`;
          const hint = 'Delete one of the two.';
          return [frontmatterError(file, path, 'duplicate-brief', message, hint)];
        }
        own.add(name);
        if (before === undefined) return [];
        const message = `The edition of ${before} had the brief ${name} already.`;
        const hint = 'Leave it out, or write in the greeting why readers get it again.';
        return [frontmatterError(file, path, 'repeated-brief', message, hint)];
      });
      // A draft is never sent.
      if (!draft) for (const name of own) if (!sent.has(name)) sent.set(name, file.slug);
      return problems;
    });
  });
}

/** Topics of sections exist. */
export function checkEditionTopics(file: MdxFile, topics: ReadonlySet<string>): Problem[] {
  return statedInEdition(file).topics.flatMap(({ name, path }) => {
    if (topics.has(name)) return [];
    const near = closest(name, topics);
    const where = 'content/topics.yaml';
    const hint =
      near === undefined
        ? `Add it to ${where}, or give the section a title.`
        : `Did you mean "${near}"? Otherwise add it to ${where}.`;
    return [frontmatterError(file, path, 'unknown-topic', `There is no topic "${name}".`, hint)];
  });
}

function byLanguage(files: readonly MdxFile[]): MdxFile[][] {
  const days = files.filter(({ slug }) => isDay(slug));
  return [...Map.groupBy(days, ({ language }) => language).values()].map((its) =>
    its.toSorted((a, b) => Number(a.slug > b.slug) - Number(a.slug < b.slug)),
  );
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseMoment(text, 'UTC') !== undefined;
}
