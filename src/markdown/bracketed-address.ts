import type { BodyProblem } from './restrict.ts';
import type { Place } from './source-places.ts';

/** Says how an address in angle brackets around a place of a line is written; of other text `undefined`. */
export function explainBracketedAddress(
  { line: number, column }: Place,
  line: string,
): BodyProblem | undefined {
  // Another one in the line may be code.
  const match = [...line.matchAll(/<((?:https?:|mailto:)[^\s>]*|[^\s<>@]{1,64}@[^\s<>@]+)>/g)].find(
    ({ index, 0: { length } }) => index < column && column <= index + length,
  );
  if (match === undefined) return undefined;
  const [tag, address = ''] = match;
  const start = line.slice(0, match.index);
  const end = line.slice(match.index + tag.length);
  const mail = mailIn.exec(address)?.[1];
  const after = start + (mail === undefined ? address : `[${mail}](mailto:${mail})`) + end;
  const isSame = mail !== undefined || staysLink(start, address, end);
  return {
    rule: 'autolink',
    line: number,
    column: match.index + 1,
    message: 'An address stands without angle brackets.',
    hint: after.trim(),
    ...(isSame ? { fix: { kind: 'replace-line', before: line, after } } : {}),
  };
}

const mailIn = /^(?:mailto:)?([\w.+-]+@[\w-]+(?:\.[\w-]+)+)$/;

/** Whether the bare address becomes the same link, no letter more and none less. */
function staysLink(start: string, address: string, end: string): boolean {
  return (
    /^https?:.*[\w/]$/.test(address) &&
    /(?:^|[\s(])$/.test(start) &&
    /^[.,:;!?)]*(?:\s|$)/.test(end)
  );
}
