import type { Card } from '../../cards/card.ts';
import { designCard } from '../../cards/design-card.ts';
import { loadCards } from '../../catalog/list-pages.ts';
import type { GalleryCard } from '../../components/page/gallery-card.ts';

/** All cards of the publication with what is wrong with them; those that need a look come first. */
export async function loadGallery(): Promise<GalleryCard[]> {
  const cards = await Promise.all(
    (await loadCards()).map(async ({ page, card, path }) => ({
      title: page.title,
      language: page.language,
      page: page.path,
      card: path,
      ...(await findFault(card)),
    })),
  );
  return cards.toSorted((a, b) => rank(a) - rank(b));
}

async function findFault(card: Card): Promise<Pick<GalleryCard, 'isTitleCut' | 'problem'>> {
  try {
    return { isTitleCut: (await designCard(card)).isTitleCut };
  } catch (error) {
    return { isTitleCut: false, problem: error instanceof Error ? error.message : String(error) };
  }
}

function rank({ isTitleCut, problem }: GalleryCard): number {
  if (problem !== undefined) return 0;
  return isTitleCut ? 1 : 2;
}
