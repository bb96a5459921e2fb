/** Gives back what it is given, and throws what begins with an exclamation mark. */
export default function echo(task: string): string {
  if (task.startsWith('!')) throw new RangeError(task);
  return task;
}
