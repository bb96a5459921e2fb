import type { ImageMetadata } from 'astro';
import type { LinkedFact } from '../../domain/brief.ts';
import type { Citations } from '../../domain/citations.ts';
import type { Language } from '../../domain/language.ts';
import type { Source } from '../../domain/source.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Section } from '../../markdown/page-tree.ts';
import type { Segment } from '../../markdown/segments.ts';

/** The body of a brief or a page, with what it needs to be shown. */
export interface PageBody {
  readonly segments: readonly Segment[];
  readonly context: BodyContext;
  /** The places of the text that cite a source, in its order. */
  readonly citations: Citations;
  /** What its headings of the second level begin. */
  readonly sections: readonly Section[];
}

/** What the components of a body know of the page around them. */
export interface BodyContext {
  readonly language: Language;
  readonly translate: Translate;
  /** Empty on a page that is no brief. */
  readonly facts: readonly LinkedFact[];
  readonly sources: readonly Source[];
  /** The picture that the body names so: `./photo.jpg`. */
  readonly picture: (name: string) => ImageMetadata;
}

/** What every component of a body is given. */
export interface ComponentProps {
  readonly attributes: Readonly<Record<string, string>>;
  readonly context: BodyContext;
}

/** The fact that a component names; the checks of a publication rule out that there is none. */
export function factOf({ facts }: Pick<BodyContext, 'facts'>, id: string): LinkedFact {
  const fact = facts.find((one) => one.id === id);
  if (fact === undefined) throw new Error(`There is no fact "${id}".`);
  return fact;
}
