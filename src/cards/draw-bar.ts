import type { Bar } from '../charts/bars.ts';
import type { Pattern } from '../domain/solidity.ts';
import type { Direction } from './direction.ts';
import { defineHatching } from './draw-swatch.ts';
import { element, type Element } from './element.ts';

/** Where a bar is drawn. */
export interface Track {
  readonly width: number;
  readonly height: number;
  readonly direction: Direction;
}

const stroke = 2;
/** The least that a bar is wide: a number that is small beside the others is still a number. */
const least = 6;

/** A bar as `charts/draw-bar.ts` draws it on pages: thick as far as the number goes, thin as far as it may go. */
export function drawBar(bar: Bar, { width, height, direction }: Track, color: string): Element {
  const { pattern, certain, possible, isOpen } = bar;
  // The sign of "more than" stands beyond the bar, and within the track.
  const full = isOpen ? width - height : width;
  const toPx = (percent: number): number => Math.round((full * percent) / 100);
  const thin = Math.round(height / 3);
  const end = Math.max(toPx(certain), certain > 0 ? least : 0);
  const parts = [
    ...(pattern === 'hatched' ? [defineHatching(7, 3.6, color)] : []),
    ...(end > 0 ? drawPart(pattern, color, { from: 0, to: end, top: 0, tall: height }) : []),
    ...(possible > certain
      ? drawPart(pattern, color, {
          from: end,
          to: Math.max(toPx(possible), end + least),
          top: thin,
          tall: height - 2 * thin,
        })
      : []),
    ...(isOpen ? [drawArrow(end, height, color)] : []),
  ];
  const mirrored =
    direction === 'rtl'
      ? [element('g', { transform: `translate(${String(width)} 0) scale(-1 1)` }, parts)]
      : parts;
  return element(
    'svg',
    { width, height, viewBox: `0 0 ${String(width)} ${String(height)}` },
    mirrored,
  );
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly tall: number;
}

function drawPart(pattern: Pattern, color: string, { from, to, top, tall }: Part): Element[] {
  const half = stroke / 2;
  const field = element('rect', {
    x: from + half,
    y: top + half,
    width: Math.max(to - from - stroke, 1),
    height: tall - stroke,
    stroke: color,
    'stroke-width': stroke,
    ...fields(color)[pattern],
  });
  if (pattern !== 'struck') return [field];
  const d = `M${String(from + half)} ${String(top + half)}L${String(to - half)} ${String(top + tall - half)}`;
  return [field, element('path', { d, stroke: color, 'stroke-width': stroke })];
}

function fields(color: string): Readonly<Record<Pattern, object>> {
  return {
    dashed: { fill: 'none', 'stroke-dasharray': '6 4' },
    outline: { fill: 'none' },
    hatched: { fill: 'url(#hatching)' },
    solid: { fill: color },
    struck: { fill: 'none' },
  };
}

function drawArrow(from: number, height: number, color: string): Element {
  const middle = height / 2;
  const d = `M${String(from + 6)} 3L${String(from + middle + 3)} ${String(middle)}L${String(from + 6)} ${String(height - 3)}`;
  return element('path', { d, fill: 'none', stroke: color, 'stroke-width': stroke });
}
