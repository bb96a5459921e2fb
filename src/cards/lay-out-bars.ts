import type { CardBar } from './card.ts';
import { fitOrShorten, type FittedText } from './fit-text.ts';
import { frame, line } from './frame.ts';
import { place, widthOfLines, type Item } from './items.ts';
import type { Styles } from './styles.ts';

const sizes = [30, 28, 26, 24, 22];
const barHeight = 20;
const rowHeight = 62;
const rowGap = 12;
const wordsToBar = 8;
const subjectToValue = 20;

/** Places bars of a comparison at the foot of a card, between two edges, each under its words. */
export function layOutBars(
  bars: readonly CardBar[],
  { left, right }: { readonly left: number; readonly right: number },
  styles: Styles,
): Item[] {
  const width = right - left;
  const size = sizes.find((one) => wordsAt(one, bars, width, styles).every(areWhole)) ?? 24;
  const words = wordsAt(size, bars, width, styles);
  return words.flatMap(({ subject, value, bar }, index): Item[] => {
    const under = words.length - 1 - index;
    const barTop = frame.bottom - under * (rowHeight + rowGap) - barHeight;
    const top = (height: number): number => barTop - wordsToBar - height;
    return [
      place('barSubject', subject, { left, top }),
      place('barValue', value, { right, top }),
      { kind: 'bar', left, top: barTop, width, height: barHeight, bar },
    ];
  });
}

interface Words {
  readonly bar: CardBar;
  readonly subject: FittedText;
  readonly value: FittedText;
}

function wordsAt(
  size: number,
  bars: readonly CardBar[],
  width: number,
  { label, name }: Styles,
): Words[] {
  return bars.map((bar) => {
    const value = fitOrShorten(bar.value, name, line(width * 0.7, [size]));
    const rest = width - widthOfLines(value) - subjectToValue;
    return { bar, value, subject: fitOrShorten(bar.subject, label, line(rest, [size])) };
  });
}

function areWhole({ subject, value }: Words): boolean {
  return !subject.isCut && !value.isCut;
}
