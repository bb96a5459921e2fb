import type {
  BriefFile,
  LinkedCorrection,
  LinkedEntry,
  LinkedFact,
  OriginalFile,
  TwinFile,
} from './brief.ts';
import { toPartialDate } from './dates.ts';
import type { Fact } from './fact.ts';
import type { Facility } from './facility.ts';
import type { Organization } from './organization.ts';
import { sourceHost, type Source } from './source.ts';
import { sortTimeline } from './timeline.ts';

/** Finds what ids name. */
export interface Finders {
  /** Throws where there is none. */
  readonly organization: (id: string) => Organization;
  readonly facility: (id: string) => Facility;
  /** `undefined` where the text is a name and not an id. */
  readonly speaker: (saidBy: string) => Organization | undefined;
}

/** The facts of the original with what they name, their labels as the file words them. */
export function linkFacts(original: OriginalFile, file: BriefFile, find: Finders): LinkedFact[] {
  const [firstParty] = original.parties;
  return original.facts.map(({ label, of, saidBy, with: others, facility, asOf, ...fact }) => {
    const about = of ?? firstParty?.organization;
    return {
      ...fact,
      label: file.original ? label : file.labels.facts[fact.id],
      of: about === undefined ? undefined : find.organization(about),
      saidBy:
        saidBy === undefined
          ? publisherOf(fact, original.sources)
          : (find.speaker(saidBy)?.name ?? saidBy),
      with: others.map(find.organization),
      facility: facility === undefined ? undefined : find.facility(facility),
      asOf: asOf ?? toPartialDate(original.published),
    };
  });
}

/** The timeline of the original as the file words it; what it does not word stays in the other language. */
export function linkTimeline(original: OriginalFile, file: BriefFile): LinkedEntry[] {
  return sortTimeline(original.timeline).map((entry) => {
    const own = file.original ? entry.label : file.labels.timeline[entry.id];
    return own === undefined
      ? { ...entry, language: original.language }
      : { ...entry, label: own, language: file.language };
  });
}

/** The corrections of the original as the file words them, the latest first. */
export function linkCorrections(original: OriginalFile, file: BriefFile): LinkedCorrection[] {
  const wordings = file.original ? undefined : wordingsOf(original, file);
  return original.corrections
    .map((correction, index): LinkedCorrection => {
      const own = wordings === undefined ? correction.text : wordings[index];
      return own === undefined
        ? { ...correction, language: original.language }
        : { ...correction, text: own, language: file.language };
    })
    .toReversed()
    .toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** What a twin says of each correction of its original: the first of a day words the first of that day. */
export function wordingsOf(
  { corrections }: Pick<OriginalFile, 'corrections'>,
  twin: Pick<TwinFile, 'corrections'>,
): (string | undefined)[] {
  const left = [...twin.corrections];
  return corrections.map(({ day }) => {
    const index = left.findIndex((wording) => wording.day === day);
    return index < 0 ? undefined : left.splice(index, 1)[0]?.text;
  });
}

function publisherOf({ sources: [first] }: Pick<Fact, 'sources'>, all: readonly Source[]): string {
  const source = all.find(({ id }) => id === first);
  if (source === undefined) throw new Error(`There is no source "${first ?? ''}".`);
  return source.publisher ?? sourceHost(source.url);
}
