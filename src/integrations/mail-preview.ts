import type { AstroIntegration } from 'astro';

/** In `npm run dev`, and nowhere else, `/outbox/` shows every edition as mail. */
export function mailPreview(): AstroIntegration {
  return {
    name: 'baseload-mail-preview',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        const entrypoint = new URL('../pages/_mail-preview/index.astro', import.meta.url);
        injectRoute({ pattern: '/outbox', entrypoint });
      },
    },
  };
}
