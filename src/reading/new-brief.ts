import type { Language } from '../domain/language.ts';
import type { Party } from '../domain/party.ts';
import { sourceHost } from '../domain/source.ts';
import { briefSchema } from '../schema/brief.ts';
import { briefExamples } from './brief-examples.ts';
import { toSlug } from './to-slug.ts';
import { toQuotedYaml, toYaml } from './yaml-text.ts';

/** What is known of a brief before it is written. */
export interface WantedBrief {
  readonly title: string;
  readonly language: Language;
  /** Ids, at least one. */
  readonly topics: readonly string[];
  /** Web addresses, at least one. */
  readonly sources: readonly string[];
  /** Organizations in their roles, if they are known. */
  readonly parties?: readonly Party[];
  /** `2026-11-22` */
  readonly day: string;
}

/** A file to be written. */
export interface NewFile {
  /** Relative to the publication folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** A draft to write over: it passes the check, and no build shows it. */
export function newBrief(wanted: WantedBrief): NewFile & { readonly slug: string } {
  const { title, language, topics, sources, parties = [], day } = wanted;
  const slug = `${day}-${shorten(toSlug(title)) || 'brief'}`;
  const words = placeholders[language] ?? placeholders.en;
  const named = nameSources(sources);
  const lines = [
    '---',
    `title: ${toYaml(title)}`,
    `summary: ${toYaml(words.summary)}`,
    `date: ${day}`,
    `topics: [${topics.map(toYaml).join(', ')}]`,
    ...partyLines(parties),
    'sources:',
    ...named.map(({ line }) => `  - ${line}`),
    '# A draft is shown in `npm run dev` only. Delete this line to publish it.',
    'draft: true',
    '#',
    '# Optional fields: delete the "# " in front of what you need.',
    ...optionalFields(day, parties.length > 0 ? ['draft', 'parties'] : ['draft']),
    '---',
    '',
    `${words.lead}<Cite sources="${named[0]?.id ?? ''}" />`,
    '',
    `## ${words.heading}`,
    '',
    words.rest,
    '',
    ...more,
  ];
  return { path: `content/briefs/${language}/${slug}.mdx`, slug, text: `${lines.join('\n')}\n` };
}

/** Stands where the writer has still to write, in the language of the brief. */
const placeholders: Readonly<Record<Language, Placeholders>> & { readonly en: Placeholders } = {
  de: {
    summary: 'Ein oder zwei Sätze, höchstens 280 Zeichen: was geschah und was offen ist.',
    lead: 'Was geschah, wer es sagt und was es kostet.',
    heading: 'Warum das wichtig ist',
    rest: 'Was daraus folgt und was dagegen spricht.',
  },
  en: {
    summary: 'One or two sentences, at most 280 characters: what happened and what is open.',
    lead: 'What happened, who says so and what it costs.',
    heading: 'Why it matters',
    rest: 'What follows from it, and what speaks against it.',
  },
};

interface Placeholders {
  readonly summary: string;
  readonly lead: string;
  readonly heading: string;
  readonly rest: string;
}

/** A comment is not shown; what stands in it can be copied out. */
const more = [
  '{/*',
  'The number of a fact, and bars that compare facts of one metric:',
  '',
  'The campus is to cost <Fact id="capex" />.',
  '',
  '<Compare facts="capex capex-of-the-other" />',
  '',
  'Words of a person, and an aside, each with an empty line before and after:',
  '',
  '<Quote by="Name" role="CEO, Company" sources="id">',
  '',
  'What was said, without quotation marks.',
  '',
  '</Quote>',
  '',
  '<Note title="What is open">',
  '',
  'What nobody has said yet.',
  '',
  '</Note>',
  '*/}',
];

const longestSlug = 60;

/** Cut behind a word where there is one. */
function shorten(slug: string): string {
  if (slug.length <= longestSlug) return slug;
  const cut = slug.slice(0, longestSlug + 1);
  const end = cut.lastIndexOf('-');
  return cut.slice(0, end > 0 ? end : longestSlug);
}

/** A bare address has its host for an id; a second one of the same host needs an id of its own. */
function nameSources(urls: readonly string[]): { id: string; line: string }[] {
  const taken = new Map<string, number>();
  return urls.map((url) => {
    const host = sourceHost(url);
    const count = (taken.get(host) ?? 0) + 1;
    taken.set(host, count);
    if (count === 1) return { id: host, line: toYaml(url) };
    const id = `${toSlug(host)}-${String(count)}`;
    return { id, line: `{ id: ${toYaml(id)}, url: ${toQuotedYaml(url)} }` };
  });
}

function partyLines(parties: readonly Party[]): string[] {
  const lines = parties.map(
    ({ organization, role }) => `  - { organization: ${toYaml(organization)}, role: ${role} }`,
  );
  return lines.length === 0 ? [] : ['parties:', ...lines];
}

/** What a brief may state besides what a new one does, as comments: a description, then the field. */
function optionalFields(day: string, stated: readonly string[]): string[] {
  const examples = briefExamples(day);
  const fields = Object.entries(briefSchema('UTC', 'en').shape).filter(
    ([name, schema]) => !stated.includes(name) && schema.safeParse(undefined).success,
  );
  return fields.flatMap(([name, schema]) => {
    const example = examples[name];
    if (example === undefined) return [];
    const description = schema.meta()?.description ?? name;
    return [`## ${description}`, ...example.split('\n').map((line) => `# ${line}`)];
  });
}
