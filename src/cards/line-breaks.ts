/** A part of a text that stays on one line. */
export interface Piece {
  readonly text: string;
  /**
   * What joins it to the next piece, and so what a line break after it leaves: a space vanishes, nothing (after
   * "KI-") stays nothing, and a divided word gets a hyphen.
   */
  readonly joint: 'space' | 'nothing' | 'hyphen';
}

const joined = { space: ' ', nothing: '', hyphen: '' };
const broken = { space: '', nothing: '', hyphen: '-' };

/** The best way to set all pieces before an index; its last line begins at `start`. */
interface Prefix {
  readonly lines: number;
  readonly cost: number;
  readonly start: number;
}

/**
 * Sets pieces in the fewest lines, and among those the most even ones.
 *
 * @param measure gives the width of a text in the unit of `column`; the widths of two texts add up to that of both.
 * @returns `undefined` if a piece is wider than the column.
 */
export function breakLines(
  pieces: readonly Piece[],
  column: number,
  measure: (text: string) => number,
): string[] | undefined {
  const widths = pieces.map(({ text, joint }) => measure(text + joined[joint]));
  const best: (Prefix | undefined)[] = [{ lines: 0, cost: 0, start: 0 }];
  for (const [index, piece] of pieces.entries()) {
    const end = index + 1;
    const isLast = end === pieces.length;
    let width = measure(piece.text + (isLast ? '' : broken[piece.joint]));
    for (let start = index; start >= 0 && width <= column; start--) {
      const before = best[start];
      if (before !== undefined) {
        const cost = before.cost + (1 - width / column) ** 2 + (isLast ? 0 : breakCost(piece));
        best[end] = better(best[end], { lines: before.lines + 1, cost, start });
      }
      width += widths[start - 1] ?? 0;
    }
  }
  return collectLines(pieces, best);
}

/** What a line break after a piece costs: 0.04 is as bad as a line that falls short of the column by a fifth. */
function breakCost({ text, joint }: Piece): number {
  if (joint === 'hyphen') return 0.1;
  if (joint === 'nothing') return 0.02;
  // "50 | Milliarden", "12. | November"
  return /^\p{Sc}?\p{N}[\p{N}.,]*$/u.test(text) ? 0.08 : 0;
}

function better(known: Prefix | undefined, candidate: Prefix): Prefix {
  if (known === undefined || candidate.lines < known.lines) return candidate;
  return candidate.lines === known.lines && candidate.cost < known.cost ? candidate : known;
}

function collectLines(
  pieces: readonly Piece[],
  best: readonly (Prefix | undefined)[],
): string[] | undefined {
  const lines: string[] = [];
  let end = pieces.length;
  while (end > 0) {
    const setting = best[end];
    if (setting === undefined) return undefined;
    lines.unshift(lineOf(pieces.slice(setting.start, end), end === pieces.length));
    end = setting.start;
  }
  return lines;
}

function lineOf(pieces: readonly Piece[], isLast: boolean): string {
  return pieces
    .map(({ text, joint }, index) => {
      if (index < pieces.length - 1) return text + joined[joint];
      return isLast ? text : text + broken[joint];
    })
    .join('');
}
