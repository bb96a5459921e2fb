import type { CheckCardTitle } from '../../domain/card-title.ts';
import type { Problem } from '../../domain/problem.ts';
import { frontmatterError, type MdxFile } from '../mdx-file.ts';
import { settingsProblem } from '../settings-problem.ts';

/** The fields that a card shows as its title: of an edition it is the subject. */
const fields = ['title', 'subject'];

/** A social card shows the whole title of a page, and has a glyph for each of its characters. */
export async function checkCardTitles(
  files: readonly MdxFile[],
  check: CheckCardTitle,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const file of files) {
    for (const field of fields) {
      const title = textOf(file, field);
      if (title === undefined) continue;
      try {
        problems.push(...(await checkTitle(file, field, title, check)));
      } catch (error) {
        // A package of fonts that cannot be read is wrong once, whatever the number of titles.
        const reason = error instanceof Error ? error.message : String(error);
        return [settingsProblem('site.config.ts', 'site-config', reason)];
      }
    }
  }
  return problems;
}

async function checkTitle(
  file: MdxFile,
  field: string,
  title: string,
  check: CheckCardTitle,
): Promise<Problem[]> {
  const { missing, shown } = (await check(title, file.language)) ?? {};
  if (missing !== undefined) {
    const message = `No font of the social card has ${missing.characters}.`;
    return [frontmatterError(file, [field], 'card-glyph', message, missing.advice)];
  }
  if (shown === undefined) return [];
  const message = `The ${field} is too long for the social card, which shows: "${shown}".`;
  return [frontmatterError(file, [field], 'card-title-cut', message, 'Write a shorter one.')];
}

function textOf({ frontmatter }: MdxFile, field: string): string | undefined {
  if (typeof frontmatter !== 'object' || frontmatter === null) return undefined;
  const value: unknown = Object.entries(frontmatter).find(([key]) => key === field)?.[1];
  return typeof value === 'string' && value !== '' ? value : undefined;
}
