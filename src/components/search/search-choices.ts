/** Something by which a search can be narrowed down. */
export interface SearchChoice {
  /** Its value in the index and in the address. */
  readonly id: string;
  readonly name: string;
}

/** All by which a search in a language can be narrowed down, in the order of their lists. */
export interface SearchChoices {
  readonly topics: readonly SearchChoice[];
  readonly organizations: readonly SearchChoice[];
  readonly years: readonly SearchChoice[];
}
