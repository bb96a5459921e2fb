/** The colors of the pages (`styles/tokens.css`); mail programs know no custom properties. */
export const light = {
  paper: '#fbfaf6',
  ink: '#15181d',
  muted: '#59606c',
  rule: '#d8d4c9',
  copper: '#a3430a',
  /** A field between empty and full, where a program draws no hatching. */
  halftone: '#a9a9a6',
} as const;

export const dark: Readonly<Record<keyof typeof light, string>> = {
  paper: '#111418',
  ink: '#e8e6e0',
  muted: '#a2a8b2',
  rule: '#2e333b',
  copper: '#f0a06a',
  halftone: '#6d6e6d',
};
