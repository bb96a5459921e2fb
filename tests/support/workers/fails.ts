/** Fails at every task, and goes on. */
export default function fail(): never {
  throw new Error('No power.');
}
