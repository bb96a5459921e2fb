/** Something in a built site that leads nowhere, and all files that have it. */
export interface Fault {
  /** The address that leads nowhere, or that of the page that is wrong. */
  readonly address: string;
  /** One sentence that goes on after the address. */
  readonly message: string;
  /** Paths of the pages and feeds that hold it, sorted; none where the address is that of the page itself. */
  readonly holders: readonly string[];
  /** What most likely causes it, and how that is mended. */
  readonly hint: string;
}
