import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';

/** Draws an SVG whose texts are paths, without transparency. */
export async function encodePng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const { pixels, width, height } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  // Measured: 58 kB in 11 ms. Resvg's own encoder takes 84 kB and 22 ms, a palette 34 kB and 43 ms.
  const png = sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ compressionLevel: 6 });
  return new Uint8Array(await png.toBuffer());
}
