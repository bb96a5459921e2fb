import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { buildInputs } from './src/build-inputs.ts';
import { contentSecurity } from './src/hosting/content-security.ts';
import { copies } from './src/integrations/copies.ts';
import { loadFonts } from './src/integrations/fonts.ts';
import { hostHeaders } from './src/integrations/host-headers.ts';
import { inlineScript, loadInlineScript } from './src/integrations/inline-script.ts';
import { mailPreview } from './src/integrations/mail-preview.ts';
import { publicationModule } from './src/integrations/publication.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { socialCards } from './src/integrations/social-cards.ts';
import { ignoreWhatIsMade } from './src/integrations/watch.ts';
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
  security: { csp: contentSecurity(publication.site, [await loadInlineScript()]) },
  integrations: [
    // Before the publication: a file `public/_headers` of its own is laid over what is written here.
    hostHeaders(publication),
    publicationModule(publication),
    inlineScript(),
    // After the pictures that nothing names were deleted: the file with all copies names theirs.
    copies(publication.site),
    mailPreview(),
    searchIndex(publication),
    socialCards(publication),
    mdx(),
  ],
  markdown: { syntaxHighlight: false },
  vite: { server: { watch: { ignored: ignoreWhatIsMade(process.cwd(), inputs.publication) } } },
  experimental: { contentIntellisense: true, incrementalBuild: true },
});
