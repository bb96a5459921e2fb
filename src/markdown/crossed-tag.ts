import type { VFileMessage } from 'vfile-message';
import { authorComponents, isComponentName } from '../domain/markup.ts';
import type { BodyProblem } from './restrict.ts';
import { lineOf } from './syntax-error.ts';

/**
 * Says that a tag begins inside of something and ends outside of it, or the other way round; of other
 * errors `undefined`.
 */
export function explainCrossed(error: VFileMessage, text: string): BodyProblem | undefined {
  return explainLateEnd(error, text) ?? explainEarlyEnd(error);
}

/** What a tag may not cross, by its type in the tree. */
const crossed: ReadonlyMap<string, string> = new Map([
  ['strong', 'bold text'],
  ['emphasis', 'emphasized text'],
  ['delete', 'struck text'],
  ['link', 'a link'],
]);

/** `A **b <sub>c** d</sub>.` */
function explainLateEnd({ reason, place }: VFileMessage, text: string): BodyProblem | undefined {
  const [, name = '', line, column, type = ''] = lateEnd.exec(reason) ?? [];
  const around = crossed.get(type);
  if (around === undefined || place === undefined || !('end' in place)) return undefined;
  const end = place.end.offset ?? 0;
  const tag = `</${name}>`;
  const rest = (text.slice(end).split(/\n[ \t]*\n/, 1)[0] ?? '').split(tag);
  if (rest.length === 1) return undefined;
  const sign = type === 'link' ? '](' : (/([*_~])\1?$/.exec(text.slice(0, end))?.[0] ?? '');
  const before = text.slice(0, end);
  const middle = before.lastIndexOf(type === 'emphasis' ? sign.slice(0, 1) : sign);
  const [first = '', ...others] = rest;
  const corrected = `${before.slice(0, middle)}${tag}${before.slice(middle)}${first}${others.join(tag)}`;
  return {
    rule: 'unclosed-tag',
    line: Number(line),
    column: Number(column),
    message: `<${name}> begins inside ${around} and ends outside of it.`,
    hint: `Close it inside: ${lineOf(corrected, place.end.line).trim()}`,
  };
}

const lateEnd = /closing tag for `<([^`>]+)>` \((\d+):(\d+)[^)]*\) before the end of `(\w+)`/;

/** `A <sub>b **c</sub> d**.` */
function explainEarlyEnd({ reason, line, column }: VFileMessage): BodyProblem | undefined {
  const [, name, type = ''] = earlyEnd.exec(reason) ?? [];
  if (name === undefined) return undefined;
  const problem = { rule: 'unclosed-tag', line: line ?? 1, column: column ?? 1 } as const;
  const around = crossed.get(type);
  if (around !== undefined) {
    const message = `<${name}> begins outside of ${around} and ends inside it.`;
    return { ...problem, message, hint: `Write </${name}> before it, or behind it.` };
  }
  const isBlock = isComponentName(name) && authorComponents[name].display === 'block';
  return {
    ...problem,
    message: `<${name}> does not end where it can: </${name}> stands inside something that begins after it.`,
    hint: isBlock
      ? `Put both on lines of their own, with an empty line between them and the text:\n<${name}>\n\n…\n\n</${name}>`
      : `Begin and end it in the same paragraph: <${name}>…</${name}>`,
  };
}

const earlyEnd = /the closing tag `<\/([^`>]+)>` either after the end of `(\w+)`/;
