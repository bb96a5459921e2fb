import { isMap, isScalar, type Document } from 'yaml';

interface TornPieces {
  /** Offsets of the whole text. */
  readonly start: number;
  readonly end: number;
  /** The field whose text it is. */
  readonly field: string;
  /** The first of the pieces that became keys. */
  readonly first: string;
}

/**
 * The text that a comma tore: of the map at a path in braces, the value before a key that has none,
 * or that cannot be the name of a field.
 */
export function tornPieces(
  document: Document.Parsed,
  path: readonly PropertyKey[],
  key: string,
): TornPieces | undefined {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map) || map.flow !== true) return undefined;
  const index = map.items.findIndex((item) => isScalar(item.key) && item.key.value === key);
  const isField = map.items.map((item) => item.value !== null && !isPhrase(item.key));
  const before = isField.lastIndexOf(true, index);
  if (index < 0 || before < 0 || before === index) return undefined;
  const after = isField.indexOf(true, index);
  const pieces = map.items.slice(before, after < 0 ? undefined : after);
  const end = pieces.at(-1);
  const [value, first, last] = [pieces[0]?.value, pieces[1]?.key, end?.value ?? end?.key];
  const field = pieces[0]?.key;
  if (!isScalar(value) || !isScalar(first) || !isScalar(last) || !isScalar(field)) return undefined;
  if (!value.range || !last.range || value.type !== 'PLAIN') return undefined;
  return {
    start: value.range[0],
    end: last.range[1],
    field: String(field.value),
    first: String(first.value),
  };
}

/** Whether a key without quotes is several words. */
function isPhrase(key: unknown): boolean {
  return isScalar(key) && key.type === 'PLAIN' && /\s/.test(String(key.value));
}
