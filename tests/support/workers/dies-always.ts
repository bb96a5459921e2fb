/** Ends at every card, as a process does that has no memory left. */
export default function draw(): Promise<never> {
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => undefined);
}
