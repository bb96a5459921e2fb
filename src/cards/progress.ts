/** Says how far a long piece of work is. */
export interface Progress {
  /** One more is done. */
  step(): void;
  end(): void;
}

/** Where it is said: standard output. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** In a terminal the line is written anew, elsewhere a line is added; in milliseconds. */
const interval = { terminal: 100, log: 10_000 };

/**
 * Reports cards as they are drawn: in a terminal as one line that changes, elsewhere as a line every ten seconds, and at
 * the end what it took.
 *
 * @param now The moment in milliseconds, from any beginning.
 */
export function startProgress(
  total: number,
  output: ProgressOutput = process.stdout,
  now: () => number = () => performance.now(),
): Progress {
  const isTerminal = output.isTTY === true;
  const start = now();
  let done = 0;
  let last = start;
  const rate = (): string => {
    const perSecond = (done / Math.max(now() - start, 1)) * 1000;
    return `${perSecond < 10 ? perSecond.toFixed(1) : perSecond.toFixed(0)} a second`;
  };
  return {
    step: () => {
      done += 1;
      if (now() - last < (isTerminal ? interval.terminal : interval.log)) return;
      last = now();
      const line = `${format(done)} of ${format(total)} social cards drawn, ${rate()}`;
      output.write(isTerminal ? `\r${line}\u001B[K` : `${line}\n`);
    },
    end: () => {
      // Where none could be drawn, the reason is said elsewhere.
      if (done === 0) return;
      const seconds = ((now() - start) / 1000).toFixed(1);
      const what = done === 1 ? 'social card' : 'social cards';
      const line = `Drew ${format(done)} ${what} in ${seconds} s, ${rate()}.`;
      output.write(isTerminal ? `\r${line}\u001B[K\n` : `${line}\n`);
    },
  };
}

function format(count: number): string {
  return count.toLocaleString('en-US');
}
