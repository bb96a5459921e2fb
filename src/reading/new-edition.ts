import type { ChosenSection } from '../domain/choose-briefs.ts';
import { inOrder } from '../domain/choose-briefs.ts';
import { compareMoments, type Moment } from '../domain/dates.ts';
import type { EditionKind } from '../domain/edition.ts';
import { leadFact } from '../domain/key-figures.ts';
import type { Language } from '../domain/language.ts';
import type { NewFile } from './new-brief.ts';
import { toYaml } from './yaml-text.ts';

/** What is known of an edition before it is written. */
export interface WantedEdition {
  readonly language: Language;
  readonly number: number;
  readonly kind: EditionKind;
  /** Midnight of its day in the zone of the site. */
  readonly midnight: Moment;
  /** At least one, with at least one brief. */
  readonly sections: readonly ChosenSection[];
}

/** A draft to write over: it passes the check, and is neither built nor sent. */
export function newEdition(wanted: WantedEdition): NewFile {
  const { language, number, kind, midnight, sections } = wanted;
  const words = placeholders[language] ?? placeholders.en;
  const ranked = inOrder(sections, midnight.day);
  const numbers = ranked.flatMap(({ slug, facts }) => {
    const fact = leadFact(facts);
    return fact === undefined ? [] : [`${slug}#${fact.id}`];
  });
  const latest = ranked
    .map(({ published }) => published)
    .toSorted(compareMoments)
    .at(-1);
  const isLater = latest !== undefined && compareMoments(latest, midnight) > 0;
  const lines = [
    '---',
    `number: ${String(number)}`,
    `kind: ${kind}`,
    `subject: ${toYaml(shorten(plain(ranked[0]?.title ?? '')))}`,
    `preheader: ${toYaml(words.preheader)}`,
    ...(isLater ? ['# Not before its newest brief.', `date: ${latest.instant}`] : []),
    '# A brief stands here as its teaser. In full: { brief: 2025-11-12-name, form: full }',
    'sections:',
    ...sections.flatMap(({ topic, briefs }) => [
      `  - topic: ${topic.id}`,
      '    briefs:',
      ...briefs.flatMap(({ slug, title }) => [`      # ${plain(title)}`, `      - ${slug}`]),
    ]),
    ...(numbers.length === 0
      ? []
      : ['numbers:', ...numbers.slice(0, shownNumbers).map((one) => `  - ${one}`)]),
    '# Paid words, marked as an advertisement:',
    '# advert: { advertiser: Who pays, text: A sentence., url: https://example.org/ }',
    '# A draft is shown in `npm run dev` only. Delete this line to publish it.',
    'draft: true',
    '---',
    '',
    words.greeting,
    '',
    words.text,
  ];
  const path = `content/editions/${language}/${midnight.day}.mdx`;
  return { path, text: `${lines.join('\n')}\n` };
}

const shownNumbers = 3;

/** Stands where the editor has still to write, in the language of the edition. */
const placeholders: Readonly<Record<Language, Placeholders>> & { readonly en: Placeholders } = {
  de: {
    preheader: 'Ein Satz, der neben dem Betreff steht: was es sonst noch gibt.',
    greeting: 'Guten Tag,',
    text: 'was diese Ausgabe bringt, in zwei oder drei Sätzen.',
  },
  en: {
    preheader: 'One sentence that stands beside the subject: what else there is.',
    greeting: 'Good morning,',
    text: 'what this edition brings, in two or three sentences.',
  },
};

interface Placeholders {
  readonly preheader: string;
  readonly greeting: string;
  readonly text: string;
}

/** As an editor types it: the spaces that typesetting made are set again. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** As in `schema/edition.ts`. */
const longestSubject = 150;

function shorten(text: string): string {
  if (text.length <= longestSubject) return text;
  const cut = text.slice(0, longestSubject - 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > 0 ? end : undefined)}…`;
}
