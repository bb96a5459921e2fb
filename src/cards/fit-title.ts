import { fitOrShorten, fitText } from './fit-text.ts';
import type { FittedText, Room, Setting } from './fit-text.ts';

/** `headline` is a sentence; `name` a word or two, which may be larger. */
export type TitleScale = keyof typeof sizes;

const headline = [84, 76, 68, 62, 56, 50, 46, 42, 38, 34, 30];
const sizes = { headline, name: [128, 116, 104, 92, ...headline] };

/** A whole word a few sizes smaller looks better than a divided one, but only while it is still a headline. */
const smallestForWholeWords = 56;

/** The largest size of a word that no pattern divides, and that breaks where it must. */
const largestForBrokenWords = 46;

/** The title in the largest size at which it takes at most four lines. */
export function fitTitle(
  title: string,
  setting: Setting,
  space: Pick<Room, 'width' | 'height'>,
  scale: TitleScale,
): FittedText {
  const all = { ...space, maxLines: 4, sizes: sizes[scale] };
  const whole = all.sizes.filter((size) => size >= smallestForWholeWords);
  const broken = all.sizes.filter((size) => size <= largestForBrokenWords);
  return (
    fitText(title, setting, { ...all, sizes: whole, division: 'never' }) ??
    fitText(title, setting, { ...all, division: 'syllables' }) ??
    fitOrShorten(title, setting, { ...all, sizes: broken, division: 'anywhere' })
  );
}
