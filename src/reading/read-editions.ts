import type { EditionFile } from '../domain/edition.ts';
import type { Language } from '../domain/language.ts';
import { editionSchema } from '../schema/edition.ts';
import type { MdxFile } from './mdx-file.ts';
import { readEdition } from './read-edition.ts';
import type { Read } from './read-yaml-files.ts';
import { checkEditionContent } from './rules/edition-briefs.ts';
import {
  checkEditionNames,
  checkEditionNumbers,
  checkEditionTopics,
  checkRepeatedBriefs,
} from './rules/editions.ts';
import { checkDate } from './rules/file-names.ts';
import { checkEditionReferences } from './rules/page-references.ts';

/** What editions are checked against besides themselves. */
interface EditionSurroundings {
  /** All files of all briefs. */
  readonly briefs: readonly MdxFile[];
  readonly topics: ReadonlySet<string>;
  readonly languages: readonly Language[];
  readonly timeZone: string;
}

/** Reads the frontmatter of all editions, and checks what they name. */
export function readEditions(
  files: readonly MdxFile[],
  { briefs, topics, languages, timeZone }: EditionSurroundings,
): Read<EditionFile> {
  const schema = editionSchema(timeZone);
  const read = files.map((file) => readEdition(file, schema, timeZone));
  // In a language that the site does not have there is no brief: that is said once.
  const known = files.filter(({ language }) => languages.includes(language));
  const problems = [
    ...read.flatMap((its) => its.problems),
    ...checkEditionNames(files),
    ...checkEditionNumbers(files),
    ...checkRepeatedBriefs(files),
    ...checkEditionContent(known, briefs, timeZone),
    ...files.flatMap((file) => checkEditionTopics(file, topics)),
    ...files.flatMap((file) => checkDate(file, timeZone)),
    ...files.flatMap(checkEditionReferences),
  ];
  const entries = read.flatMap(({ edition }) => (edition === undefined ? [] : [edition]));
  return { entries, problems };
}
