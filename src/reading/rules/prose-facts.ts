import Big from 'big.js';
import { canonicalAmount, unscaled } from '../../domain/amount.ts';
import type { BriefFile, OriginalFile } from '../../domain/brief.ts';
import { compareWithFacts, type Contradiction } from '../../domain/compare-with-facts.ts';
import { splitFactReference } from '../../domain/fact-reference.ts';
import type { Fact } from '../../domain/fact.ts';
import type { Language } from '../../domain/language.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Site } from '../../domain/site.ts';
import { unitOf } from '../../domain/unit.ts';
import { formatAmount } from '../../i18n/format-amount.ts';
import type { StatedAmount } from '../../markdown/amounts-in-prose.ts';
import { fileError, inFile } from '../file-problem.ts';
import type { MdxFile } from '../mdx-file.ts';
import { suggestFact } from '../suggest-fact.ts';

/**
 * The amounts in frontmatter and body against the facts of the original, in every language: what
 * contradicts a fact, and what no fact covers. A sentence may name what a fact was before a correction,
 * and what a fact of another brief says that one of this brief overlaps.
 *
 * @param briefs The files that could be read: without its original a file is not checked.
 */
export function checkProse(
  files: readonly MdxFile[],
  briefs: readonly BriefFile[],
  site: Site,
): Problem[] {
  const originals = new Map(
    briefs.flatMap((one): [string, OriginalFile][] => (one.original ? [[one.slug, one]] : [])),
  );
  return [...Map.groupBy(files, ({ slug }) => slug)].flatMap(([slug, languages]) => {
    const original = originals.get(slug);
    if (original === undefined) return [];
    const known = [
      ...original.facts.map(({ amount }) => amount),
      ...alsoKnown(original, originals),
    ];
    const ids = new Set(original.facts.map(({ id }) => id));
    return languages.flatMap((file) => checkFile(file, { original, known, ids, site }));
  });
}

interface Surroundings {
  readonly original: OriginalFile;
  /** The amounts of its facts, in their order, then what may be named beside them. */
  readonly known: readonly Fact['amount'][];
  /** Ids that a fact of it has, or should have. */
  readonly ids: Set<string>;
  readonly site: Site;
}

function alsoKnown(
  { slug, facts, corrections }: OriginalFile,
  originals: ReadonlyMap<string, OriginalFile>,
): Fact['amount'][] {
  const overlapped = facts.flatMap(({ overlaps }) =>
    overlaps.flatMap((reference) => {
      const named = splitFactReference(reference, slug);
      const its = originals.get(named.slug)?.facts.find(({ id }) => id === named.fact);
      return its === undefined ? [] : [its.amount];
    }),
  );
  return [...overlapped, ...corrections.flatMap(({ changed }) => changed?.was ?? [])];
}

function checkFile(file: MdxFile, { original, known, ids, site }: Surroundings): Problem[] {
  const said = new Set<string>();
  const cited = citedFor(file.amounts);
  return compareWithFacts(file.amounts, known).flatMap((comparison): Problem[] => {
    const { kind, recognized } = comparison;
    if (kind === 'matches') return [];
    const fact = kind === 'contradicts' ? original.facts[comparison.fact] : undefined;
    if (kind === 'contradicts' && fact !== undefined) {
      return [contradicted(file, recognized, fact, comparison.reason, site)];
    }
    const amount = canonicalAmount(recognized.amount);
    if (!isForFacts(recognized) || said.has(amount)) return [];
    said.add(amount);
    const sources = cited.get(amount) ?? [];
    const hint = suggestFact({ ...recognized, sources }, original, ids, file.path);
    const message = `No fact covers "${recognized.text}".`;
    return [inFile(file.path, fileError('uncovered-amount', recognized, message, hint))];
  });
}

/** What is first cited for each amount: a title cites nothing. */
function citedFor(amounts: readonly StatedAmount[]): ReadonlyMap<string, readonly string[]> {
  const cited = new Map<string, readonly string[]>();
  for (const { amount, sources } of amounts) {
    const name = canonicalAmount(amount);
    if (sources !== undefined && !cited.has(name)) cited.set(name, sources);
  }
  return cited;
}

/** Shares and rates of growth are mostly said of something, not tracked: they need no fact. */
function isForFacts({ amount }: StatedAmount): boolean {
  return unitOf(amount.unit).dimension !== 'ratio';
}

function contradicted(
  file: MdxFile,
  stated: StatedAmount,
  fact: Fact,
  reason: Contradiction,
  site: Site,
): Problem {
  const its = `the fact "${fact.id}"`;
  const shown = `(${canonicalAmount(fact.amount)})`;
  const said = {
    scale: () => `is ${timesOf(stated, fact)} ${its} ${shown}`,
    currency: () => `has the digits of ${its}, but not its currency ${shown}`,
    unit: () => `has the digits of ${its}, but not its unit ${shown}`,
  }[reason]();
  const locale = localeOf(stated.language ?? file.language, site);
  const right = formatAmount(fact.amount, locale, 'long').replaceAll('\u00A0', ' ');
  const hint = `Write "${right}", or correct the fact. Another number needs a fact of its own.`;
  return inFile(
    file.path,
    fileError('prose-against-facts', stated, `"${stated.text}" ${said}.`, hint),
  );
}

const times: Readonly<Record<string, string>> = {
  '1000': 'a thousand times',
  '0.001': 'a thousandth of',
  '1000000': 'a million times',
  '0.000001': 'a millionth of',
};

function timesOf({ amount }: StatedAmount, fact: Fact): string {
  const ratio = new Big(unscaled(amount)).div(unscaled(fact.amount)).toFixed();
  return times[ratio] ?? `${ratio} times`;
}

/** That of the site, else the language by itself: a quote may be in a language that the site does not have. */
function localeOf(language: Language, { languages }: Site): string {
  return languages.find((one) => one.language === language)?.locale ?? language;
}
