import type { Root } from 'hast';
import type { Brief } from '../domain/brief.ts';

/** A picture of a brief as a feed shows it. */
export interface FeedPicture {
  /** Whole address. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** A brief with what a feed needs beside it. */
export interface FeedItem {
  readonly brief: Brief;
  readonly tree: Root;
  /** The pictures of the body by the name that it gives them: `./photo.jpg`. */
  readonly pictures: Readonly<Record<string, FeedPicture>>;
}
