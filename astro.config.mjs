import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { buildInputs } from './src/build-inputs.ts';
import { loadFonts } from './src/integrations/fonts.ts';
import { publicationModule } from './src/integrations/publication.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { pageProcessor } from './src/markdown/processor.ts';
import { loadPublication } from './src/reading/publication.ts';

const inputs = buildInputs();
const publication = await loadPublication(inputs.publication);

export default defineConfig({
  site: publication.site.origin,
  base: publication.site.base,
  trailingSlash: 'always',
  cacheDir: inputs.cache,
  // Putting an unchanged page back waits for the disk; eight wait at once.
  build: { inlineStylesheets: 'never', concurrency: 8 },
  devToolbar: { enabled: false },
  fonts: await loadFonts(),
  integrations: [publicationModule(publication), searchIndex(publication), mdx()],
  markdown: { processor: pageProcessor, syntaxHighlight: false },
  experimental: { contentIntellisense: true, incrementalBuild: true },
});
