import type { ImageMetadata } from 'astro';
import type { Source } from '../../domain/source.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Segment } from '../../markdown/segments.ts';

/** The body of a brief or a page, with what it needs to be shown. */
export interface PageBody {
  readonly segments: readonly Segment[];
  readonly context: BodyContext;
  /** Ids of the elements that cite a source, by its id, in the order of the text. */
  readonly citations: ReadonlyMap<string, readonly string[]>;
}

/** What the components of a body know of the page around them. */
export interface BodyContext {
  readonly translate: Translate;
  readonly sources: readonly Source[];
  /** The picture that the body names so: `./photo.jpg`. */
  readonly picture: (name: string) => ImageMetadata;
}

/** What every component of a body is given. */
export interface ComponentProps {
  readonly attributes: Readonly<Record<string, string>>;
  readonly context: BodyContext;
}
