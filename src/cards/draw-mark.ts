import { defineHatching } from './draw-swatch.ts';
import { element } from './element.ts';
import type { Element } from './element.ts';

/** The logo: a solid, a hatched and a dashed swatch, from certain to announced. */
export function drawMark(width: number, height: number, color: string): Element {
  return element('svg', { width, height, viewBox: '0 0 36 24' }, [
    defineHatching(3, 1.6, color),
    element('rect', { x: 1, y: 13, width: 10, height: 10, fill: color }),
    element('rect', { x: 13, y: 7, width: 10, height: 16, fill: 'url(#hatching)', stroke: color }),
    element('rect', {
      x: 25.5,
      y: 1.5,
      width: 9,
      height: 21,
      fill: 'none',
      stroke: color,
      'stroke-dasharray': '2 1.6',
    }),
  ]);
}
