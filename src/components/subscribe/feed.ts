/** A feed that a reader may subscribe to. */
export interface Feed {
  readonly title: string;
  /** Whole. */
  readonly address: string;
}
