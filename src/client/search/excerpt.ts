/** A run of an excerpt. */
export interface Piece {
  readonly text: string;
  /** Whether it is what was searched for. */
  readonly isFound: boolean;
}

/** The runs of an excerpt as Pagefind gives it: HTML with `mark` elements, and `<` and `>` escaped. */
export function piecesOf(excerpt: string): Piece[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({ text: unescape(text), isFound: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

function unescape(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
