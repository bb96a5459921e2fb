import { canonicalAmount } from '../../domain/amount.ts';
import { metrics, type Metric } from '../../domain/metric.ts';
import { parseAmount, type ParsedAmount } from '../../domain/parse-amount.ts';
import type { Problem } from '../../domain/problem.ts';
import { frontmatterError, type MdxFile } from '../mdx-file.ts';
import { rewriteValue } from '../rewrite-value.ts';
import type { Stated } from '../stated.ts';

/** Amounts of facts, and those that corrections replaced, can be read and have the one spelling. */
export function checkAmounts(file: MdxFile, { facts, corrections }: Stated): Problem[] {
  return [
    ...facts.flatMap(({ amount, metric }, index) =>
      checkAmount(file, ['facts', index, 'amount'], amount, metric),
    ),
    ...corrections.flatMap(({ was, fact }, index) => {
      const metric = facts.find(({ id }) => id !== '' && id === fact)?.metric;
      return checkAmount(file, ['corrections', index, 'was'], was, metric);
    }),
  ];
}

function checkAmount(
  file: MdxFile,
  path: readonly PropertyKey[],
  text: string,
  metric: string | undefined,
): Problem[] {
  // What is missing or empty the schema says.
  if (text.trim() === '') return [];
  const parsed = read(text, file, metric);
  if ('amount' in parsed) {
    const canonical = canonicalAmount(parsed.amount);
    if (canonical === text.trim()) return [];
    const message = `"${text.trim()}" is understood; its one spelling is "${canonical}".`;
    return [respell(file, path, 'amount-spelling', message, canonical)];
  }
  const { message, hint, corrections, isGuess } = parsed.problem;
  const [correction, ...others] = corrections;
  // Without its minus a number says the opposite; nobody but the writer takes it away.
  const isCertain = others.length === 0 && isGuess !== true && !/^\s*[-−–]/.test(text);
  return correction !== undefined && isCertain
    ? [respell(file, path, 'bad-amount', message, correction)]
    : [frontmatterError(file, path, 'bad-amount', message, hint)];
}

function respell(
  file: MdxFile,
  path: readonly PropertyKey[],
  rule: 'bad-amount' | 'amount-spelling',
  message: string,
  amount: string,
): Problem {
  const hint = `${String(path.at(-1))}: ${amount}`;
  const problem = frontmatterError(file, path, rule, message, hint);
  const fix = rewriteValue(file, path, amount);
  return fix === undefined ? problem : { ...problem, fix };
}

function read(text: string, { language }: MdxFile, metric: string | undefined): ParsedAmount {
  if (isMetric(metric)) return parseAmount(text, { language, metric });
  // Only a metric says that a number without a unit is right, and this one cannot be read.
  const asNumber = parseAmount(text, { language, metric: 'pue' });
  return 'amount' in asNumber ? asNumber : parseAmount(text, { language });
}

function isMetric(text: string | undefined): text is Metric {
  return metrics.some((metric) => metric === text);
}
