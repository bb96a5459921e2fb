import type { Problem } from '../domain/problem.ts';
import type { MdxFile } from './mdx-file.ts';
import { checkAmounts } from './rules/amounts.ts';
import { checkComparisons } from './rules/comparisons.ts';
import { checkDates } from './rules/dates.ts';
import { checkCorrectedFacts, checkFactsInBody, checkIds, checkLabels } from './rules/fact-ids.ts';
import { checkNames, checkOwners, type Known } from './rules/names.ts';
import { checkOpenQuestions } from './rules/open-questions.ts';
import { checkDoubledQualifiers } from './rules/qualifiers.ts';
import {
  checkFactSources,
  checkNamedSources,
  checkSourceIds,
  checkSources,
  checkUnusedSources,
} from './rules/sources.ts';
import { checkWordedCorrections, checkWordedLabels } from './rules/twin-wordings.ts';
import { statedIn } from './stated.ts';

/** What a brief is checked against besides itself. */
export interface BriefSurroundings {
  readonly known: Known;
  readonly timeZone: string;
  /** All files of the brief, this one included. */
  readonly languages: readonly MdxFile[];
}

/** What is wrong with what the file of a brief states, unless it is a twin. */
export function checkBrief(
  file: MdxFile,
  { known, timeZone, languages }: BriefSurroundings,
): Problem[] {
  const stated = statedIn(file);
  return [
    ...checkNames(file, stated, known),
    ...checkOwners(file, stated),
    ...checkSourceIds(file, stated),
    ...checkFactSources(file, stated),
    ...checkNamedSources(file, stated),
    ...checkUnusedSources(file, stated, languages),
    ...checkIds(file, stated),
    ...checkAmounts(file, stated),
    ...checkCorrectedFacts(file, stated),
    ...checkDates(file, stated, timeZone),
    ...checkOpenQuestions(file, stated),
  ];
}

/** What is wrong in the body of any language with what it takes from the original, which may be the file itself. */
export function checkLanguage(file: MdxFile, original: MdxFile): Problem[] {
  const stated = statedIn(original);
  return [
    ...checkSources(file, stated),
    ...checkFactsInBody(file, stated),
    ...checkComparisons(file, stated, original),
    ...checkDoubledQualifiers(file, stated, original),
  ];
}

/** What is wrong in a twin with its wording of the original. */
export function checkTwin(file: MdxFile, original: MdxFile): Problem[] {
  const stated = statedIn(original);
  return [
    ...checkLabels(file, stated),
    ...checkWordedLabels(file, stated),
    ...checkWordedCorrections(file, stated),
  ];
}
