import { fileError, type FileProblem } from './file-problem.ts';
import type { YamlText } from './yaml-text.ts';

/**
 * The characters of a file that XML forbids: no feed could be read that has one, so feeds leave them
 * out. A line is named once, for its first; a field that writes one as an escape (`"\x07"`) as well.
 */
export function controlCharacters(text: string, yaml: YamlText): FileProblem[] {
  const inLines = text.split('\n').flatMap((line, index): FileProblem[] => {
    const at = line.search(forbidden);
    if (at < 0) return [];
    const place = { line: index + 1, column: at + 1 };
    const after = line.replace(all, '');
    return [
      {
        ...problemAt(place, line),
        ...{ hint: `Write: ${after.trim()}`, fix: { kind: 'replace-line', before: line, after } },
      },
    ];
  });
  const lines = new Set(inLines.map(({ line }) => line));
  const inFields = fieldsOf(yaml.value).flatMap(({ path, value }): FileProblem[] => {
    const place = yaml.placeOf(path);
    return lines.has(place.line)
      ? []
      : [{ ...problemAt(place, value), hint: `Write: ${value.replace(all, '')}` }];
  });
  return [...inLines, ...inFields];
}

// eslint-disable-next-line no-control-regex -- these are the characters that are looked for
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
const all = new RegExp(forbidden, 'g');

function problemAt(place: { readonly line: number; readonly column: number }, text: string) {
  const [character = ''] = forbidden.exec(text) ?? [];
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const message = `The character U+${code} cannot be shown; feeds leave it out.`;
  return fileError('control-character', place, message);
}

interface Field {
  readonly path: readonly PropertyKey[];
  readonly value: string;
}

/** The texts with such a character, and the paths to them. */
function fieldsOf(value: unknown, path: readonly PropertyKey[] = []): Field[] {
  if (typeof value === 'string') return forbidden.test(value) ? [{ path, value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, its]) =>
    fieldsOf(its, [...path, isList ? Number(key) : key]),
  );
}
