import { existsSync } from 'node:fs';
import { cp, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { isPicture } from '../reading/find-unreadable.ts';
import type { Publication } from '../reading/publication.ts';
import { deleteUnusedPictures } from './unused-pictures.ts';

const settingsModule = 'virtual:baseload/publication';
const picturesModule = 'virtual:baseload/pictures';
const picturePattern = /\.(?:avif|gif|jpe?g|png|webp)$/i;

/** Gives the generator the settings, pictures and public files of the publication that it builds. */
export function publicationModule(publication: Publication): AstroIntegration {
  const publicFolder = path.join(publication.folder, 'public');
  return {
    name: 'baseload-publication',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [virtualModules(publication)],
            server: { fs: { allow: [process.cwd(), publication.folder] } },
          },
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        server.middlewares.use(publication.site.base, sirv(publicFolder, { dev: true }));
        // A server that Astro restarts by itself no longer hears of changes to the content.
        server.watcher.add([...publication.settingsFiles]);
        server.watcher.on('all', (_event, file) => {
          if (!publication.settingsFiles.includes(path.resolve(file))) return;
          logger.warn(`${path.basename(file)} has changed. Start npm run dev again to see it.`);
        });
      },
      'astro:build:done': async ({ dir }) => {
        await deleteUnusedPictures(dir);
        if (existsSync(publicFolder)) await cp(publicFolder, dir, { recursive: true });
      },
    },
  };
}

function virtualModules(publication: Publication): Plugin {
  return {
    name: 'baseload-publication',
    resolveId: (id) => (id === settingsModule || id === picturesModule ? `\0${id}` : undefined),
    load: async (id) => {
      if (id === `\0${settingsModule}`) return settingsSource(publication);
      if (id === `\0${picturesModule}`) return picturesSource(publication);
      return undefined;
    },
    configureServer: (server) => {
      const forget = (file: string): void => {
        if (!picturePattern.test(file) || !file.startsWith(publication.contentFolder)) return;
        for (const { moduleGraph } of Object.values(server.environments)) {
          const module = moduleGraph.getModuleById(`\0${picturesModule}`);
          if (module !== undefined) moduleGraph.invalidateModule(module);
        }
      };
      server.watcher.on('add', forget).on('change', forget).on('unlink', forget);
    },
  };
}

function settingsSource({ site, severities, strings }: Publication): string {
  return [
    `export const site = ${JSON.stringify(site)};`,
    `export const severities = ${JSON.stringify(severities)};`,
    `export const strings = ${JSON.stringify(strings)};`,
  ].join('\n');
}

/** A file that is no picture is left out: the check reports it where a brief shows it. */
async function picturesSource({ contentFolder }: Publication): Promise<string> {
  const entries = await readdir(contentFolder, { recursive: true });
  const named = entries.filter((name) => picturePattern.test(name)).toSorted();
  const readable = await Promise.all(
    named.map((name) => isPicture(path.join(contentFolder, name))),
  );
  const files = named.filter((_, index) => readable[index]);
  const imports = files.map(
    (name, index) =>
      `import p${String(index)} from ${JSON.stringify(path.join(contentFolder, name))};`,
  );
  const pictures = files.map(
    (name, index) =>
      `${JSON.stringify(`content/${name.split(path.sep).join('/')}`)}: p${String(index)}`,
  );
  return [...imports, `export const pictures = { ${pictures.join(', ')} };`].join('\n');
}
