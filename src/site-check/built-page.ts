/** What an address of a page is for; a message names it. */
export type AddressUse = 'link' | 'picture' | 'file' | 'alternate' | 'canonical' | 'card' | 'text';

/** An address as a file of the site holds it. */
export interface Reference {
  readonly address: string;
  readonly use: AddressUse;
}

/** The same page in another language, as a page names it. */
export interface NamedAlternate {
  /** As in `hreflang`: `en`, or `x-default`. */
  readonly language: string;
  readonly address: string;
}

/** What a browser asks for before a reader has scrolled, by its address; each once. */
export interface FirstView {
  readonly styles: readonly string[];
  /** The faces that are loaded early. */
  readonly fonts: readonly string[];
  readonly scripts: readonly string[];
  /** Pictures that do not wait until they are near. */
  readonly pictures: readonly string[];
}

/** What is read of a page of the built site. */
export interface BuiltPage {
  /** Each once. */
  readonly ids: readonly string[];
  /** Ids that more than one element has. */
  readonly repeatedIds: readonly string[];
  readonly references: readonly Reference[];
  readonly alternates: readonly NamedAlternate[];
  readonly firstView: FirstView;
  /** Bytes of the page as a host compresses it with little effort: the most that it sends. */
  readonly quickSize: number;
}
