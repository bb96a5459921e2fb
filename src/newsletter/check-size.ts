import type { Brief } from '../domain/brief.ts';
import type { SizeProblem } from './mail.ts';
import type { MailEdition } from './mail.ts';

/** In bytes of HTML. Gmail cuts a mail off at about 102,000, and engines add to it. */
export const sizeLimits = { warning: 75_000, error: 90_000 } as const;

/**
 * What is wrong with the size of a mail.
 *
 * @param size bytes of its HTML.
 * @param measure gives that size for another form of the edition.
 */
export function checkSize(
  mail: MailEdition,
  size: number,
  measure: (other: MailEdition) => number,
): SizeProblem | undefined {
  if (size < sizeLimits.warning) return undefined;
  const severity = size < sizeLimits.error ? 'warning' : 'error';
  const path = mail.edition.path;
  const limit = `A mail must stay under ${kilobytes(sizeLimits.error)}, and better under ${kilobytes(sizeLimits.warning)}: Gmail cuts off what is longer.`;
  const message = `The mail of ${path} has ${kilobytes(size)} of HTML. ${limit} ${advice(mail, size, measure)}`;
  return { severity, message };
}

function advice(mail: MailEdition, size: number, measure: (other: MailEdition) => number): string {
  const saved = fullBriefs(mail).map(({ slug }) => ({
    slug,
    bytes: size - measure(asTeaser(mail, slug)),
  }));
  const [largest] = saved.toSorted((a, b) => b.bytes - a.bytes);
  if (largest === undefined) return 'Shorten its greeting, or make two editions of it.';
  return `The longest brief in full is ${largest.slug}: as a teaser ("- ${largest.slug}") it saves ${kilobytes(largest.bytes)}.`;
}

function fullBriefs({ edition }: MailEdition): Brief[] {
  return edition.sections.flatMap(({ briefs }) =>
    briefs.filter(({ form }) => form === 'full').map(({ brief }) => brief),
  );
}

function asTeaser(mail: MailEdition, slug: string): MailEdition {
  const sections = mail.edition.sections.map((section) => ({
    ...section,
    briefs: section.briefs.map((one) =>
      one.brief.slug === slug ? { ...one, form: 'teaser' as const } : one,
    ),
  }));
  return { ...mail, edition: { ...mail.edition, sections } };
}

/** `96.4 kB`; always a decimal, so that 90.0 is seen not to be less. */
function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
