import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeCorpus } from './corpus.ts';
import { formatColumns } from './format-columns.ts';
import { measure, type Usage } from './measure.ts';
import { medianRun } from './median.ts';
import { parseOptions, runsOption, seedOption } from './parse-options.ts';
import { formatStolen } from './stolen-time.ts';

/** A build of the same publication with everything, or with its pages only. */
const variants = ['all files', 'pages only'] as const;

type Variant = (typeof variants)[number];

const states = ['cold', 'nothing changed'] as const;

/** What feeds, sitemaps and copies add to a build: `npm run bench -- feeds --briefs 1000 --runs 3`. */
export async function measureMachineFiles(args: readonly string[]): Promise<void> {
  const { briefs, runs, seed } = parseOptions(args, {
    briefs: { usual: 1000, least: 2, most: 100_000 },
    runs: runsOption,
    seed: seedOption,
  });
  // Outside this repository: a running `npm run dev` would take a copy of its settings for a change.
  const workFolder = await mkdtemp(path.join(tmpdir(), 'baseload-feeds-'));
  const publication = path.join(workFolder, 'publication');
  const projectOf = (variant: Variant) => path.join(workFolder, variant.replace(' ', '-'));
  try {
    await writeCorpus(publication, { briefs, seed });
    for (const variant of variants) await copyProject(projectOf(variant), variant);
    const measured: Build[][] = [];
    for (let run = 1; run <= runs; run += 1) {
      const builds: Build[] = [];
      // One after the other, so that what else the machine does meets both.
      for (const variant of variants) {
        console.error(`Run ${String(run)}: ${variant}`);
        builds.push(...(await buildTwice(variant, projectOf(variant), publication)));
      }
      measured.push(builds);
    }
    console.log(formatColumns(toRows(medianRun(measured)), ['state', 'build']));
  } finally {
    await rm(workFolder, { recursive: true, force: true });
  }
}

interface Build extends Usage {
  readonly variant: Variant;
  readonly state: (typeof states)[number];
}

/** The generator in a folder of its own, without the routes of machine files where only pages are built. */
async function copyProject(project: string, variant: Variant): Promise<void> {
  await mkdir(project, { recursive: true });
  for (const name of ['src', 'scripts', 'bench', 'public', 'astro.config.mjs', 'package.json']) {
    await cp(name, path.join(project, name), { recursive: true });
  }
  await cp('package-lock.json', path.join(project, 'package-lock.json'));
  await cp('tsconfig.json', path.join(project, 'tsconfig.json'));
  await symlink(path.resolve('node_modules'), path.join(project, 'node_modules'));
  if (variant === 'all files') return;
  const pages = path.join(project, 'src/pages');
  const routes = (await readdir(pages, { recursive: true })).filter(isMachineRoute);
  await Promise.all(routes.map((route) => rm(path.join(pages, route))));
  const copies = 'export const copies = () => ({ name: "none", hooks: {} });\n';
  await writeFile(path.join(project, 'src/integrations/copies.ts'), copies);
}

/** Whether a file of `src/pages` answers with a feed, a sitemap or what belongs to them. */
function isMachineRoute(file: string): boolean {
  return /(?:^|\/)[^_/][^/]*\.(?:xml|json|opml|txt)\.ts$/.test(file);
}

async function buildTwice(
  variant: Variant,
  project: string,
  publication: string,
): Promise<Build[]> {
  await rm(path.join(project, '.cache'), { recursive: true, force: true });
  const builds: Build[] = [];
  for (const state of states) {
    const args = ['--publication', publication, '--out', path.join(project, 'out')];
    builds.push({ variant, state, ...(await measure('bench/build-site.ts', args, project)) });
  }
  return builds;
}

function toRows(builds: readonly Build[]): string[][] {
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
  const cells = ({
    milliseconds,
    cpuMilliseconds,
  }: Pick<Usage, 'milliseconds' | 'cpuMilliseconds'>) => [
    seconds(milliseconds),
    seconds(cpuMilliseconds),
  ];
  const rows = states.flatMap((state) => {
    const [all, pages] = builds.filter((build) => build.state === state);
    if (all === undefined || pages === undefined) return [];
    const added = {
      milliseconds: all.milliseconds - pages.milliseconds,
      cpuMilliseconds: all.cpuMilliseconds - pages.cpuMilliseconds,
    };
    return [
      [state, all.variant, ...cells(all), formatStolen(all.stolen)],
      [state, pages.variant, ...cells(pages), formatStolen(pages.stolen)],
      [state, 'added', ...cells(added), ''],
    ];
  });
  return [['state', 'build', 'wall', 'CPU', 'stolen'], ...rows];
}
