/** Whether something that was thrown is an error with a code of Node's, as `ENOENT` of a file that is missing. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
