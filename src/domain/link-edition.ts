import type { Brief } from './brief.ts';
import type { LinkOptions } from './catalog.ts';
import { correctionsIn, type BriefCorrection } from './corrections.ts';
import { compareMoments } from './dates.ts';
import type {
  Edition,
  EditionFile,
  EditionNumber,
  EditionSection,
  LinkedSection,
} from './edition.ts';
import { splitFactReference, type FactReference } from './fact-reference.ts';
import type { Topic } from './topic.ts';
import { whyUnpublished } from './unpublished.ts';

/** What editions are linked with. */
export interface EditionSurroundings {
  /** Those that may be shown, the newest first. */
  readonly briefs: readonly Brief[];
  /** Throws where there is none. */
  readonly topic: (id: string) => Topic;
  readonly options: Pick<LinkOptions, 'now' | 'preview'>;
}

/**
 * Links the editions that may be shown with briefs and facts, the newest first.
 *
 * @throws Error where a reference points nowhere, which the checks of `reading` rule out.
 */
export function linkEditions(
  files: readonly EditionFile[],
  { briefs, topic, options }: EditionSurroundings,
): Edition[] {
  const shown = files
    .map((file) => ({ file, unpublished: whyUnpublished(file, options.now) }))
    .filter(({ unpublished }) => unpublished === undefined || options.preview)
    .toSorted((a, b) => newestFirst(a.file, b.file));
  const sent = shown.filter(({ file }) => !file.draft).map(({ file }) => file);
  return shown.map(({ file, unpublished }) => {
    const { language, slug, path, kind, number, subject, preheader, published, digest } = file;
    const find = finderOf(file, briefs);
    const sameDay = shown.map((one) => one.file).filter((other) => other.slug === slug);
    return {
      ...{ language, slug, path, kind, number, subject, preheader, published, digest },
      advert: file.advert,
      pictures: file.pictures,
      sections: file.sections.map((section) => linkSection(section, find, topic)),
      numbers: file.numbers.map((reference) => linkNumber(reference, find)),
      corrections: correctionsFor(file, sent, briefs),
      languages: sameDay.map((other) => other.language),
      unpublished,
    };
  });
}

type FindBrief = (slug: string) => Brief;

function finderOf({ language, path }: EditionFile, briefs: readonly Brief[]): FindBrief {
  return (slug) => {
    const found = briefs.find((brief) => brief.slug === slug && brief.language === language);
    if (found === undefined) throw new Error(`${path}: there is no brief "${slug}".`);
    return found;
  };
}

function linkSection(
  { title, topic, briefs }: EditionSection,
  find: FindBrief,
  findTopic: EditionSurroundings['topic'],
): LinkedSection {
  return {
    title,
    topic: topic === undefined ? undefined : findTopic(topic),
    briefs: briefs.map(({ slug, form }) => ({ brief: find(slug), form })),
  };
}

function linkNumber(reference: FactReference, find: FindBrief): EditionNumber {
  const { slug, fact: id } = splitFactReference(reference, '');
  const brief = find(slug);
  const fact = brief.facts.find((one) => one.id === id);
  if (fact === undefined) throw new Error(`The brief ${slug} has no fact "${id}".`);
  return { brief, fact };
}

/** A draft is never sent: what it would have told, the next edition tells. */
function correctionsFor(
  file: EditionFile,
  sent: readonly EditionFile[],
  briefs: readonly Brief[],
): BriefCorrection[] {
  const before = sent.find(({ language, slug }) => language === file.language && slug < file.slug);
  if (before === undefined) return [];
  return correctionsIn({ briefs }, file.language).filter(
    ({ correction: { day } }) => day > before.slug && day <= file.slug,
  );
}

function newestFirst(a: EditionFile, b: EditionFile): number {
  const byLanguage = Number(a.language > b.language) - Number(a.language < b.language);
  return compareMoments(b.published, a.published) || byLanguage;
}
