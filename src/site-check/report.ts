import { plural } from '../domain/problem.ts';
import type { Overrun } from './check-budgets.ts';
import type { SiteFindings } from './check-site.ts';
import type { Fault } from './fault.ts';

/** Thrown where a built site must not be published; its message says what is wrong with it. */
export class SiteError extends Error {
  override readonly name = 'SiteError';
}

/** A site with one wrong template has its fault on every page; more than this tells nobody more. */
const mostFaults = 50;

/**
 * What is wrong with a site as a person reads it in a terminal: one block for each fault, and one for each kind of
 * page and part of its budget, with the largest page; then their count. `undefined` where nothing is.
 */
export function formatFindings({ faults, overruns }: SiteFindings): string | undefined {
  if (faults.length + overruns.length === 0) return undefined;
  const shown = faults.slice(0, mostFaults).map(formatFault);
  const left = faults.length - shown.length;
  const groups = [...Map.groupBy(overruns, ({ kind, part }) => `${kind} ${part}`).values()];
  const reasons = [
    ...(faults.length > 0 ? ['not all of its addresses are right'] : []),
    ...(groups.length > 0 ? ['pages take more than their size budget'] : []),
  ];
  return [
    `The site was built, and is not published: ${reasons.join(', and ')}.`,
    ...shown,
    ...(left > 0 ? [`… and ${String(left)} more.`] : []),
    ...groups.map(formatGroup),
    `${plural(faults.length + groups.length, 'fault')}. The last good site stays as it was.`,
  ].join('\n');
}

function formatFault({ address, message, holders, hint }: Fault): string {
  const lines = holders.length === 0 ? [] : [`On ${listHolders(holders)}.`];
  return [`${address}: ${message}`, ...lines.map(indent), indent(hint)].join('\n');
}

function indent(line: string): string {
  return `    ${line}`;
}

/** The first three, and how many there are besides. */
function listHolders(holders: readonly string[]): string {
  const named = holders.slice(0, 3).join(', ');
  const left = holders.length - 3;
  return left > 0 ? `${named} and ${String(left)} more` : named;
}

function formatGroup(group: readonly Overrun[]): string {
  const [largest, ...others] = group.toSorted((a, b) => b.is - a.is);
  if (largest === undefined) return '';
  const { address, kind, part, is, budget } = largest;
  const isCount = part === 'requests';
  const has = isCount ? plural(is, 'request') : `${kilobytes(is)} kB of ${names[part]}`;
  const most = isCount ? String(budget) : `${kilobytes(budget)} kB`;
  const more =
    others.length === 0
      ? ''
      : ` ${plural(others.length, 'other page')} ${others.length === 1 ? 'has' : 'have'} more as well.`;
  const enough = isCount ? is : Math.ceil(is / 1000);
  return [
    `${address}: the first view has ${has}; the budget of this kind of page (${kind}) is ${most}.${more}`,
    indent(
      `Make it smaller, or raise the budget in site.config.ts: budgets: { ${kind}: { ${part}: ${String(enough)} } }`,
    ),
  ].join('\n');
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

const names: Readonly<Record<Exclude<Overrun['part'], 'requests'>, string>> = {
  html: 'HTML',
  styles: 'style sheets',
  fonts: 'fonts',
  scripts: 'scripts',
  total: 'all files together',
};
