import type { Pixels } from './rasterize.ts';

/** A picture as numbers into a palette. */
export interface Indexed {
  readonly width: number;
  readonly height: number;
  /** Three bytes for each color: red, green, blue; in the order in which the picture has them. */
  readonly palette: Uint8Array;
  /** Each row a 0, which is PNG's word for "not filtered", and then one byte for each pixel. */
  readonly rows: Uint8Array;
}

/** The picture with a palette of its colors, or `undefined` where there are more than 256. */
export function indexColors({ width, height, data }: Pixels): Indexed | undefined {
  // Signed: an opaque color is too large for a small integer without a sign, and would take twice the time.
  const pixels = new Int32Array(data.buffer, data.byteOffset, width * height);
  const numbers = new Map<number, number>();
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    const row = y * (width + 1);
    if (isLikeRowAbove(y, width, data)) {
      rows.copyWithin(row, row - width - 1, row);
      continue;
    }
    const end = (y + 1) * width;
    // From a place among the pixels to that in the rows.
    const shift = y + 1;
    for (let from = y * width, to = from; from < end; from = to) {
      const color = pixels[from] ?? 0;
      // Most pixels are like the one before, so runs are looked up once.
      do to += 1;
      while (to < end && pixels[to] === color);
      const number = numbers.get(color) ?? numbers.size;
      if (number === numbers.size) numbers.set(color, number);
      if (number === 256) return undefined;
      if (to - from < worthFilling) for (let at = from; at < to; at += 1) rows[at + shift] = number;
      else rows.fill(number, from + shift, to + shift);
    }
  }
  return { width, height, palette: toPalette([...numbers.keys()]), rows };
}

/** The call takes as long as some pixels one by one. */
const worthFilling = 12;

function isLikeRowAbove(y: number, width: number, data: Uint8Array): boolean {
  if (y === 0) return false;
  const start = y * width * 4;
  const above = data.subarray(start - width * 4, start);
  return Buffer.compare(above, data.subarray(start, start + width * 4)) === 0;
}

function toPalette(colors: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(Int32Array.from(colors).buffer);
  return bytes.filter((_, index) => index % 4 !== 3);
}
