/** The whole addresses that stand anywhere in a JSON text; none where it is not JSON. */
export function addressesInJson(json: string): string[] {
  try {
    return [...addressesIn(JSON.parse(json))];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

function* addressesIn(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (isWhole(value)) yield value;
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) yield* addressesIn(part);
  }
}

/** Whether a text is a whole address and nothing else. */
export function isWhole(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}
