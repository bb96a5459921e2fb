import { describe, expect, it } from 'vitest';
import type { Bar } from '../../../src/charts/bars.ts';
import { drawBar } from '../../../src/charts/draw-bar.ts';
import { patterns, type Pattern } from '../../../src/domain/solidity.ts';

const bar: Bar = { pattern: 'outline', certain: 54, possible: 54, isOpen: false };

describe('drawBar', () => {
  it('draws a bar as wide as its number, without text and styles, hidden from listeners', () => {
    const svg = drawBar(bar, 'chart-1-1');
    expect(svg).toContain('<rect x="0%" y="0.8" width="54%" height="22.4"/>');
    expect(svg).toContain('aria-hidden="true"');
    expect(svg).not.toMatch(/style|<text|<title/);
  });

  it('draws each pattern in its own way', () => {
    const drawn = (pattern: Pattern) => drawBar({ ...bar, pattern }, 'chart-1-1');
    expect(new Set(patterns.map(drawn)).size).toBe(patterns.length);
    expect(drawn('dashed')).toContain('stroke-dasharray');
    expect(drawn('hatched')).toContain('fill="url(#chart-1-1-hatching)"');
    expect(drawn('hatched')).toContain('<pattern id="chart-1-1-hatching"');
    expect(drawn('solid')).toContain('fill="currentColor"');
    expect(drawn('struck')).toContain('<line x1="0%" y1="0.8" x2="54%" y2="23.2"/>');
  });

  it('goes on thin where the number may go', () => {
    const svg = drawBar({ ...bar, certain: 20, possible: 30 }, 'chart-1-1');
    expect(svg.match(/<rect [^>]+>/g)).toEqual([
      '<rect x="0%" y="0.8" width="20%" height="22.4"/>',
      '<rect x="20%" y="8" width="10%" height="8"/>',
    ]);
  });

  it('is thin from the start where nothing is certain', () => {
    expect(drawBar({ ...bar, certain: 0, possible: 30 }, 'c').match(/<rect [^>]+>/g)).toEqual([
      '<rect x="0%" y="8" width="30%" height="8"/>',
    ]);
  });

  it('points on where the number may be larger', () => {
    expect(drawBar({ ...bar, isOpen: true }, 'c')).toContain('<svg x="54%"');
    expect(drawBar(bar, 'c')).not.toContain('<path');
  });
});
