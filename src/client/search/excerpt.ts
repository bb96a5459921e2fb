import { applyEdits, toLine } from '../../markdown/typeset-line.ts';
import { spaceEdits } from '../../markdown/typeset-spaces.ts';

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

/**
 * The pieces with a no-break space wherever a number and its unit, or the like, must not be parted:
 * Pagefind makes every space of a text a plain one.
 */
export function keepTogether(pieces: readonly Piece[], locale: string): Piece[] {
  const runs = pieces.map(({ text }) => ({ node: { value: text }, language: locale }));
  applyEdits(runs, spaceEdits(toLine(runs)));
  return pieces.map((piece, index) => ({ ...piece, text: runs[index]?.node.value ?? piece.text }));
}

function unescape(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
