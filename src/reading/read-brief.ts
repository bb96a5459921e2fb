import type { BriefFile } from '../domain/brief.ts';
import type { Correction } from '../domain/correction.ts';
import { compareMoments, parseMoment, type Moment } from '../domain/dates.ts';
import { toFact, type Fact } from '../domain/fact.ts';
import type { Language } from '../domain/language.ts';
import { parseAmount } from '../domain/parse-amount.ts';
import type { Problem } from '../domain/problem.ts';
import type { Source } from '../domain/source.ts';
import { briefSchema, twinSchema } from '../schema/brief.ts';
import type { StatedFact } from '../schema/fact.ts';
import { explainOriginal, explainTwin } from './explain-brief.ts';
import { comparisonsIn, picturesIn, type MdxFile } from './mdx-file.ts';

/** The schemas of a publication, made once for all of its briefs. */
export interface BriefSchemas {
  readonly timeZone: string;
  readonly original: (language: Language) => ReturnType<typeof briefSchema>;
  readonly twin: ReturnType<typeof twinSchema>;
}

/** The schemas in the time zone of the site. */
export function briefSchemas(timeZone: string): BriefSchemas {
  const originals = new Map<Language, ReturnType<typeof briefSchema>>();
  return {
    timeZone,
    twin: twinSchema(timeZone),
    original: (language) => {
      const schema = originals.get(language) ?? briefSchema(timeZone, language);
      originals.set(language, schema);
      return schema;
    },
  };
}

/**
 * The files that state sources: originals do, twins do not. Beside one that states topics as well, one without
 * is a twin that states too much.
 */
export function originalsAmong(files: readonly MdxFile[]): MdxFile[] {
  const stating = files.filter((file) => states(file, 'sources'));
  const whole = new Set(stating.filter((file) => states(file, 'topics')).map(({ slug }) => slug));
  return stating.filter((file) => states(file, 'topics') || !whole.has(file.slug));
}

function states({ frontmatter }: MdxFile, field: string): boolean {
  return typeof frontmatter === 'object' && frontmatter !== null && field in frontmatter;
}

/** Whether a file states nothing but what a twin may state. */
export function looksLikeTwin({ frontmatter }: MdxFile): boolean {
  return (
    typeof frontmatter === 'object' &&
    frontmatter !== null &&
    Object.keys(frontmatter).length > 0 &&
    Object.keys(frontmatter).every((key) => twinKeys.includes(key))
  );
}

/**
 * Checks the frontmatter of a brief.
 *
 * @param isTwin whether another language of the same name states the sources.
 */
export function readBrief(
  file: MdxFile,
  isTwin: boolean,
  schemas: BriefSchemas,
): { brief?: BriefFile; problems: Problem[] } {
  if (file.frontmatter === undefined || hasYamlError(file)) return { problems: [] };
  const text = textOf(file);
  if (isTwin) {
    const result = schemas.twin.safeParse(file.frontmatter);
    if (!result.success) return { problems: explainTwin(file, result.error.issues, schemas.twin) };
    const { title, summary, labels } = result.data;
    const corrections = result.data.corrections.map(({ date: day, text: said }) => ({
      day,
      text: said,
    }));
    const brief = { ...text, original: false as const, title, summary, labels, corrections };
    return { brief, problems: [] };
  }
  const schema = schemas.original(file.language);
  const result = schema.safeParse(file.frontmatter);
  if (!result.success) {
    return { problems: explainOriginal(file, result.error.issues, schema) };
  }
  const { date, facts: stated, corrections: statedCorrections, ...rest } = result.data;
  const facts = toFacts(stated, rest.sources);
  const corrections = toCorrections(statedCorrections, facts, file.language);
  // What is missing here the rules on facts and corrections report.
  if (facts.length < stated.length || corrections.length < statedCorrections.length) {
    return { problems: [] };
  }
  const updated = notBefore(date, rest.updated ?? lastMoment(corrections, schemas.timeZone));
  const made = { ...rest, published: date, updated, facts, corrections };
  return { brief: { ...text, original: true, ...made }, problems: [] };
}

const twinKeys = ['title', 'summary', 'date', 'labels', 'corrections'];

/** A fact that names no source rests on the only one of the brief. */
function toFacts(stated: readonly StatedFact[], sources: readonly Source[]): Fact[] {
  const only = sources.length === 1 ? sources.map(({ id }) => id) : [];
  return stated.flatMap((fact) => toFact({ ...fact, sources: fact.sources ?? only }) ?? []);
}

function toCorrections(
  stated: readonly StatedCorrection[],
  facts: readonly Fact[],
  language: Language,
): Correction[] {
  return stated.flatMap(({ date: day, text, fact: id, was }): Correction[] => {
    if (id === undefined) return was === undefined ? [{ day, text }] : [];
    const fact = facts.find((one) => one.id === id);
    if (fact === undefined) return [];
    if (was === undefined) return [{ day, text, changed: { fact: id } }];
    const parsed = parseAmount(was, { language, metric: fact.metric });
    return 'amount' in parsed ? [{ day, text, changed: { fact: id, was: parsed.amount } }] : [];
  });
}

interface StatedCorrection {
  readonly date: string;
  readonly text: string;
  readonly fact?: string | undefined;
  readonly was?: string | undefined;
}

function lastMoment(corrections: readonly Correction[], timeZone: string): Moment | undefined {
  const last = corrections
    .map(({ day }) => day)
    .toSorted()
    .at(-1);
  return last === undefined ? undefined : parseMoment(last, timeZone);
}

/** A bare day is midnight; on the day of publication it means a time after it. */
function notBefore(published: Moment, updated: Moment | undefined): Moment | undefined {
  if (updated === undefined || compareMoments(updated, published) >= 0) return updated;
  return published;
}

function textOf(file: MdxFile) {
  const { language, slug, path, digest, words } = file;
  const shown = { pictures: picturesIn(file), comparisons: comparisonsIn(file) };
  return { language, slug, path, digest, words, ...shown };
}

/** Whether nothing of the frontmatter of a file can be read. */
export function hasYamlError({ problems }: MdxFile): boolean {
  return problems.some(({ rule }) => rule === 'yaml' || rule === 'frontmatter');
}
