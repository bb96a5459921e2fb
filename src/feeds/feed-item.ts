import type { Brief } from '../domain/brief.ts';
import type { Body, BodyPicture } from '../plain-html/scope.ts';

/** A picture of a brief as a feed shows it. */
export type FeedPicture = BodyPicture;

/** A brief with what a feed needs beside it. */
export interface FeedItem extends Body {
  readonly brief: Brief;
}
