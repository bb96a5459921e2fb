import path from 'node:path';
import { parseArgs } from 'node:util';
import { PublicationError } from '../src/domain/problem.ts';
import { loadPublication, type Publication } from '../src/reading/publication.ts';
import { listFiles } from '../src/reading/list-files.ts';
import { readTopics } from '../src/reading/read-yaml-files.ts';
import { createUrls } from '../src/urls.ts';
import { answerAll, terminalAsk } from './ask.ts';
import {
  parseDay,
  parseLanguage,
  parseParties,
  parseSources,
  parseTitle,
  parseTopics,
} from './brief-answers.ts';
import { runScript, UsageError } from './run-script.ts';
import { defaultPort } from './static-server.ts';
import { writeBrief, type WrittenBrief } from './write-brief.ts';
import { writeTwin } from './write-twin.ts';

interface Flags {
  readonly title?: string | undefined;
  readonly lang?: string | undefined;
  readonly topics?: string | undefined;
  readonly source?: readonly string[] | undefined;
  readonly parties?: string | undefined;
  readonly date?: string | undefined;
}

/** `npm run new`: writes the file of a new brief, or of a translation. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      publication: { type: 'string', default: 'src' },
      title: { type: 'string' },
      lang: { type: 'string' },
      topics: { type: 'string' },
      source: { type: 'string', multiple: true },
      parties: { type: 'string' },
      date: { type: 'string' },
      translate: { type: 'string' },
    },
  });
  const { publication: given, translate, ...flags } = values;
  const publication = await loadPublication(path.resolve(given));
  const written =
    translate === undefined
      ? await create(publication, flags)
      : await translateBrief(publication, translate, flags);
  console.log(describe(written, publication, given));
  if (translate !== undefined) {
    console.log('Until it is translated it shows the text of the original, in builds as well.');
  }
}

async function create(publication: Publication, flags: Flags): Promise<WrittenBrief> {
  const day = parseDay(flags.date, publication.site.timeZone);
  const { entries, problems } = readTopics(publication.folder);
  if (problems.length > 0) throw new PublicationError(problems);
  const ids = entries.map(({ id }) => id);
  const organizations = await organizationsIn(publication.contentFolder);
  const parties = parseParties(flags.parties ?? '', organizations);
  const answers = await answerAll(
    {
      title: { flag: '--title', given: flags.title, text: 'Title: ', parse: parseTitle },
      language: languageQuestion(publication, flags),
      topics: {
        flag: '--topics',
        given: flags.topics,
        text: `Topics (of ${ids.join(', ')}): `,
        parse: (text: string) => parseTopics(text, ids),
      },
      sources: {
        flag: '--source',
        given: flags.source?.join(' '),
        text: 'Address of a source: ',
        parse: parseSources,
      },
    },
    terminalAsk(),
  );
  return writeBrief(publication, { ...answers, parties, day });
}

async function organizationsIn(contentFolder: string): Promise<string[]> {
  const names = await listFiles(path.join(contentFolder, 'organizations'));
  return names.flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -5)] : []));
}

async function translateBrief(
  publication: Publication,
  file: string,
  { lang, ...others }: Flags,
): Promise<WrittenBrief> {
  const [extra] = Object.keys(others);
  if (extra !== undefined) {
    throw new UsageError(`A translation inherits it: --translate goes without --${extra}.`);
  }
  const question = languageQuestion(publication, { lang });
  const { language } = await answerAll({ language: question }, terminalAsk());
  return writeTwin(publication, file, language);
}

function languageQuestion({ site }: Publication, { lang }: Flags) {
  const languages = site.languages.map(({ language }) => language);
  return {
    flag: '--lang',
    given: lang,
    text: `Language (${languages.join(', ')}): `,
    parse: (text: string) => parseLanguage(text, languages),
  };
}

function describe(
  { file, language, slug, stubs }: WrittenBrief,
  { site }: Publication,
  given: string,
): string {
  const address = `http://localhost:${defaultPort}${createUrls(site).brief(language, slug)}`;
  const dev = given === 'src' ? 'npm run dev' : `npm run dev -- --publication ${given}`;
  const wrote = [...stubs, file].map((name) => `Wrote ${path.relative('.', name)}`);
  return [...wrote, `${dev} shows it at ${address}`].join('\n');
}

await runScript(main, 2);
