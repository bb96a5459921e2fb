import type { Pattern } from '../domain/solidity.ts';
import type { Bar } from './bars.ts';

/**
 * A bar as SVG that takes the width of its place and the color of the text around it. It holds no
 * text and is hidden from those who listen: what it shows must stand beside it.
 *
 * @param id Unique in the document; what the drawing names itself begins with it.
 */
export function drawBar(bar: Bar, id: string): string {
  const { pattern, certain, possible, isOpen } = bar;
  const hatching = `${id}-hatching`;
  const parts = [
    ...(pattern === 'hatched' ? [hatchingOf(hatching)] : []),
    ...(certain > 0 ? [drawPart(pattern, hatching, 0, certain, thick)] : []),
    ...(possible > certain ? [drawPart(pattern, hatching, certain, possible, thin)] : []),
    ...(isOpen ? [drawArrow(certain)] : []),
  ];
  return `<svg width="100%" height="${String(height)}" overflow="visible" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="${String(stroke)}">${parts.join('')}</svg>`;
}

interface Track {
  readonly top: number;
  readonly bottom: number;
}

const height = 24;
const stroke = 1.6;
const thick: Track = { top: stroke / 2, bottom: height - stroke / 2 };
const thin: Track = { top: 8, bottom: 16 };

function drawPart(
  pattern: Pattern,
  hatching: string,
  from: number,
  to: number,
  { top, bottom }: Track,
): string {
  const x = `${String(from)}%`;
  const width = `${String(Math.round((to - from) * 100) / 100)}%`;
  const fields: Record<Pattern, string> = {
    dashed: ' stroke-dasharray="4 3"',
    outline: '',
    hatched: ` fill="url(#${hatching})"`,
    solid: ' fill="currentColor"',
    struck: '',
  };
  const tall = String(Math.round((bottom - top) * 10) / 10);
  const field = `<rect x="${x}" y="${String(top)}" width="${width}" height="${tall}"${fields[pattern]}/>`;
  if (pattern !== 'struck') return field;
  return `${field}<line x1="${x}" y1="${String(top)}" x2="${String(to)}%" y2="${String(bottom)}"/>`;
}

function drawArrow(from: number): string {
  return `<svg x="${String(from)}%" overflow="visible"><path d="M6 5l7 7-7 7"/></svg>`;
}

function hatchingOf(id: string): string {
  return `<pattern id="${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0v5"/></pattern>`;
}
