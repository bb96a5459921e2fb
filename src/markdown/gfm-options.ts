import type { Options } from 'remark-gfm';

/** With one tilde, `10~20 MW bis 30~40 MW` would be struck through. */
export const gfmOptions: Options = { singleTilde: false };
