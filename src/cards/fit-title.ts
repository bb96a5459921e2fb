import type { Card } from './card.ts';
import { fitOrShorten, fitText } from './fit-text.ts';
import type { FittedText, Room, Setting } from './fit-text.ts';

const sizes = {
  brief: [84, 76, 68, 62, 56, 50, 44],
  page: [112, 100, 92, 84, 76, 68, 62, 56, 50, 44],
};

/** A whole word a few sizes smaller looks better than a divided one, but only while it is still a headline. */
const smallestForWholeWords = 56;

/** Only for titles that are too long for a headline, or have a word that no pattern divides. */
const smallSizes = [44, 40, 36, 32, 28, 24, 20];

/** The title in the largest size at which it takes at most four lines; below 44 px as many as there is room for. */
export function fitTitle(
  { kind, title }: Card,
  setting: Setting,
  space: Pick<Room, 'width' | 'height'>,
): FittedText {
  const headline = { ...space, maxLines: 4, sizes: sizes[kind] };
  const undivided = sizes[kind].filter((size) => size >= smallestForWholeWords);
  return (
    fitText(title, setting, { ...headline, sizes: undivided, division: 'never' }) ??
    fitText(title, setting, { ...headline, division: 'syllables' }) ??
    fitOrShorten(title, setting, {
      ...space,
      maxLines: Infinity,
      sizes: smallSizes,
      division: 'anywhere',
    })
  );
}
