import path from 'node:path';
import sharp from 'sharp';
import { launchBrowser } from './browser/launch-browser.ts';
import { runScript, UsageError } from './run-script.ts';

const brief = 'en/briefs/2025-11-12-anthropic-fluidstack/';
const file = path.resolve('docs/pictures/brief.png');
const windows = [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;
const height = 844;
const gap = 40;
const background = '#8b9099';

/** `npm run readme-picture -- ADDRESS`: a brief of the served site, wide, and in the dark on a phone. */
async function main(): Promise<void> {
  const [address] = process.argv.slice(2);
  if (address === undefined || !URL.canParse(address)) {
    throw new UsageError(
      'Where is the site served? npm start, then npm run readme-picture -- http://localhost:4321/',
    );
  }
  const url = new URL(brief, address).href;
  const browser = await launchBrowser();
  const pictures = [];
  let left = gap;
  for (const { width, colorScheme } of windows) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme });
    const response = await page.goto(url, { waitUntil: 'networkidle' });
    if (response?.ok() !== true) throw new UsageError(`There is no page at ${url}.`);
    pictures.push({ input: await page.screenshot(), left, top: gap });
    left += width + gap;
  }
  await browser.close();
  await sharp({ create: { width: left, height: height + 2 * gap, channels: 3, background } })
    .composite(pictures)
    .png({ palette: true, colors: 64, dither: 0 })
    .toFile(file);
  console.log(`The picture is in ${path.relative('', file)}.`);
}

await runScript(main);
