import type { Pattern } from '../domain/solidity.ts';
import { element, type Element } from './element.ts';

/** A swatch as `styles/swatches.css` draws it on pages: a square of this size in px. */
export function drawSwatch(pattern: Pattern, size: number, color: string): Element {
  const attributes = { width: size, height: size, viewBox: '0 0 22 22' };
  return element('svg', attributes, shapes[pattern](color));
}

/** The fill `url(#hatching)`: strokes that rise to the right. */
export function defineHatching(distance: number, strokeWidth: number, color: string): Element {
  const pattern = {
    id: 'hatching',
    width: distance,
    height: distance,
    patternTransform: 'rotate(45)',
    patternUnits: 'userSpaceOnUse',
  };
  const stroke = { d: `M0 0v${String(distance)}`, stroke: color, 'stroke-width': strokeWidth };
  return element('defs', {}, [element('pattern', pattern, [element('path', stroke)])]);
}

const square = { x: 1, y: 1, width: 20, height: 20, fill: 'none', 'stroke-width': 2 };
/** Three dashes a side, and half of one to each side of a corner. */
const dash = { on: 3.6, off: 20 / 3 - 3.6 };

const shapes: Readonly<Record<Pattern, (stroke: string) => Element[]>> = {
  dashed: (stroke) => [
    element('rect', {
      ...square,
      stroke,
      'stroke-dasharray': `${String(dash.on)} ${String(dash.off)}`,
      'stroke-dashoffset': dash.on / 2,
    }),
  ],
  outline: (stroke) => [element('rect', { ...square, stroke })],
  hatched: (stroke) => [
    defineHatching(5, 3.2, stroke),
    element('rect', { ...square, stroke, fill: 'url(#hatching)' }),
  ],
  solid: (stroke) => [element('rect', { ...square, stroke, fill: stroke })],
  struck: (stroke) => [
    element('rect', { ...square, stroke }),
    element('path', { d: 'M1 1 21 21', stroke, 'stroke-width': 2 }),
  ],
};
