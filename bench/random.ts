/** Draws that follow from a seed alone: the same on every machine, in every run. */
export interface Random {
  /** A whole number, `least` and `most` included. */
  readonly between: (least: number, most: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** Different entries of a list, in a drawn order. */
  readonly sample: <T>(list: readonly T[], count: number) => T[];
}

/** Starts the sequence of a seed. */
export function createRandom(seed: number): Random {
  const next = mulberry32(seed);
  const between = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  const sample = <T>(list: readonly T[], count: number): T[] => {
    const left = [...list];
    return Array.from({ length: Math.min(count, list.length) }, () =>
      left.splice(between(0, left.length - 1), 1),
    ).flat();
  };
  const pick = <T>(list: readonly T[]): T => {
    const [drawn] = sample(list, 1);
    if (drawn === undefined) throw new Error('An empty list holds nothing to pick.');
    return drawn;
  };
  return { between, pick, sample };
}

/** Tommy Ettinger's mulberry32 (public domain), 32 bits of state: from 0 to below 1. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
