import { getPriority } from 'node:os';

/** Gives back the number of the process that it runs in, and its priority. */
export default function tell(): { id: number; priority: number } {
  return { id: process.pid, priority: getPriority() };
}
