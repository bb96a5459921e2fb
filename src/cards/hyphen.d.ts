/** The package ships no types. */
declare module 'hyphen/*/index.js' {
  const language: {
    /** Puts U+00AD at every point where a word may be divided. */
    readonly hyphenateSync: (text: string) => string;
  };
  export default language;
}
