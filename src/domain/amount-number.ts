import type { Reading } from './amount-words.ts';

/** What decides how the separators in a number are read. */
export interface NumberContext {
  readonly german: boolean;
  /** What follows the number: no scale, a letter such as `bn`, or a German word such as `Mrd.`. */
  readonly scale: 'none' | 'short' | 'german';
  /**
   * `always` for what is counted: a point cannot be a decimal one. `never` where nothing reaches a
   * thousand: years, power usage effectiveness. Else `perhaps`.
   */
  readonly thousands: 'always' | 'perhaps' | 'never';
}

/** Digits with single separators between them, at the beginning of a text. */
export const numberPattern = /^\d+(?:[.,'’ ]\d+)*/;

/** Reads digits and separators as decimals with a point; no reading where they are no number. */
export function readNumber(token: string, context: NumberContext): Reading<string> {
  const groups = token.split(/[.,'’ ]/);
  const separators = token.replace(/\d/g, '');
  const [first = ''] = groups;
  if (first.length > 1 && first.startsWith('0')) {
    const complaint = `"${token}" begins with a zero that is not needed.`;
    return { readings: readNumber(token.replace(/^0+(?=\d)/, ''), context).readings, complaint };
  }
  if (separators === '') return { readings: [token] };
  if (separators === '.') return readPoint(token, groups, context);
  if (separators === ',') return readComma(token, groups, context);
  return readThousands(token, groups, separators);
}

/** A decimal as it can be written in the context: a further zero says that three decimals are decimals. */
export function clearDecimal(value: string, context: NumberContext): string {
  return readNumber(value, context).complaint === undefined ? value : `${value}0`;
}

function readPoint(
  token: string,
  groups: readonly string[],
  context: NumberContext,
): Reading<string> {
  if (canBeThousands(groups, context)) {
    const suspicious =
      context.scale === 'german' ||
      (context.scale === 'none' && (context.german || context.thousands === 'always'));
    if (suspicious) return ambiguous(token, groups);
  }
  if (context.scale !== 'german') return { readings: [token] };
  const complaint = `"${token}" has a decimal point, but a German word follows it, which takes a comma.`;
  return { readings: [token], complaint };
}

function readComma(
  token: string,
  groups: readonly string[],
  context: NumberContext,
): Reading<string> {
  const decimal = groups.join('.');
  if (context.german && context.scale === 'german') return { readings: [decimal] };
  if (canBeThousands(groups, context)) return ambiguous(token, groups);
  const complaint = `"${token}" has a decimal comma; an amount takes a decimal point.`;
  return { readings: [decimal], complaint };
}

function readThousands(
  token: string,
  groups: readonly string[],
  separators: string,
): Reading<string> {
  const last = separators.at(-1) ?? '';
  const isDecimal =
    (last === '.' || last === ',') && separators.indexOf(last) === separators.length - 1;
  const whole = isDecimal && separators.length > 1 ? groups.slice(0, -1) : groups;
  const kinds = new Set(separators.slice(0, whole.length - 1));
  if (kinds.size !== 1 || !areThousands(whole)) {
    return { readings: [], complaint: `"${token}" is not one number.` };
  }
  const fraction = groups.slice(whole.length).map((digits) => `.${digits}`);
  const complaint = `"${token}" has thousands separators; an amount has none.`;
  return { readings: [[...whole, ...fraction].join('')], complaint };
}

function ambiguous(token: string, groups: readonly string[]): Reading<string> {
  const complaint = `"${token}" can be read with a thousands separator or as a decimal.`;
  return { readings: [groups.join(''), groups.join('.').replace(/\.?0+$/, '')], complaint };
}

function canBeThousands(groups: readonly string[], { thousands }: NumberContext): boolean {
  return thousands !== 'never' && areThousands(groups);
}

function areThousands([first = '', ...rest]: readonly string[]): boolean {
  return /^[1-9]\d{0,2}$/.test(first) && rest.every((group) => group.length === 3);
}
