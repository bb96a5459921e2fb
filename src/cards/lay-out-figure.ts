import type { CardFigure } from './card.ts';
import { fitOrShorten, fitText, type FittedText, type Room, type Setting } from './fit-text.ts';
import { baselineOf, frame, highestFoot, line, lines } from './frame.ts';
import { place, widthOfLines, type Item, type SwatchItem, type TextItem } from './items.ts';
import type { Styles } from './styles.ts';

/** Beside the basis the amount is large; where it would be smaller than these, it has a line of its own. */
const sizesBesideBasis = [148, 140, 132, 124, 116, 108, 100];
const sizesAboveBasis = [124, 116, 108, 100, 92, 84, 76, 68, 62, 56];
const smallSizes = [56, 50, 44, 40, 36, 32, 28, 24, 20];

const basisSizes = [48, 44, 40, 36, 32, 28, 26];
const asOfSizes = [32, 30, 28, 26];
const labelSizes = [34, 32, 30, 28];

const gap = { amountToBasis: 36, underAmount: 14, underBasis: 10, swatch: 16, toAsOf: 24 };

/** Places a figure at the foot of a card, between two edges. An amount is never cut. */
export function layOutFigure(
  figure: CardFigure,
  edges: { readonly left: number; readonly right: number },
  styles: Styles,
): Item[] {
  const width = edges.right - edges.left;
  return (
    layOutBeside(figure, edges.left, width, styles) ??
    layOutAbove(figure, edges.left, width, styles)
  );
}

/** Amount and basis on one line, with the date under the basis; `undefined` where that is too wide. */
function layOutBeside(
  figure: CardFigure,
  left: number,
  width: number,
  styles: Styles,
): Item[] | undefined {
  const basis = fitText(figure.basis, styles.label, line(width / 3, basisSizes));
  const asOf = fitText(figure.asOf, styles.label, line(width / 3, asOfSizes));
  if (basis === undefined || asOf === undefined) return undefined;
  const beside = Math.max(widthOfBasis(basis), widthOfLines(asOf));
  const room = line(width - gap.amountToBasis - beside, sizesBesideBasis);
  const amount = fitText(figure.amount, styles.amount, room);
  if (amount === undefined) return undefined;

  const label = placeLabel(figure.label, left, width, styles);
  const number = place('amount', amount, {
    left,
    top: (height) => label.top - gap.underAmount - height,
  });
  const right = Math.round(left + number.width + gap.amountToBasis);
  // The date stands on the line on which the number stands.
  const date = place('asOf', asOf, {
    left: right,
    top: number.top + baselineOf(amount) - baselineOf(asOf),
    color: 'muted',
  });
  return [number, ...placeBasis(figure, basis, right, date.top - basis.lineHeight), date, label];
}

/** The amount on a line of its own. */
function layOutAbove(figure: CardFigure, left: number, width: number, styles: Styles): Item[] {
  const words = layOutWords(figure, left, width, styles);
  const basis = fitOrShorten(figure.basis, styles.label, line(width - 60, basisSizes));
  const basisTop = words.top - gap.underBasis - basis.lineHeight;
  const number = place(
    'amount',
    fitAmount(
      figure.amount,
      { width, height: basisTop - gap.underAmount - highestFoot },
      styles.amount,
    ),
    {
      left,
      top: (height) => basisTop - gap.underAmount - height,
    },
  );
  return [number, ...placeBasis(figure, basis, left, basisTop), ...words.items];
}

/** What the number says and when it was true: on one line, or one under the other. */
function layOutWords(
  { label, asOf }: CardFigure,
  left: number,
  width: number,
  { label: style }: Styles,
): { readonly top: number; readonly items: Item[] } {
  const date = (size: number) => fitOrShorten(asOf, style, line(width, [size]));
  const inOne = labelSizes.find((size) => {
    const rest = width - gap.toAsOf - widthOfLines(date(size));
    return fitText(label, style, line(rest, [size])) !== undefined;
  });
  if (inOne !== undefined) {
    const what = place('label', fitOrShorten(label, style, line(width, [inOne])), {
      ...{ left, top: (height) => frame.bottom - height },
    });
    const from = label === '' ? left : left + what.width + gap.toAsOf;
    const top = frame.bottom - date(inOne).lineHeight;
    return { top, items: [what, place('asOf', date(inOne), { left: from, top, color: 'muted' })] };
  }
  const when = place('asOf', fitOrShorten(asOf, style, line(width, asOfSizes)), {
    left,
    top: (height) => frame.bottom - height,
    color: 'muted',
  });
  const what = place('label', fitOrShorten(label, style, lines(2, width, [30, 28])), {
    ...{ left, top: (height) => when.top - height },
  });
  return { top: what.top, items: [what, when] };
}

function placeLabel(label: string, left: number, width: number, styles: Styles): TextItem {
  return place('label', fitOrShorten(label, styles.label, lines(2, width, labelSizes)), {
    ...{ left, top: (height) => frame.bottom - height },
  });
}

function placeBasis(figure: CardFigure, text: FittedText, left: number, top: number): Item[] {
  const size = swatchSize(text);
  const basis = place('basis', text, { left: left + size + gap.swatch, top });
  const swatch: SwatchItem = {
    kind: 'swatch',
    pattern: figure.pattern,
    left: Math.round(left),
    // It stands on the line on which its word stands.
    top: Math.round(basis.top + baselineOf(text) - size),
    width: size,
    height: size,
  };
  return [swatch, basis];
}

function widthOfBasis(text: FittedText): number {
  return swatchSize(text) + gap.swatch + widthOfLines(text);
}

function swatchSize({ size }: FittedText): number {
  return Math.round(size * 0.8);
}

function fitAmount(
  amount: string,
  space: Pick<Room, 'width' | 'height'>,
  setting: Setting,
): FittedText {
  const room = (sizes: readonly number[]) => ({
    ...line(space.width, sizes),
    height: space.height,
  });
  const fitted =
    fitText(amount, setting, room(sizesAboveBasis)) ??
    fitText(amount, setting, { ...room(smallSizes), maxLines: 2 });
  if (fitted === undefined) throw new Error(`The amount "${amount}" is too long for a card.`);
  return fitted;
}
