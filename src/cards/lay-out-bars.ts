import type { Bar } from '../charts/bars.ts';
import type { CardBar } from './card.ts';
import { fitText, type FittedText, type Setting } from './fit-text.ts';
import { baselineOf, frame, highestFoot, line, wholeWords } from './frame.ts';
import { place, widthOfLines, type Item } from './items.ts';
import type { Styles } from './styles.ts';

/** What a number is about may stand in smaller letters than whose it is. */
interface Sizes {
  readonly subject: number;
  readonly detail: number;
}

const scale: readonly Sizes[] = [
  { subject: 30, detail: 26 },
  { subject: 28, detail: 24 },
  { subject: 26, detail: 24 },
  { subject: 24, detail: 22 },
];
const barHeight = 20;
const rowGap = 18;
const wordsToBar = 8;
const subjectToValue = 20;

/**
 * Places bars of a comparison at the foot of a card, between two edges, each under all of its words. No word is cut:
 * a bar whose words have no room is left out, and without two bars, one of them the lead figure's, there are none.
 */
export function layOutBars(
  bars: readonly CardBar[],
  { left, right }: { readonly left: number; readonly right: number },
  styles: Styles,
): Item[] {
  const width = right - left;
  const rows = fitRows(bars, width, styles);
  const drawn = toFullWidth(rows.map(({ bar }) => bar));
  const isAnyOpen = drawn.some(({ isOpen }) => isOpen);
  return rows.flatMap(({ subject, value, details, height }, index): Item[] => {
    const bar = drawn[index];
    if (bar === undefined) return [];
    const under = rows.slice(index + 1).reduce((sum, row) => sum + row.height + rowGap, 0);
    const bottom = frame.bottom - under;
    const top = bottom - height;
    const track = bottom - barHeight;
    return [
      place('barSubject', subject, { left, top }),
      place('barValue', value, { right, top: top + baselineOf(subject) - baselineOf(value) }),
      ...details.map((detail, at) => {
        const above = details.slice(at).reduce((sum, one) => sum + heightOf(one), 0);
        const color = 'muted';
        return place('barDetail', detail, { left, top: track - wordsToBar - above, color });
      }),
      {
        kind: 'bar',
        left,
        top: track,
        // A bar that is open ends before the sign of that: the others must be as long for the same number.
        width: isAnyOpen && !bar.isOpen ? width - barHeight : width,
        height: barHeight,
        bar,
      },
    ];
  });
}

/** A bar with its words, in lines. */
interface Row {
  readonly bar: CardBar;
  readonly subject: FittedText;
  readonly value: FittedText;
  readonly details: readonly FittedText[];
  readonly height: number;
}

/** As many rows as there is room for, in the largest size in which they have it. */
function fitRows(bars: readonly CardBar[], width: number, styles: Styles): Row[] {
  for (const some of selections(bars)) {
    for (const sizes of scale) {
      const rows = some.flatMap((bar) => fitRow(bar, width, sizes, styles) ?? []);
      const height = rows.reduce((sum, row) => sum + row.height + rowGap, -rowGap);
      if (rows.length === some.length && height <= frame.bottom - highestFoot) return rows;
    }
  }
  return [];
}

/** All bars, or all but one: the last is the first to go, and the lead figure never does. */
function selections(bars: readonly CardBar[]): (readonly CardBar[])[] {
  const others = bars.filter(({ isLead }) => !isLead).toReversed();
  const fewer = others.map((out) => bars.filter((one) => one !== out));
  return [bars, ...fewer].filter(({ length }) => length > 1);
}

function fitRow(
  bar: CardBar,
  width: number,
  sizes: Sizes,
  { label, name }: Styles,
): Row | undefined {
  const value = fitText(bar.value, name, line(width * 0.7, [sizes.subject]));
  if (value === undefined) return undefined;
  const rest = width - widthOfLines(value) - subjectToValue;
  const subject = fitText(bar.subject, label, wholeWords(2, rest, [sizes.subject]));
  const details = fitDetails(bar, width, sizes.detail, label);
  if (subject === undefined || details === undefined) return undefined;
  const words = [subject, ...details].reduce((sum, one) => sum + heightOf(one), 0);
  const height = Math.max(words, value.lineHeight) + wordsToBar + barHeight;
  return { bar, subject, value, details, height };
}

/** What a number is about and how firm it is: on one line, or one under the other. */
function fitDetails(
  { about, note }: CardBar,
  width: number,
  size: number,
  label: Setting,
): FittedText[] | undefined {
  const texts = [about, note].filter((text) => text !== '');
  if (texts.length === 0) return [];
  const inOne = fitText(texts.join(' · '), label, line(width, [size]));
  if (inOne !== undefined) return [inOne];
  const fitted = texts.flatMap((one) => fitText(one, label, wholeWords(2, width, [size])) ?? []);
  return fitted.length === texts.length ? fitted : undefined;
}

/** The same bars, of which the longest takes the whole width. */
function toFullWidth<T extends Bar>(bars: readonly T[]): T[] {
  const longest = Math.max(...bars.map(({ possible }) => possible));
  const percent = (value: number) => (longest > 0 ? (value / longest) * 100 : value);
  return bars.map((bar) => ({
    ...bar,
    certain: percent(bar.certain),
    possible: percent(bar.possible),
  }));
}

function heightOf({ lines, lineHeight }: FittedText): number {
  return lines.length * lineHeight;
}
