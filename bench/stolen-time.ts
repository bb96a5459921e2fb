import { textOf } from './text-of.ts';

/**
 * Begins to count the time that the host of a virtual machine gives to others while this one has work to do.
 *
 * @param stat Where Linux counts the time of all cores.
 * @returns What tells the share of the time of all cores since then, from 0 to 1; `undefined` where the system does not tell.
 */
export function countStolenTime(stat = '/proc/stat'): () => number | undefined {
  const start = readTimes(stat);
  return () => {
    const end = readTimes(stat);
    if (start === undefined || end === undefined || end.all === start.all) return undefined;
    return (end.stolen - start.stolen) / (end.all - start.all);
  };
}

/** `37 %`, the head of whose column is `stolen`; nothing where it is not known. */
export function formatStolen(stolen: number | undefined): string {
  return stolen === undefined ? '' : `${(100 * stolen).toFixed(0)} %`;
}

interface Times {
  readonly all: number;
  readonly stolen: number;
}

/** `cpu  user nice system idle iowait irq softirq steal guest guest_nice`; what guests take is in `user` and `nice` already. */
function readTimes(stat: string): Times | undefined {
  const [all = ''] = textOf(stat).split('\n');
  const times = all.split(/ +/).slice(1, 9).map(Number);
  const stolen = times[7];
  if (stolen === undefined || times.some(Number.isNaN)) return undefined;
  return { all: times.reduce((sum, its) => sum + its, 0), stolen };
}
