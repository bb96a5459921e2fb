import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { composeBody } from './body.ts';
import { factLines, labelLines } from './facts.ts';
import { companies, phrasesIn, type CorpusLanguage } from './phrases.ts';
import { createRandom, type Random } from './random.ts';
import { drawStory, topicIds, type Story } from './story.ts';
import { drawWords } from './words.ts';

export interface CorpusOptions {
  /** Files, and so pages: the first half German originals, the second half English twins of them. */
  readonly briefs: number;
  /** The same seed gives the same bytes. */
  readonly seed: number;
}

/** Writes a publication of invented briefs in the place of whatever is in a folder. */
export async function writeCorpus(folder: string, { briefs, seed }: CorpusOptions): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const originals = Math.ceil(briefs / 2);
  for (const [name, text] of [...sharedFiles(), ...briefFiles(seed, originals, briefs)]) {
    const file = path.join(folder, 'content', name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/**
 * Adds a sentence to the first paragraph of the brief in the middle, as an editor would.
 *
 * @returns The file, relative to the folder of the publication.
 */
export async function changeOne(folder: string): Promise<string> {
  const names = (await readdir(path.join(folder, 'content/briefs/de'))).toSorted();
  const name = `content/briefs/de/${names[Math.floor(names.length / 2)] ?? ''}`;
  const file = path.join(folder, name);
  const text = await readFile(file, 'utf8');
  await writeFile(
    file,
    text.replace(/\n---\n\n.*/, '$& Das Unternehmen hat das später bestätigt.'),
  );
  return name;
}

type File = readonly [name: string, text: string];

function* sharedFiles(): Generator<File> {
  const topic = (id: string): string =>
    `${id}:\n  name: { de: Thema ${id}, en: Topic ${id} }\n  description: { de: Ein Satz über ${id}., en: One sentence on ${id}. }\n`;
  yield ['topics.yaml', topicIds.map(topic).join('')];
  yield ['authors.yaml', 'desk:\n  name: { de: Testredaktion, en: Test desk }\n'];
  for (const [id, name] of Object.entries(companies)) {
    const about = `{ de: ${name} ist erfunden., en: ${name} is invented. }`;
    const text = `name: ${name}\nkind: company\ncountry: DE\ndescription: ${about}\n`;
    yield [`organizations/${id}.yaml`, text];
  }
}

function* briefFiles(seed: number, originals: number, briefs: number): Generator<File> {
  for (let index = 0; index < originals; index += 1) {
    // A sequence for each brief, so that one change of a text does not draw all later ones anew.
    const random = createRandom(seed * 1_000_003 + index);
    const story = drawStory(random, index, originals);
    const original = composeBrief(random, 'de', story, originalFields(story));
    yield [`briefs/de/${story.slug}.mdx`, original];
    if (originals + index >= briefs) continue;
    yield [`briefs/en/${story.slug}.mdx`, composeBrief(random, 'en', story, twinFields(story))];
  }
}

function composeBrief(
  random: Random,
  language: CorpusLanguage,
  story: Story,
  fields: readonly string[],
): string {
  const phrases = phrasesIn[language];
  const title = random.pick(phrases.title)(drawWords(random, phrases, story.figures));
  const summary = random.pick(phrases.summary)(drawWords(random, phrases, story.figures));
  const frontmatter = [`title: ${title}`, `summary: ${summary}`, ...fields].join('\n');
  return `---\n${frontmatter}\n---\n\n${composeBody(random, phrases, story)}\n`;
}

function originalFields(story: Story): string[] {
  const { day, topics, parties, sources, facts, dates, notDisclosed, notKnown, corrected } = story;
  // A correction changes the first fact.
  const change = corrected && `, fact: ${facts[0]?.id ?? ''}, was: ${corrected.was}`;
  const sourceOf = (index: number): string => sources[index % sources.length]?.id ?? '';
  return [
    `date: ${day}`,
    `topics: [${topics.join(', ')}]`,
    'authors: [desk]',
    'parties:',
    ...parties.map(
      ({ organization, role }) => `  - { organization: ${organization}, role: ${role} }`,
    ),
    'facts:',
    ...factLines(facts, phrasesIn.de, sourceOf),
    'timeline:',
    ...dates.map(({ id, date, kind }, index) => {
      const rest = `kind: ${kind}, sources: [${sourceOf(facts.length + index)}]`;
      return `  - { id: ${id}, date: ${date}, label: ${phrasesIn.de.dates[id]}, ${rest} }`;
    }),
    `notDisclosed: [${notDisclosed.join(', ')}]`,
    `notKnown: [${notKnown.join(', ')}]`,
    'sources:',
    ...sources.map(({ yaml }) => `  - ${yaml}`),
    ...correctionLines(story, 'de', change),
  ];
}

function twinFields(story: Story): string[] {
  return [...labelLines(story.facts, story.dates, phrasesIn.en), ...correctionLines(story, 'en')];
}

function correctionLines({ corrected }: Story, language: CorpusLanguage, change = ''): string[] {
  if (corrected === undefined) return [];
  const text = phrasesIn[language].correction;
  return ['corrections:', `  - { date: ${corrected.day}, text: ${text}${change} }`];
}
