import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { encodePng } from '../../../src/cards/encode-png.ts';

/** A picture of which each pixel has the color that is drawn for its place. */
function picture(width: number, height: number, colorAt: (x: number, y: number) => number) {
  const data = new Uint8Array(width * height * 4);
  const view = new DataView(data.buffer);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      view.setUint32((y * width + x) * 4, colorAt(x, y) * 256 + 255);
    }
  }
  return { width, height, data };
}

async function decode(png: Uint8Array): Promise<Buffer> {
  return sharp(png).ensureAlpha().raw().toBuffer();
}

const samples = {
  'of one color': picture(40, 30, () => 0xfbfaf6),
  'of one pixel': picture(1, 1, () => 0x15181d),
  'of rows that are alike and others': picture(40, 30, (x, y) => (y % 7 < 4 ? 0xffffff : x * y)),
  'of runs of every length': picture(60, 60, (x, y) => (x < y ? 0x15181d : 0xfbfaf6)),
  'of 256 colors': picture(256, 20, (x) => x * 3),
  'of 257 colors': picture(257, 20, (x) => x * 3),
  'of a color for each pixel': picture(120, 63, (x, y) => x * 0x010305 + y * 0x020100),
};

describe('encodePng', () => {
  it.each(Object.entries(samples))('keeps every pixel of a picture %s', async (_, pixels) => {
    expect(Buffer.compare(await decode(await encodePng(pixels)), pixels.data)).toBe(0);
  });

  it.each([
    ['a palette for up to', 'of 256 colors', 3],
    ['true color for more than', 'of 257 colors', 2],
  ] as const)('takes %s 256 colors', async (_, name, colorType) => {
    expect(Buffer.from(await encodePng(samples[name])).readUInt8(25)).toBe(colorType);
  });

  it.each(['of 256 colors', 'of 257 colors'] as const)(
    'gives the same bytes for the same picture %s',
    async (name) => {
      const [first, second] = [await encodePng(samples[name]), await encodePng(samples[name])];
      expect(Buffer.compare(first, second)).toBe(0);
    },
  );
});
