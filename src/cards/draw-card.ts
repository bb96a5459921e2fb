import type { Block } from './block.ts';
import { cardHeight, cardWidth } from './card.ts';
import { drawMark } from './draw-mark.ts';
import { drawSwatch } from './draw-swatch.ts';
import { element } from './element.ts';
import type { Element } from './element.ts';
import { frame, mark, ruleHeight } from './frame.ts';
import type { FigureLayout } from './lay-out-figure.ts';
import type { CardLayout } from './layout.ts';

const paper = '#fbfaf6';
const ink = '#15181d';
const muted = '#59606c';

/** The card as a tree for satori. */
export function drawCard(layout: CardLayout): Element {
  const card = { display: 'flex', width: cardWidth, height: cardHeight, backgroundColor: paper };
  return element('div', { style: card }, [
    element('div', { style: { ...at(mark.left, mark.top), display: 'flex' } }, [
      drawMark(mark.width, mark.height, ink),
    ]),
    ...drawText(layout.siteName, ink),
    ...drawText(layout.kicker, muted),
    ...drawText(layout.title, ink),
    element('div', {
      style: {
        ...at(frame.left, layout.ruleTop),
        width: frame.right - frame.left,
        height: ruleHeight,
        backgroundColor: ink,
      },
    }),
    ...drawFoot(layout.foot),
  ]);
}

function drawFoot(foot: CardLayout['foot']): Element[] {
  if (foot.kind === 'figure') return drawFigure(foot);
  return [...drawText(foot.text, ink), ...drawText(foot.address, muted)];
}

function drawFigure({ amount, swatch, basis, label }: FigureLayout): Element[] {
  return [
    ...drawText(amount, ink),
    element('div', { style: { ...at(swatch.left, swatch.top), display: 'flex' } }, [
      drawSwatch(swatch.pattern, swatch.size, ink),
    ]),
    ...drawText(basis, ink),
    ...drawText(label, muted),
  ];
}

function drawText(block: Block, color: string): Element[] {
  if (block.lines.length === 0) return [];
  const { typeface, tracking } = block.setting;
  const style = {
    ...(block.align === 'left'
      ? at(block.left, block.top)
      : atRight(block.left + block.width, block.top)),
    color,
    fontFamily: typeface.families.map((name) => `'${name}'`).join(', '),
    fontWeight: typeface.weight,
    fontSize: block.size,
    letterSpacing: tracking * block.size,
    lineHeight: block.lineHeight / block.size,
    // The lines are already broken.
    whiteSpace: 'pre',
  };
  return [element('div', { style }, block.lines.join('\n'))];
}

// Satori sizes boxes by their content unless told otherwise.
const box = { position: 'absolute', boxSizing: 'border-box' };

function at(left: number, top: number): object {
  return { ...box, left, top };
}

function atRight(right: number, top: number): object {
  return { ...box, right: cardWidth - right, top };
}
