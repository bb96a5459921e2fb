import {
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  type Pair,
  parseDocument,
  stringify,
  visit,
  type Document,
} from 'yaml';
import { cutTexts } from './cut-texts.ts';
import { shieldAmounts, unshield } from './shield-amounts.ts';
import { tornPieces } from './torn-pieces.ts';
import { pairsOf } from './yaml-pairs.ts';

/** A YAML text as plain values, with the place of every value and key. */
export interface YamlText {
  /** As it was read. */
  readonly text: string;
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** The place of the value at a path; of its nearest parent where there is no such value. */
  readonly placeOf: (path: readonly PropertyKey[]) => YamlPlace;
  /** The place of a key of the map at a path. */
  readonly placeOfKey: (path: readonly PropertyKey[], key: string) => YamlPlace;
  /** Where the value at a path stands; `undefined` where it is no text on a single line. */
  readonly spanOf: (path: readonly PropertyKey[]) => YamlSpan | undefined;
  /** The text in braces that a comma ended: of the map at a path, the value before a key that has none. */
  readonly tornText: (path: readonly PropertyKey[], key: string) => TornText | undefined;
}

/** A text in its line, with its quotation marks where it has some. */
export interface YamlSpan extends YamlPlace {
  /** The column behind it. */
  readonly end: number;
  readonly source: string;
}

/** A text that YAML took for a value and keys without one. */
export interface TornText extends YamlSpan {
  /** The field whose text it is. */
  readonly field: string;
  /** The first of the pieces that became keys. */
  readonly first: string;
}

export interface YamlPlace {
  readonly line: number;
  readonly column: number;
}

export interface YamlProblem extends YamlPlace {
  /** Of a text that a `#` cuts short, which YAML itself takes for right. */
  readonly isCut?: true;
  /** Of an alias of what it stands in: `&a [*a]`. */
  readonly isCircular?: true;
  readonly message: string;
}

/**
 * Reads YAML 1.2. Dates stay text; aliases may repeat at most a hundred times; an amount is a text
 * even where a sign in it means something else to YAML.
 */
export function parseYaml(text: string): YamlText {
  const lines = new LineCounter();
  const shielded = shieldAmounts(text);
  const document = withoutEnvironment(() =>
    parseDocument(shielded, { lineCounter: lines, prettyErrors: false }),
  );
  const pairs = pairsOf(document.contents);
  if (document.errors.length === 0) keepWrittenNumbers(pairs);
  if (shielded !== text) unshieldTexts(document);
  const at = (offset: number): YamlPlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const span = (start: number, end: number): YamlSpan | undefined => {
    const source = text.slice(start, end);
    return source.includes('\n')
      ? undefined
      : { ...at(start), end: at(start).column + source.length, source };
  };
  const errors = document.errors.map(({ message, pos }) => ({
    message: unshield(message),
    ...at(pos[0]),
  }));
  const cuts = cutTexts(pairs, shielded).map((offset) => ({
    message: 'A comment cuts the text',
    isCut: true as const,
    ...at(offset),
  }));
  return {
    text,
    ...readValue(document, { text, at, problems: withoutNoise(errors, cuts) }),
    placeOf: (path) => at(offsetOf(document, path)),
    placeOfKey: (path, key) => at(offsetOfKey(document, path, key)),
    spanOf: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) && node.range ? span(node.range[0], node.range[1]) : undefined;
    },
    tornText: (path, key) => {
      const torn = tornPieces(document, path, key);
      const whole = torn && span(torn.start, torn.end);
      return torn && whole && { ...whole, field: torn.field, first: torn.first };
    },
  };
}

/**
 * `yaml` asks at each token for variables of the environment that make it log. Each question goes to the
 * system: meanwhile there are none.
 */
function withoutEnvironment<T>(parse: () => T): T {
  const { env } = process;
  process.env = {};
  try {
    return parse();
  } finally {
    process.env = env;
  }
}

/** A text as a YAML scalar on one line, in quotes where it needs some. */
export function toYaml(text: string): string {
  return stringify(text, { lineWidth: 0 }).trimEnd();
}

/** A text as a YAML scalar on one line, in single quotes even where it needs none outside of braces. */
export function toQuotedYaml(text: string): string {
  return stringify(text, { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE' }).trimEnd();
}

/** The value in one line, with lists and maps in brackets and braces. */
export function toFlowYaml(value: unknown): string {
  const flowCollectionPadding = !Array.isArray(value);
  return stringify(value, {
    collectionStyle: 'flow',
    lineWidth: 0,
    flowCollectionPadding,
  }).trimEnd();
}

/**
 * What follows a mistake in its line is mostly noise, and so is all behind what is not closed. What
 * is not closed may be so because of a comment.
 */
function withoutNoise(
  errors: readonly YamlProblem[],
  cuts: readonly YamlProblem[],
): readonly YamlProblem[] {
  const open = errors.findIndex(({ message }) =>
    /end with a [\]}]|Missing closing|^Comments must be separated/.test(message),
  );
  const upTo = open < 0 ? undefined : cuts.length > 0 ? open : open + 1;
  return [...cuts, ...errors.slice(0, upTo)]
    .toSorted((a, b) => a.line - b.line)
    .filter(({ line }, index, problems) => problems[index - 1]?.line !== line);
}

/** Fields whose numbers stay as they were written: `1.20` is not `1.2`. */
const amountKeys = ['amount', 'was'];

function keepWrittenNumbers(pairs: readonly Pair[]): void {
  for (const { key, value } of pairs) {
    if (!isScalar(key) || !amountKeys.includes(String(key.value)) || !isScalar(value)) continue;
    if (typeof value.value === 'number') value.value = value.source ?? String(value.value);
  }
}

function unshieldTexts(document: Document.Parsed): void {
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'string') node.value = unshield(node.value);
    },
  });
}

function readValue(
  document: Document.Parsed,
  {
    text,
    at,
    problems,
  }: {
    readonly text: string;
    readonly at: (offset: number) => YamlPlace;
    readonly problems: readonly YamlProblem[];
  },
): Pick<YamlText, 'value' | 'problems'> {
  if (problems.length > 0) return { value: undefined, problems };
  const circular = text.includes('*') ? circularAliases(document) : [];
  if (circular.length > 0) {
    const found = { message: 'An alias repeats what it stands in', isCircular: true } as const;
    return { value: undefined, problems: circular.map((offset) => ({ ...found, ...at(offset) })) };
  }
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) as unknown, problems };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { value: undefined, problems: [{ message: error.message, line: 1, column: 1 }] };
  }
}

/** The places of aliases that have no end: `&a [*a]`. */
function circularAliases(document: Document.Parsed): number[] {
  const offsets: number[] = [];
  visit(document, {
    Alias: (_, alias, parents) => {
      const isInside = parents.some((one) => isCollection(one) && one.anchor === alias.source);
      if (isInside) offsets.push(alias.range?.[0] ?? 0);
    },
  });
  return offsets;
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as { range?: [number] } | undefined;
    if (node?.range !== undefined) return node.range[0];
  }
  return document.contents?.range[0] ?? document.range[0];
}

function offsetOfKey(document: Document.Parsed, path: readonly PropertyKey[], key: string): number {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(map)
    ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
    : undefined;
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : offsetOf(document, path);
}
