import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import compression from 'compression';
import lighthouse, { type RunnerResult } from 'lighthouse';
import { build, type BuiltSite } from '../scripts/build.ts';
import { launchBrowser } from '../scripts/browser/launch-browser.ts';
import { siteListener } from '../scripts/site-listener.ts';
import { writeCorpus } from './corpus.ts';
import { formatColumns } from './format-columns.ts';
import { parseOptions } from './parse-options.ts';
import { companies } from './phrases.ts';
import { corpusMoment } from './story.ts';

/** Below the caches: nothing looks for sources, formats or checks there. */
const workFolder = path.resolve('.cache/bench/lighthouse');

/** Where Lighthouse talks to the browser. */
const debuggingPort = 9223;

/**
 * Scores pages as Lighthouse does for a phone on a slow connection: those of this repository's own
 * publication, and the organization with the most facts of a generated one. They are served
 * compressed, as hosts serve them.
 */
export async function measureLighthouse(args: readonly string[]): Promise<void> {
  const { briefs } = parseOptions(args, { briefs: { usual: 400, least: 2, most: 100_000 } });
  const own = await build({ out: path.join(workFolder, 'own') });
  const publication = path.join(workFolder, 'publication');
  await writeCorpus(publication, { briefs, seed: 1 });
  const generated = await build({
    publication,
    out: path.join(workFolder, 'generated'),
    now: corpusMoment,
    cards: false,
  });
  const largest = await largestOrganization(generated);
  const rows = [
    ...(await scorePages(own, ownPages)),
    ...(await scorePages(generated, {
      [`organization, ${String(largest.facts)} facts`]: largest.path,
    })),
  ];
  console.log(formatColumns([head, ...rows], ['page']));
}

/** Pages of this repository's own publication. */
const ownPages = {
  home: '',
  brief: 'briefs/2025-11-12-anthropic-fluidstack/',
  archive: 'archive/',
  organization: 'organizations/openai/',
};

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const head = ['page', ...categories, 'FCP', 'LCP', 'TBT', 'CLS', 'sent', 'requests'];

async function scorePages(
  { folder, base }: BuiltSite,
  pages: Readonly<Record<string, string>>,
): Promise<string[][]> {
  const listener = siteListener(folder, base);
  const compress = compression();
  const server = createServer((request, response) => {
    // The types of the package are those of Express; it asks for no more than Node gives.
    compress(request as never, response as never, () => {
      listener(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await launchBrowser({ debuggingPort });
  try {
    const rows: string[][] = [];
    for (const [name, page] of Object.entries(pages)) {
      const url = `http://127.0.0.1:${String(port)}${base}${page}`;
      const result = await lighthouse(url, { port: debuggingPort, logLevel: 'error' });
      if (result === undefined) throw new Error(`Lighthouse gave no result for ${url}.`);
      rows.push(toRow(name, result));
    }
    return rows;
  } finally {
    await browser.close();
    server.close();
  }
}

function toRow(name: string, { lhr }: RunnerResult): string[] {
  const numberOf = (audit: string): number => lhr.audits[audit]?.numericValue ?? NaN;
  const requests = lhr.audits['network-requests']?.details;
  return [
    name,
    ...categories.map((one) => String(Math.round((lhr.categories[one]?.score ?? NaN) * 100))),
    `${(numberOf('first-contentful-paint') / 1000).toFixed(2)} s`,
    `${(numberOf('largest-contentful-paint') / 1000).toFixed(2)} s`,
    `${numberOf('total-blocking-time').toFixed(0)} ms`,
    numberOf('cumulative-layout-shift').toFixed(3),
    `${(numberOf('total-byte-weight') / 1000).toFixed(0)} kB`,
    requests?.type === 'table' ? String(requests.items.length) : '',
  ];
}

/** The page of an organization that shows the most facts. */
async function largestOrganization({
  folder,
}: BuiltSite): Promise<{ path: string; facts: number }> {
  const pages = await Promise.all(
    Object.keys(companies).map(async (id) => {
      const page = `organizations/${id}/`;
      const html = await readFile(path.join(folder, page, 'index.html'), 'utf8');
      return { path: page, facts: html.split('<data ').length - 1 };
    }),
  );
  return pages.toSorted((a, b) => b.facts - a.facts)[0] ?? { path: '', facts: 0 };
}
