import type { Language } from '../../domain/language.ts';
import { metrics } from '../../domain/metric.ts';
import { parseAmount } from '../../domain/parse-amount.ts';
import type { Problem } from '../../domain/problem.ts';
import { recognizeAmounts } from '../../domain/recognize-amounts.ts';
import { formatAmount } from '../../i18n/format-amount.ts';
import { fileError, inFile } from '../file-problem.ts';
import type { MdxFile } from '../mdx-file.ts';
import type { Stated } from '../stated.ts';

/**
 * A fact that says "at least" itself does not need "more than" before it in a sentence.
 *
 * @param original The file that states the facts; its language decides how their amounts are read.
 */
export function checkDoubledQualifiers(
  file: MdxFile,
  { facts }: Stated,
  original: MdxFile,
): Problem[] {
  return file.references.flatMap(({ kind, target, line, column, before }) => {
    if (kind !== 'fact' || before === undefined) return [];
    const fact = facts.find(({ id }) => id === target);
    const metric = metrics.find((one) => one === fact?.metric);
    const words = qualifierAtEnd(before, file.language);
    if (fact === undefined || metric === undefined || words === undefined) return [];
    const parsed = parseAmount(fact.amount, { language: original.language, metric });
    if (!('amount' in parsed) || parsed.amount.qualifier === 'exact') return [];
    const shown = formatAmount(parsed.amount, file.language, 'long').replaceAll('\u00A0', ' ');
    const message = `"${words}" stands before a fact that will read "${shown}".`;
    const hint = `Delete "${words}", or the word before the number in the fact "${target}".`;
    return [inFile(file.path, fileError('doubled-qualifier', { line, column }, message, hint))];
  });
}

/** What a number would be read with that followed the text. */
const number = ' 5 MW';

/** The words that limit a number after the text: "mehr als". */
function qualifierAtEnd(text: string, language: Language): string | undefined {
  const last = recognizeAmounts(text + number, language).at(-1);
  if (last === undefined || last.amount.upper !== undefined) return undefined;
  const words = last.text.slice(0, -number.length);
  return last.amount.qualifier === 'exact' || !last.text.endsWith(number) ? undefined : words;
}
