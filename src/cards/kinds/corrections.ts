import type { CardBase } from '../card.ts';
import { fitOrShorten, fitText, type FittedText } from '../fit-text.ts';
import { column, frame, line, lines } from '../frame.ts';
import { place, topOf, type Item, type TextItem } from '../items.ts';
import { layOutHeadline } from '../lay-out-headline.ts';
import { layOutSummary } from '../lay-out-summary.ts';
import type { Styles } from '../styles.ts';

interface CorrectionsCard extends CardBase {
  /** Stands over the text: the day of the latest correction; may be empty. */
  readonly note: string;
  /** What the latest correction says, or what the page says about itself. */
  readonly text: string;
  /** The number that was wrong, and the one that is right. */
  readonly amounts?: { readonly was: string; readonly is: string } | undefined;
}

/** The corrections: what was corrected last, with the wrong number struck out beside the right one. */
export function layOutCorrections(
  { title, amounts, ...card }: CorrectionsCard,
  styles: Styles,
): Item[] {
  const numbers = amounts && fitAmounts(amounts, styles);
  const foot =
    numbers === undefined ? layOutSummary(card, styles) : layOutNotice(numbers, card, styles);
  return layOutHeadline(title, foot, 'name', styles);
}

type Amounts = readonly [was: FittedText, is: FittedText];

const wasToIs = 44;
const strikeHeight = 6;

function fitAmounts(
  { was, is }: { was: string; is: string },
  { amount }: Styles,
): Amounts | undefined {
  const room = line((column - wasToIs) / 2, [108, 100, 92, 84, 76, 68, 62, 56, 50]);
  const fitted = [fitText(was, amount, room), fitText(is, amount, room)] as const;
  if (fitted[0] === undefined || fitted[1] === undefined) return undefined;
  const size = Math.min(fitted[0].size, fitted[1].size);
  const same = { ...room, sizes: [size] };
  return [fitOrShorten(was, amount, same), fitOrShorten(is, amount, same)];
}

function layOutNotice(
  [was, is]: Amounts,
  { note, text }: Pick<CorrectionsCard, 'note' | 'text'>,
  styles: Styles,
): Item[] {
  const { left, bottom } = frame;
  const sentence = place(
    'text',
    fitOrShorten(text, styles.reading, lines(2, column, [34, 32, 30])),
    {
      ...{ left, top: (height) => bottom - height },
    },
  );
  const top = (height: number): number => topOf([sentence]) - 22 - height;
  const wrong = place('was', was, { left, top, color: 'muted' });
  const right = place('is', is, { left: left + wrong.width + wasToIs, top });
  const day = place('note', fitOrShorten(note, styles.label, line(column, [30, 28, 26])), {
    left,
    top: (height) => right.top - 16 - height,
    color: 'muted',
  });
  return [day, wrong, strike(wrong), right, sentence];
}

function strike({ left, top, width, height }: TextItem): Item {
  // Through the middle of the digits, which stand a little under the middle of the line.
  const middle = Math.round(top + height * 0.53 - strikeHeight / 2);
  return {
    kind: 'rule',
    left: left - 6,
    top: middle,
    width: width + 12,
    height: strikeHeight,
    color: 'ink',
  };
}
