import type { Brief, LinkedCorrection } from './brief.ts';
import type { Catalog } from './catalog.ts';
import { correctionAnchors } from './correction.ts';
import type { Language } from './language.ts';

/** A correction with the brief that it changed. */
export interface BriefCorrection {
  readonly brief: Brief;
  readonly correction: LinkedCorrection;
  /** Where it stands on the page of the brief. */
  readonly anchor: string;
}

/** The corrections of all briefs in a language, the latest first; of one day those of the newest brief first. */
export function correctionsIn(
  catalog: Pick<Catalog, 'briefs'>,
  language: Language,
): BriefCorrection[] {
  return catalog.briefs
    .filter((brief) => brief.language === language)
    .flatMap((brief) => {
      const anchors = correctionAnchors(brief.corrections);
      return brief.corrections.map((correction, index) => ({
        brief,
        correction,
        anchor: anchors[index] ?? '',
      }));
    })
    .toSorted((a, b) => latestFirst(a.correction.day, b.correction.day));
}

function latestFirst(a: string, b: string): number {
  return Number(a < b) - Number(a > b);
}
