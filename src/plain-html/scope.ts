import type { Root } from 'hast';
import type { Brief } from '../domain/brief.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Urls } from '../urls.ts';

/** A picture as a feed or a mail shows it. */
export interface BodyPicture {
  /** Whole address. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** A text with the pictures that it shows, by the name that it gives them: `./photo.jpg`. */
export interface Body {
  readonly tree: Root;
  readonly pictures: Readonly<Record<string, BodyPicture>>;
}

/** What the text depends on. */
export interface PlainContext {
  readonly urls: Urls;
  readonly locale: string;
  readonly t: Translate;
}

/** What the body of a brief depends on; an edition, whose greeting is a body too, has no facts and no sources. */
export interface BodyScope extends PlainContext, Pick<Body, 'pictures'> {
  readonly brief: Pick<Brief, 'language' | 'slug' | 'path' | 'facts' | 'sources'>;
  /** Whole address of the page that shows it. */
  readonly page: string;
}

/** What the parts of one brief depend on. */
export interface Scope extends BodyScope {
  readonly brief: Brief;
}
