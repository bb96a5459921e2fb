/** Goes on where it is told to end, as on a machine that is too busy to end it in time. */
process.on('SIGTERM', () => undefined);

export default function echo(word: string): string {
  return word;
}
