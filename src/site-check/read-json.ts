/** The whole addresses that stand anywhere in a JSON text; none where it is not JSON. */
export function addressesInJson(json: string): string[] {
  const addresses: string[] = [];
  try {
    JSON.parse(json, (_key, value: unknown) => {
      if (typeof value === 'string' && isWhole(value)) addresses.push(value);
      return value;
    });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return addresses;
}

/** Whether a text is a whole address and nothing else. */
export function isWhole(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text);
}
