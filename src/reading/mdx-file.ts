import type { Language } from '../domain/language.ts';
import type { Problem } from '../domain/problem.ts';
import { inFile, type FileProblem } from './file-problem.ts';
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

/** The frontmatter with its places. Parsed again: places are needed only where something is wrong. */
export function frontmatterOf(file: MdxFile): YamlText {
  return parseYaml(splitFrontmatter(file.text)?.yaml ?? '');
}

/** Everything that is wrong in a file by itself. */
export function problemsOf(file: MdxFile): Problem[] {
  return file.problems.map((problem) => inFile(file.path, problem));
}

/** An error at a value of the frontmatter. */
export function frontmatterError(
  file: MdxFile,
  path: readonly PropertyKey[],
  rule: string,
  message: string,
  hint?: string,
): Problem {
  const { line, column } = frontmatterOf(file).placeOf(path);
  const problem: FileProblem = { rule, severity: 'error', line, column, message };
  return inFile(file.path, hint === undefined ? problem : { ...problem, hint });
}
