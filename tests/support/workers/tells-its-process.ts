/** Gives back the number of the process that it runs in. */
export default function tell(): number {
  return process.pid;
}
