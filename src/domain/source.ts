import type { PartialDate } from './dates.ts';

/** How near a document is to the fact: issued by a party, or about it. */
export const sourceKinds = ['primary', 'secondary'] as const;

export type SourceKind = (typeof sourceKinds)[number];

/** A document that a brief rests on. */
export interface Source {
  /** Unique in the brief. The id of a bare address is its host without `www.`. */
  readonly id: string;
  readonly url: string;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly kind?: SourceKind | undefined;
  readonly published?: PartialDate | undefined;
}

/** The host of an address without `www.`, for a source that states no publisher. */
export function sourceHost(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}
