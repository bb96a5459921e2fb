import { rm } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder } from '../src/build-inputs.ts';
import { linkCatalog } from '../src/domain/catalog.ts';
import { toMoment } from '../src/domain/dates.ts';
import type { Edition } from '../src/domain/edition.ts';
import { siteLanguage } from '../src/domain/site.ts';
import { createTranslate } from '../src/i18n/translate.ts';
import type { Mail, MailContext, MailEdition } from '../src/newsletter/mail.ts';
import { renderMail } from '../src/newsletter/render-mail.ts';
import { checkPublication } from '../src/reading/check-publication.ts';
import { loadTree } from '../src/reading/parse-cache.ts';
import { loadPublication, type Publication } from '../src/reading/publication.ts';
import { createUrls } from '../src/urls.ts';
import { writeCorpus } from './corpus.ts';
import { writeEditions } from './edition-corpus.ts';
import { formatColumns } from './format-columns.ts';
import { measure, type Usage } from './measure.ts';
import { parseOptions, seedOption } from './parse-options.ts';
import { corpusMoment } from './story.ts';

const briefsEach = 5;
const work = path.resolve('.cache/bench-editions');
const publicationFolder = path.join(work, 'publication');

/** Editions as mail, and what they add to a cold build: `npm run bench -- editions --editions 52 --full 2`. */
export async function measureEditions(args: readonly string[]): Promise<void> {
  const options = parseOptions(args, {
    editions: { usual: 52, least: 1, most: 500 },
    full: { usual: 2, least: 0, most: briefsEach },
    seed: seedOption,
    'no-build': 'flag',
  });
  const { editions, full: fullEach, seed, 'no-build': isWithoutBuild } = options;
  await cleanUp();
  try {
    // The second half of a corpus are twins.
    await writeCorpus(publicationFolder, { briefs: editions * briefsEach * 2, seed });
    const without = isWithoutBuild ? undefined : await measureBuild();
    await writeEditions(publicationFolder, { editions, briefsEach, fullEach });
    const within = isWithoutBuild ? undefined : await measureBuild();
    console.log(formatMails(await timeMails()));
    if (without !== undefined && within !== undefined) {
      console.log(`\n${formatBuilds(without, within)}`);
    }
  } finally {
    await cleanUp();
  }
}

async function measureBuild(): Promise<Usage> {
  await rm(cacheFolder(publicationFolder), { recursive: true, force: true });
  return measure('scripts/build.ts', [
    ...['--publication', publicationFolder],
    ...['--out', path.join(work, 'out')],
    ...['--now', corpusMoment, '--no-cards'],
  ]);
}

interface TimedMail {
  readonly mail: Mail;
  readonly milliseconds: number;
}

/** Makes every mail once, in one thread, one after the other. */
async function timeMails(): Promise<TimedMail[]> {
  const publication = await loadPublication(publicationFolder);
  const cache = cacheFolder(publicationFolder);
  const { content } = await checkPublication(publication, cache);
  const { site } = publication;
  const now = toMoment(corpusMoment, site.timeZone);
  const { defaultAuthors } = site;
  const { editions } = linkCatalog(content, { now, preview: false, defaultAuthors });
  const timed: TimedMail[] = [];
  for (const edition of editions) {
    const whole = await withBodies(edition, cache);
    const start = performance.now();
    const mail = await renderMail(whole, contextOf(edition, publication));
    timed.push({ mail, milliseconds: performance.now() - start });
  }
  return timed;
}

async function withBodies(edition: Edition, cache: string): Promise<MailEdition> {
  const body = async ({ digest }: { readonly digest: string }) => ({
    tree: await loadTree(cache, digest),
    pictures: {},
  });
  const briefs = edition.sections.flatMap((section) => section.briefs.map(({ brief }) => brief));
  const bodies = briefs.map(async (brief) => [brief.slug, await body(brief)] as const);
  return { edition, greeting: await body(edition), bodies: new Map(await Promise.all(bodies)) };
}

function contextOf({ language }: Edition, { site, strings }: Publication): MailContext {
  const { locale } = siteLanguage(site, language);
  const texts = strings[language];
  if (texts === undefined) throw new Error(`There are no texts in "${language}".`);
  return { site, urls: createUrls(site), locale, t: createTranslate(texts, locale) };
}

function formatMails(timed: readonly TimedMail[]): string {
  const row = (name: string, values: readonly number[], format: (value: number) => string) => {
    const sorted = values.toSorted((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    return [name, format(median), format(sorted.at(-1) ?? 0)];
  };
  const sizes = timed.map(({ mail }) => mail.record.sizes);
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const times = timed.map(({ milliseconds }) => milliseconds);
  const sum = times.reduce((total, one) => total + one, 0);
  const table = formatColumns(
    [
      ['', 'median', 'most'],
      row(
        'HTML',
        sizes.map(({ html }) => html),
        kilobytes,
      ),
      row(
        'text',
        sizes.map(({ text }) => text),
        kilobytes,
      ),
      row(
        '.eml',
        sizes.map(({ eml }) => eml),
        kilobytes,
      ),
      row('time to make', times, (value) => `${value.toFixed(0)} ms`),
    ],
    [''],
  );
  return `${table}\n\n${String(timed.length)} mails of ${String(briefsEach)} briefs in ${seconds(sum)}.`;
}

/** On a machine that does other things, too, the time on its cores says more. */
function formatBuilds(without: Usage, within: Usage): string {
  const row = (name: string, key: 'milliseconds' | 'cpuMilliseconds') => [
    name,
    seconds(without[key]),
    seconds(within[key]),
    seconds(within[key] - without[key]),
  ];
  return formatColumns(
    [
      ['cold build', 'without', 'with editions', 'pages, feeds and mails'],
      row('time', 'milliseconds'),
      row('on all cores', 'cpuMilliseconds'),
    ],
    ['cold build'],
  );
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

async function cleanUp(): Promise<void> {
  await rm(work, { recursive: true, force: true });
  await rm(cacheFolder(publicationFolder), { recursive: true, force: true });
}
