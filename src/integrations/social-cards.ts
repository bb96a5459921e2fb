import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildInputs } from '../build-inputs.ts';
import { openCardStore, type CardStore } from '../cards/card-store.ts';
import { readDrawingVersion } from '../cards/drawing-version.ts';
import { startProgress } from '../cards/progress.ts';
import { listCards, type PageWithCard } from '../catalog/list-cards.ts';
import { createTranslators } from '../i18n/translate.ts';
import type { Publication } from '../reading/publication.ts';
import { createUrls, type Urls } from '../urls.ts';
import { readCatalog } from './read-catalog.ts';

/**
 * Draws the social card of every page. A build draws them in processes of their own while Astro makes the pages, and
 * only those that are not in the cache. `npm run dev` draws each when it is asked for, and shows all of them at `/cards/`.
 */
export function socialCards(publication: Publication): AstroIntegration {
  let drawing: Promise<DrawnCards> | undefined;
  return {
    name: 'baseload-social-cards',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: '/cards', entrypoint: './src/pages/cards/_gallery.astro' });
        injectRoute({ pattern: '/cards/[...page].png', entrypoint: './src/pages/cards/_card.ts' });
      },
      'astro:build:start': ({ logger }) => {
        if (!buildInputs().cards) return;
        drawing = draw(publication, (message) => {
          logger.warn(message);
        });
        // It is awaited below, where its failure counts; a build that fails before says why itself.
        drawing.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        if (drawing !== undefined) await write(await drawing, fileURLToPath(dir));
      },
    },
  };
}

interface DrawnCards {
  readonly store: CardStore;
  readonly cards: readonly PageWithCard[];
  readonly urls: Urls;
}

async function draw(
  publication: Publication,
  warn: (message: string) => void,
): Promise<DrawnCards> {
  const { folder, site, strings } = publication;
  const urls = createUrls(site);
  const [catalog, version] = await Promise.all([
    readCatalog(publication, buildInputs()),
    readDrawingVersion(process.cwd(), { packages: site.cardFonts, from: folder }),
  ]);
  const translateInto = createTranslators(site, strings);
  const cards = listCards(catalog, { site, urls, translateInto, folder });
  const cache = path.join(buildInputs().cache, 'cards');
  const store = openCardStore({ folder: cache, version, warn, onStart: startProgress });
  await store.draw(cards.map(({ card }) => card));
  return { store, cards, urls };
}

async function write({ store, cards, urls }: DrawnCards, folder: string): Promise<void> {
  for (const { page, card } of cards) {
    const file = path.join(folder, 'cards', `${urls.cardParameter(page.path)}.png`);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, store.load(card));
  }
  store.prune(cards.map(({ card }) => card));
}
