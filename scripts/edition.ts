import path from 'node:path';
import { parseArgs } from 'node:util';
import { closest } from '../src/domain/closest.ts';
import { editionKinds, type EditionKind } from '../src/domain/edition.ts';
import { PublicationError } from '../src/domain/problem.ts';
import { loadPublication, type Publication } from '../src/reading/publication.ts';
import { readTopics } from '../src/reading/read-yaml-files.ts';
import { chooseLanguage, parseDay, parseTopics } from './brief-answers.ts';
import { runScript, UsageError } from './run-script.ts';
import { writeEdition } from './write-edition.ts';

/** `npm run edition -- new`: writes an edition of the briefs that were not sent yet. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      publication: { type: 'string', default: 'src' },
      lang: { type: 'string' },
      since: { type: 'string', default: 'last' },
      kind: { type: 'string', default: 'regular' },
      date: { type: 'string' },
      topics: { type: 'string' },
    },
  });
  if (positionals.join(' ') !== 'new') {
    throw new UsageError('Write: npm run edition -- new --lang de --since last');
  }
  const publication = await loadPublication(path.resolve(values.publication));
  const { site } = publication;
  const wrote = await writeEdition(publication, {
    language: chooseLanguage(values.lang, site),
    day: parseDay(values.date, site.timeZone),
    kind: parseKind(values.kind),
    since: values.since === 'last' ? 'last' : parseSince(values.since, site.timeZone),
    topics: values.topics === undefined ? undefined : topicsOf(values.topics, publication),
  });
  console.log(wrote);
}

function parseKind(text: string): EditionKind {
  const found = editionKinds.find((kind) => kind === text);
  if (found !== undefined) return found;
  const near = closest(text, editionKinds);
  const hint =
    near === undefined ? `There are ${editionKinds.join(', ')}.` : `Did you mean "${near}"?`;
  throw new UsageError(`There is no kind "${text}". ${hint}`);
}

function parseSince(text: string, timeZone: string): string {
  try {
    return parseDay(text, timeZone);
  } catch {
    throw new UsageError(`--since takes "last" or a day, such as 2026-11-22; not "${text}".`);
  }
}

function topicsOf(text: string, { folder }: Publication): string[] {
  const { entries, problems } = readTopics(folder);
  if (problems.length > 0) throw new PublicationError(problems);
  return parseTopics(
    text,
    entries.map(({ id }) => id),
  );
}

await runScript(main, 2);
