import type { BriefFile } from '../domain/brief.ts';
import { checkBrief, checkLanguage, checkTwin } from './check-brief.ts';
import type { MdxFile } from './mdx-file.ts';
import { briefSchemas, looksLikeTwin, originalsAmong, readBrief } from './read-brief.ts';
import type { Read } from './read-yaml-files.ts';
import { checkDate } from './rules/file-names.ts';
import type { Known } from './rules/names.ts';

/** Reads the frontmatter of all briefs, and checks each on its own and beside its original. */
export function readBriefs(
  files: readonly MdxFile[],
  timeZone: string,
  known: Known,
): Read<BriefFile> {
  const schemas = briefSchemas(timeZone);
  const all = originalsAmong(files);
  const originals = new Map(all.map((file) => [file.slug, file]));
  const isOriginal = new Set(all);
  const read = files.map((file) => {
    const isTwin = !isOriginal.has(file) && (originals.has(file.slug) || looksLikeTwin(file));
    return { file, isTwin, ...readBrief(file, isTwin, schemas) };
  });
  const entries = read.flatMap(({ brief }): BriefFile[] => (brief === undefined ? [] : [brief]));
  const groups = Map.groupBy(files, ({ slug }) => slug);
  const problems = read.flatMap(({ file, isTwin, problems: its }) => {
    const original = originals.get(file.slug);
    const languages = groups.get(file.slug) ?? [];
    return [
      ...its,
      ...checkDate(file, timeZone),
      ...(isTwin ? [] : checkBrief(file, { known, timeZone, languages })),
      ...(original === undefined ? [] : checkLanguage(file, original)),
      ...(isTwin && original !== undefined ? checkTwin(file, original) : []),
    ];
  });
  return { entries, problems };
}
