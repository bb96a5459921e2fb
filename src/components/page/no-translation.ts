/** The fragment that tells the home page to explain why its reader is there; the style sheet names it by its class. */
export const noTranslation = 'no-translation';
