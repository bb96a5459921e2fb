import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';

/** A YAML text as plain values, with the place of every value and key. */
export interface YamlText {
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** The place of the value at a path; of its nearest parent where there is no such value. */
  readonly placeOf: (path: readonly PropertyKey[]) => YamlPlace;
  /** The place of a key of the map at a path. */
  readonly placeOfKey: (path: readonly PropertyKey[], key: string) => YamlPlace;
}

export interface YamlPlace {
  readonly line: number;
  readonly column: number;
}

export interface YamlProblem extends YamlPlace {
  readonly message: string;
}

/** Reads YAML 1.2. Dates stay text; aliases may repeat at most a hundred times. */
export function parseYaml(text: string): YamlText {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): YamlPlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems = document.errors.map(({ message, pos }) => ({ message, ...at(pos[0]) }));
  return {
    ...readValue(document, problems),
    placeOf: (path) => at(offsetOf(document, path)),
    placeOfKey: (path, key) => at(offsetOfKey(document, path, key)),
  };
}

function readValue(
  document: Document.Parsed,
  problems: readonly YamlProblem[],
): Pick<YamlText, 'value' | 'problems'> {
  if (problems.length > 0) return { value: undefined, problems };
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) as unknown, problems };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return { value: undefined, problems: [{ message: error.message, line: 1, column: 1 }] };
  }
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
