import { closest } from '../domain/closest.ts';
import { fileError, type FileProblem } from './file-problem.ts';
import { rewriteSpan } from './rewrite-value.ts';
import { textFields } from './text-fields.ts';
import { toQuotedYaml, type YamlText } from './yaml-text.ts';

/**
 * A field with a wrong name, or the rest of a text in braces that a comma ended.
 *
 * @param path of the map that has the key.
 * @param known the keys that it may have.
 */
export function explainKey(
  key: string,
  path: readonly PropertyKey[],
  yaml: YamlText,
  known: readonly string[],
): FileProblem[] {
  const torn = yaml.tornText(path, key);
  if (torn !== undefined && [...textFields, 'url'].includes(torn.field)) {
    if (torn.first !== key) return [];
    const quoted = toQuotedYaml(torn.source);
    const message = 'In braces a comma ends the text; quotes keep it together.';
    const problem = fileError('yaml', torn, message, `${torn.field}: ${quoted}`);
    return [{ ...problem, fix: rewriteSpan(yaml.text, torn, quoted) }];
  }
  const near = closest(key, known);
  const hint = near === undefined ? describeKnown(known) : `Did you mean "${near}"?`;
  const place = yaml.placeOfKey(path, key);
  return [fileError('unknown-key', place, `There is no field "${key}" here.`, hint)];
}

function describeKnown(known: readonly string[]): string {
  return known.length === 0
    ? 'Delete it, or check its spelling.'
    : `Delete it, or check its spelling. There are ${known.join(', ')}.`;
}
