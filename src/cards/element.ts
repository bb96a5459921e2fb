/** What satori draws: the shape of a React element, without React. */
export interface Element {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>> & {
    readonly children?: string | readonly Element[];
  };
}

export function element(
  type: string,
  attributes: Readonly<Record<string, unknown>>,
  children?: string | readonly Element[],
): Element {
  return { type, props: children === undefined ? attributes : { ...attributes, children } };
}
