import type { Language } from '../domain/language.ts';
import type { Pattern } from '../domain/solidity.ts';
import { place, line, type Block } from './block.ts';
import type { CardFigure } from './card.ts';
import { fitOrShorten, fitText, widthOf, type FittedText, type Setting } from './fit-text.ts';
import { column, frame } from './frame.ts';
import type { Typefaces } from './typefaces.ts';

/** What stands under the rule of a card with a figure. */
export interface FigureLayout {
  readonly kind: 'figure';
  /** The top of the uppermost text. */
  readonly top: number;
  readonly amount: Block;
  /** A square. */
  readonly swatch: {
    readonly pattern: Pattern;
    readonly left: number;
    readonly top: number;
    readonly size: number;
  };
  readonly basis: Block;
  readonly label: Block;
}

/** Beside the basis the amount is large; where it would be smaller than these, it has a line of its own. */
const sizesBesideBasis = [124, 116, 108, 100, 92, 84];
const sizesAboveBasis = [108, 100, 92, 84, 76, 68, 62, 56];
const smallSizes = [56, 50, 44, 40, 36, 32, 28, 24, 20];

const swatchToBasis = 18;
const amountToBasis = { across: 34, down: 22 };
const toLabel = 18;

/** Places amount, basis and label at the foot of a card. An amount is never cut. */
export function layOutFigure(
  figure: CardFigure,
  language: Language,
  { headline, label: labelTypeface }: Typefaces,
): FigureLayout {
  const small = { typeface: labelTypeface, language, tracking: 0 };
  const label = place(
    fitOrShorten(figure.label, { ...small, leading: 1.2 }, labelRoom),
    { left: frame.left },
    (height) => frame.bottom - height,
  );
  const basisText = fitOrShorten(figure.basis, { ...small, leading: 1.1 }, basisRoom);
  const swatchSize = Math.round(basisText.size * 0.96);
  const basisLeft = swatchSize + swatchToBasis;
  const setting = { typeface: headline, language, leading: 0.9, tracking: -0.025 };
  const besideWidth = column - amountToBasis.across - basisLeft - widthOfFirst(basisText);
  const beside = fitText(figure.amount, setting, line(besideWidth, sizesBesideBasis));

  const basisOnItsLine = label.top - toLabel - basisText.lineHeight;
  const amount = place(
    beside ?? fitAboveBasis(figure.amount, setting),
    { left: frame.left },
    (height) =>
      beside === undefined
        ? basisOnItsLine - amountToBasis.down - height
        : label.top - toLabel - height,
  );
  const left =
    beside === undefined ? frame.left : amount.left + amount.width + amountToBasis.across;
  const basisTop =
    beside === undefined ? basisOnItsLine : amount.top + baselineOf(amount) - baselineOf(basisText);
  const basis = place(basisText, { left: left + basisLeft }, () => basisTop);
  // The swatch stands on the line on which its word stands.
  const swatchTop = Math.round(basis.top + baselineOf(basis) - swatchSize);
  const swatch = { pattern: figure.pattern, left: Math.round(left), top: swatchTop };
  const size = swatchSize;
  return { kind: 'figure', top: amount.top, amount, swatch: { ...swatch, size }, basis, label };
}

const labelRoom = {
  ...line(column, [28, 26, 24]),
  maxLines: 2,
  division: 'anywhere',
} as const;

const basisRoom = line(column / 2, [46, 42, 38, 34, 30, 26]);

function fitAboveBasis(amount: string, setting: Setting): FittedText {
  const fitted =
    fitText(amount, setting, line(column, sizesAboveBasis)) ??
    fitText(amount, setting, { ...line(column, smallSizes), maxLines: 2 });
  if (fitted === undefined) throw new Error(`The amount "${amount}" is too long for a card.`);
  return fitted;
}

function widthOfFirst({ lines: [first = ''], setting, size }: FittedText): number {
  return widthOf(first, setting, size);
}

/** How far below the top of its first line a text of Barlow stands, whose ascent is 1 em and descent 0.2 em. */
function baselineOf({ size, lineHeight }: FittedText): number {
  return (lineHeight - 1.2 * size) / 2 + size;
}
