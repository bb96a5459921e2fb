import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { gfmOptions } from './gfm-options.ts';

/** The Markdown processor for `.mdx` pages under `src/pages`, with the settings that briefs are read with. */
export const pageProcessor = unified({ gfm: false, remarkPlugins: [[remarkGfm, gfmOptions]] });
