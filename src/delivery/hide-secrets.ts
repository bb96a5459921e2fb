/** Replaces every secret in a text, so that no message shows one, whoever wrote it. */
export function createHide(secrets: readonly (string | undefined)[]): (text: string) => string {
  const known = secrets.flatMap((secret) => {
    const trimmed = secret?.trim() ?? '';
    return trimmed === '' ? [] : [trimmed, Buffer.from(trimmed).toString('base64')];
  });
  return (text) => known.reduce((all, secret) => all.replaceAll(secret, '•••'), text);
}
