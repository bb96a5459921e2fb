import { plural } from '../domain/problem.ts';
import type { Overrun } from './check-budgets.ts';
import type { Fault } from './fault.ts';

/** Thrown where a built site must not be published; its message is the list of faults. */
export class SiteError extends Error {
  override readonly name = 'SiteError';

  constructor(faults: readonly Fault[]) {
    super(formatFaults(faults));
  }
}

/** A site with one wrong template has its fault on every page; more than this tells nobody more. */
const mostFaults = 50;

/** The faults as a person reads them in a terminal, one block each, then their count. */
export function formatFaults(faults: readonly Fault[]): string {
  const shown = faults.slice(0, mostFaults).map(formatFault);
  const left = faults.length - shown.length;
  return [
    'The site was built, and is not published: not all of its addresses are right.',
    ...shown,
    ...(left > 0 ? [`… and ${String(left)} more.`] : []),
    `${plural(faults.length, 'fault')}. The last good site stays as it was.`,
  ].join('\n');
}

/** Pages that ask for more than their budget; one line for each kind and part, with the largest page. */
export function formatOverruns(overruns: readonly Overrun[]): string {
  const groups = Map.groupBy(overruns, ({ kind, part }) => `${kind} ${part}`);
  return [...groups.values()].map(formatGroup).join('\n');
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
  const size = (number: number) =>
    part === 'requests' ? String(number) : `${(number / 1000).toFixed(1)} kB`;
  const has = part === 'requests' ? plural(is, 'request') : `${size(is)} of ${names[part]}`;
  const more =
    others.length === 0
      ? ''
      : ` ${plural(others.length, 'other page')} ${others.length === 1 ? 'has' : 'have'} more as well.`;
  return `${address} warning: The first view has ${has}; the budget of this kind of page (${kind}) is ${size(budget)}.${more} See "Size budgets" in docs/operating.md.`;
}

const names: Readonly<Record<Exclude<Overrun['part'], 'requests'>, string>> = {
  html: 'HTML',
  styles: 'style sheets',
  fonts: 'fonts',
  scripts: 'scripts',
  total: 'all files together',
};
