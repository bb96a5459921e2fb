import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/**
 * In `npm run dev`, and nowhere else, `/outbox/` shows every edition as mail, and the files of a mail
 * are those of the edition as it is now.
 */
export function mailPreview(): AstroIntegration {
  return {
    name: 'baseload-mail-preview',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
        if (command !== 'dev') return;
        const entrypoint = new URL('../pages/_mail-preview/index.astro', import.meta.url);
        injectRoute({ pattern: '/outbox', entrypoint });
        updateConfig({ vite: { plugins: [freshMails()] } });
      },
    },
  };
}

/** Vite would answer with the file of that name that the last build left in `outbox/`. */
function freshMails(): Plugin {
  return {
    name: 'baseload-fresh-mails',
    configureServer: ({ config, middlewares }) => {
      middlewares.use((request, _response, next) => {
        request.url = routeOfMail(request.url ?? '/', config.base);
        next();
      });
    },
  };
}

/**
 * The address at which a page of Astro is asked for a mail: `/outbox/2025-11-14.de.txt` has a slash
 * at its end there, as all pages have. Other addresses stay as they are.
 *
 * @param base ends with a slash.
 */
export function routeOfMail(address: string, base: string): string {
  const [, file, query = ''] = /^([^?]+\.(?:html|txt|eml|json))(\?.*)?$/.exec(address) ?? [];
  return file?.startsWith(`${base}outbox/`) === true ? `${file}/${query}` : address;
}
