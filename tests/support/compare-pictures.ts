import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';

/** Where a picture that looks otherwise is put, with what differs in red. */
const failed = path.resolve('.cache/goldens');

/** A line more in fifty, and a fiftieth of the pixels: fonts are drawn a little otherwise by each browser. */
const tolerance = 0.02;

/**
 * What tells a picture of a page from the one it should look like; nothing where both look alike. The
 * edges of letters, which each browser draws in its own way, do not count: both are blurred.
 *
 * @param name The path of the picture below `.cache/goldens/`, without its ending.
 */
export async function explainDifference(
  name: string,
  actual: Uint8Array,
  golden: Uint8Array,
): Promise<string | undefined> {
  const size = await sizeOf(golden);
  const { height: actualHeight } = await sizeOf(actual);
  const { width, height } = size;
  const pixels = await Promise.all([pixelsOf(actual, size), pixelsOf(golden, size)]);
  const diff = new Uint8Array(width * height * 4);
  const differing = pixelmatch(...pixels, diff, width, height, { includeAA: true });
  const share = differing / (width * height);
  // A few lines of a short picture are rounding.
  const isAsHigh = Math.abs(actualHeight - height) <= Math.max(4, tolerance * height);
  if (isAsHigh && share <= tolerance) return undefined;

  const file = path.join(failed, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.png`, actual);
  await sharp(diff, { raw: { ...size, channels: 4 } }).toFile(`${file}.diff.png`);
  const heights = `${String(actualHeight)} instead of ${String(height)} pixels high`;
  const percent = `${(share * 100).toFixed(1)} % of the pixels differ`;
  return `${name} is ${heights}, ${percent}: see .cache/goldens/${name}.diff.png`;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

async function sizeOf(picture: Uint8Array): Promise<Size> {
  const { width, height } = await sharp(picture).metadata();
  return { width, height };
}

/** Of a picture that is a little higher or lower, the pixels as if it were not. */
async function pixelsOf(picture: Uint8Array, size: Size): Promise<Uint8Array> {
  const fitted = sharp(picture).resize({ ...size, fit: 'fill' });
  return new Uint8Array(await fitted.blur(1).ensureAlpha().raw().toBuffer());
}
