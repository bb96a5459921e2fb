/** Something by which briefs can be chosen. */
export interface SearchChoice {
  /** Its value in the index and in the address. */
  readonly id: string;
  readonly name: string;
}

/** All by which the briefs in a language can be chosen, in the order of their lists. */
export interface SearchChoices {
  readonly topics: readonly SearchChoice[];
  readonly organizations: readonly SearchChoice[];
  readonly years: readonly SearchChoice[];
}
