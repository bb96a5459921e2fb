import { sourceHost } from '../domain/source.ts';
import type { MdxFile } from './mdx-file.ts';

/**
 * What a frontmatter states, as far as it can be read: one wrong field must not hide another. In
 * lists a place is kept for what cannot be read, because positions count: there a text is empty.
 */
export interface Stated {
  /** Text of the field, not yet a date. */
  readonly date?: string | undefined;
  readonly updated?: string | undefined;
  readonly topics: readonly string[];
  readonly authors: readonly string[];
  readonly parties: readonly { readonly organization: string }[];
  readonly facts: readonly StatedFact[];
  readonly timeline: readonly StatedEntry[];
  readonly notDisclosed: readonly string[];
  readonly notKnown: readonly string[];
  readonly sources: readonly StatedSource[];
  readonly corrections: readonly StatedCorrection[];
  readonly draft: boolean;
}

/** A fact with what it names. A text that is empty is not there or cannot be read; one that is absent is not there. */
export interface StatedFact {
  readonly id: string;
  readonly metric: string;
  readonly amount: string;
  readonly label: string;
  readonly of?: string | undefined;
  readonly saidBy: string;
  readonly with: readonly string[];
  readonly facility: string;
  readonly overlaps: readonly string[];
  readonly sources?: readonly string[] | undefined;
}

export interface StatedEntry {
  readonly id: string;
  /** Text of the field, not yet a date. */
  readonly date: string;
  readonly label: string;
  readonly kind: string;
  readonly sources: readonly string[];
}

/** Without an id it keeps the place of a source that cannot be read. */
export interface StatedSource {
  readonly id: string;
  readonly url: string;
}

export interface StatedCorrection {
  readonly date: string;
  readonly text: string;
  readonly fact?: string | undefined;
  readonly was: string;
}

/** Once for each file: all rules read the same. */
const known = new WeakMap<MdxFile, Stated>();

/** What the frontmatter of a file states. */
export function statedIn(file: MdxFile): Stated {
  const before = known.get(file);
  if (before !== undefined) return before;
  const fields = fieldsOf(file.frontmatter);
  const stated = {
    date: optionalText(fields.date),
    updated: optionalText(fields.updated),
    topics: texts(fields.topics),
    authors: texts(fields.authors),
    parties: partiesOf(fields.parties),
    facts: list(fields.facts).map(toFact),
    timeline: list(fields.timeline).map(toEntry),
    notDisclosed: texts(fields.notDisclosed),
    notKnown: texts(fields.notKnown),
    sources: list(fields.sources).map(toSource),
    corrections: list(fields.corrections).map(toCorrection),
    draft: fields.draft === true,
  };
  known.set(file, stated);
  return stated;
}

/** The labels of a twin by the ids of facts, or of entries of the timeline. */
export function labelsIn({ frontmatter }: MdxFile, of: 'facts' | 'timeline'): Map<string, string> {
  const labels = fieldsOf(fieldsOf(frontmatter).labels)[of];
  // A list in the place of the map is another problem.
  const entries = Array.isArray(labels)
    ? list(labels).map((item) => [text(fieldsOf(item).id), fieldsOf(item).label] as const)
    : Object.entries(fieldsOf(labels));
  return new Map(entries.flatMap(([id, label]) => (id === '' ? [] : [[id, text(label)]])));
}

/** The date that a frontmatter states, if it is text. */
export function dateIn({ frontmatter }: MdxFile): string | undefined {
  return optionalText(fieldsOf(frontmatter).date);
}

/** Where the field is no list, one party that cannot be read: there is meant to be one. */
function partiesOf(value: unknown): Stated['parties'] {
  const parties = value === undefined || Array.isArray(value) ? list(value) : [value];
  return parties.map((party) => ({ organization: text(fieldsOf(party).organization) }));
}

function toFact(value: unknown): StatedFact {
  const { id, metric, amount, label, of, saidBy, facility, ...lists } = fieldsOf(value);
  return {
    id: text(id),
    metric: text(metric),
    amount: text(amount),
    label: text(label),
    of: of === undefined ? undefined : text(of),
    saidBy: text(saidBy).trim(),
    with: texts(lists.with),
    facility: text(facility),
    overlaps: texts(lists.overlaps),
    sources: lists.sources === undefined ? undefined : texts(lists.sources),
  };
}

function toEntry(value: unknown): StatedEntry {
  const { id, date, label, kind, sources } = fieldsOf(value);
  return {
    id: text(id),
    // YAML reads a bare year as a number.
    date: typeof date === 'number' ? String(date) : text(date),
    label: text(label),
    kind: text(kind),
    sources: texts(sources),
  };
}

function toSource(source: unknown): StatedSource {
  const { id, url } =
    typeof source === 'string' ? { id: undefined, url: source } : fieldsOf(source);
  const address = typeof url === 'string' && URL.canParse(url) ? url : '';
  const host = address === '' ? '' : sourceHost(address);
  return { id: typeof id === 'string' ? id : host, url: address };
}

function toCorrection(value: unknown): StatedCorrection {
  const { date, text: said, fact, was } = fieldsOf(value);
  return {
    date: text(date),
    text: text(said),
    fact: fact === undefined ? undefined : text(fact),
    was: text(was),
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function texts(value: unknown): string[] {
  return list(value).map(text);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function optionalText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
