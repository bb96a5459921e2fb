import { cardHeight, cardWidth } from './card.ts';
import type { Direction } from './direction.ts';
import { drawBar } from './draw-bar.ts';
import { drawMark } from './draw-mark.ts';
import { drawSwatch } from './draw-swatch.ts';
import { element } from './element.ts';
import type { Element } from './element.ts';
import type { Color, Item, TextItem } from './items.ts';
import type { CardLayout } from './layout.ts';

const paper = '#fbfaf6';
const colors: Readonly<Record<Color, string>> = { ink: '#15181d', muted: '#59606c' };

/** The card as a tree for satori. */
export function drawCard({ items, direction }: CardLayout): Element {
  const style = { display: 'flex', width: cardWidth, height: cardHeight, backgroundColor: paper };
  return element(
    'div',
    { style },
    items.flatMap((item) => drawItem(item, direction)),
  );
}

function drawItem(item: Item, direction: Direction): Element[] {
  const { left, top, width, height } = item;
  switch (item.kind) {
    case 'text':
      return drawText(item, direction);
    case 'rule':
      return [
        element('div', {
          style: { ...at(left, top), width, height, backgroundColor: colors[item.color] },
        }),
      ];
    case 'mark':
      return [drawing(item, drawMark(width, height, colors.ink))];
    case 'swatch':
      return [drawing(item, drawSwatch(item.pattern, width, colors.ink))];
    case 'bar':
      return [drawing(item, drawBar(item.bar, { width, height, direction }, colors.ink))];
  }
}

function drawing({ left, top }: Item, svg: Element): Element {
  return element('div', { style: { ...at(left, top), display: 'flex' } }, [svg]);
}

function drawText(item: TextItem, direction: Direction): Element[] {
  const { lines, lineHeight, top } = item;
  if (lines.length === 0) return [];
  // Where letters join, satori misplaces the last word of a line that another follows.
  return lines.some((line) => joining.test(line))
    ? lines.map((line, index) =>
        drawLines([line], { ...item, top: top + index * lineHeight }, direction),
      )
    : [drawLines(lines, item, direction)];
}

function drawLines(lines: readonly string[], item: TextItem, direction: Direction): Element {
  const { typeface, tracking } = item.setting;
  const right = cardWidth - item.left - item.width;
  const style = {
    // What a text measures is a little more than what kerning leaves of it: the edge that counts is given.
    ...(item.align === 'left' ? at(item.left, item.top) : { ...box, right, top: item.top }),
    textAlign: item.align,
    direction,
    color: colors[item.color],
    fontFamily: typeface.families.map((name) => `'${name}'`).join(', '),
    fontWeight: typeface.weight,
    fontSize: item.size,
    // Letters that join must not be moved apart or together.
    letterSpacing: lines.some((line) => joining.test(line)) ? 0 : tracking * item.size,
    lineHeight: item.lineHeight / item.size,
    // The lines are already broken.
    whiteSpace: 'pre',
  };
  return element('div', { style }, lines.map(toDrawnSpaces).join('\n'));
}

/**
 * Satori sets a space after a pictograph in the font of the pictograph, in which it is as wide as one; and among joined
 * letters it leaves out a space that does not break. The lines are broken already: which space it is is of no matter.
 */
function toDrawnSpaces(line: string): string {
  if (joining.test(line)) return line.replaceAll('\u00A0', ' ');
  return line.replace(/(?<=\p{Extended_Pictographic}) /gu, '\u00A0');
}

const joining = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}]/u;

// Satori sizes boxes by their content unless told otherwise.
const box = { position: 'absolute', boxSizing: 'border-box' };

function at(left: number, top: number): object {
  return { ...box, left, top };
}
