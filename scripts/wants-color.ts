/** Whether an output shows color: a terminal does, unless its user asked for none (https://no-color.org). */
export function wantsColor(
  { isTTY }: { readonly isTTY?: boolean },
  { NO_COLOR }: { readonly NO_COLOR?: string | undefined },
): boolean {
  return isTTY === true && (NO_COLOR ?? '') === '';
}
