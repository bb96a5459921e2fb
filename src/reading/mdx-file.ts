import type { Language } from '../domain/language.ts';
import type { Problem } from '../domain/problem.ts';
import type { RuleName } from '../domain/rules.ts';
import { fileError, inFile } from './file-problem.ts';
import type { ParsedFile } from './parse-file.ts';
import { splitFrontmatter } from './split-frontmatter.ts';
import { parseYaml, type YamlText } from './yaml-text.ts';

/** A file of a publication that was read and parsed, but not yet checked against others. */
export interface MdxFile extends ParsedFile {
  /** Relative to the publication folder, with forward slashes. */
  readonly path: string;
  readonly language: Language;
  /** The file name without its ending. */
  readonly slug: string;
  readonly digest: string;
  readonly text: string;
}

/** Once for each file: a thousand mistakes in one must not read it a thousand times. */
const frontmatters = new WeakMap<MdxFile, YamlText>();

/** The frontmatter with its places. Parsed again: places are needed only where something is wrong. */
export function frontmatterOf(file: MdxFile): YamlText {
  const known = frontmatters.get(file);
  if (known !== undefined) return known;
  const yaml = parseYaml(splitFrontmatter(file.text)?.yaml ?? '');
  frontmatters.set(file, yaml);
  return yaml;
}

/** The pictures that a body shows, as it names them, each once. */
export function picturesIn({ references }: MdxFile): string[] {
  const all = references.flatMap(({ kind, target }) => (kind === 'picture' ? [target] : []));
  return [...new Set(all)];
}

/** The charts of a body that compare facts, each as the ids of its facts. */
export function comparisonsIn({ references }: MdxFile): string[][] {
  return references.flatMap(({ kind, target }) =>
    kind === 'comparison' ? [target.split(' ')] : [],
  );
}

/** Everything that is wrong in a file by itself. */
export function problemsOf(file: MdxFile): Problem[] {
  return file.problems.map((problem) => inFile(file.path, problem));
}

/** A problem at a value of the frontmatter. */
export function frontmatterError(
  file: MdxFile,
  path: readonly PropertyKey[],
  rule: RuleName,
  message: string,
  hint?: string,
): Problem {
  const place = frontmatterOf(file).placeOf(path);
  return inFile(file.path, fileError(rule, place, message, hint));
}
