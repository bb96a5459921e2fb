import { parseArgs } from 'node:util';
import { UsageError } from '../scripts/run-script.ts';

/** An option that takes a whole number. */
export interface NumberOption {
  /** What it is where the command line does not say. */
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

export const runsOption: NumberOption = { usual: 1, least: 1, most: 100 };

export const seedOption: NumberOption = { usual: 1, least: 0, most: 1_000_000 };

type Options = Readonly<Record<string, NumberOption | 'flag'>>;

type Values<Given extends Options> = {
  readonly [Name in keyof Given]: Given[Name] extends 'flag' ? boolean : number;
};

/**
 * Reads a command line of whole numbers and flags: `--editions 52 --no-build`.
 *
 * @throws UsageError where a value is not such a number.
 */
export function parseOptions<const Given extends Options>(
  args: readonly string[],
  options: Given,
): Values<Given> {
  const kinds = Object.entries(options).map(([name, option]) => {
    const type = option === 'flag' ? ('boolean' as const) : ('string' as const);
    return [name, { type }] as const;
  });
  const { values } = parseArgs({ args: [...args], options: Object.fromEntries(kinds) });
  const read = Object.entries(options).map(([name, option]) => {
    const value = values[name];
    if (option === 'flag') return [name, value === true];
    return [name, typeof value === 'string' ? wholeNumber(name, value, option) : option.usual];
  });
  // The keys are those of the options, which their type does not say.
  return Object.fromEntries(read) as Values<Given>;
}

/** @param otherwise What else the option may be, for the person who mistyped it. */
export function wholeNumber(
  name: string,
  text: string,
  { least, most }: Omit<NumberOption, 'usual'>,
  otherwise = '',
): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new UsageError(
    `--${name} takes a whole number from ${String(least)} to ${String(most)}${otherwise}; not "${text}".`,
  );
}
