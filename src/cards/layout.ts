import type { Card } from './card.ts';
import { directionOf, type Direction } from './direction.ts';
import { fitOrShorten } from './fit-text.ts';
import { column, frame, line, mark } from './frame.ts';
import { mirror, place, type Item } from './items.ts';
import { layOutKind } from './kinds.ts';
import { stylesOf, type Styles } from './styles.ts';
import type { Typefaces } from './typefaces.ts';

export interface CardLayout {
  readonly direction: Direction;
  readonly items: readonly Item[];
}

/** Places everything on a card whose characters the typefaces cover. */
export function layOutCard(card: Card, typefaces: Typefaces): CardLayout {
  const styles = stylesOf(card.language, typefaces);
  const items = [...layOutTopLine(card, styles), ...layOutKind(card, styles)];
  const direction = directionOf(card.language);
  return { direction, items: direction === 'rtl' ? items.map(mirror) : items };
}

const markToName = 14;
const nameToKicker = 40;

function layOutTopLine({ siteName, kicker }: Card, { name, label }: Styles): Item[] {
  const top = (height: number): number => mark.top + (mark.height - height) / 2;
  const left = mark.left + mark.width + markToName;
  const title = place('siteName', fitOrShorten(siteName, name, line(column * 0.6, [36, 32, 28])), {
    ...{ left, top },
  });
  const width = frame.right - title.left - title.width - nameToKicker;
  const note = fitOrShorten(kicker, label, line(width, [30, 28, 26, 24]));
  return [
    { kind: 'mark', ...mark },
    title,
    place('kicker', note, { right: frame.right, top, color: 'muted' }),
  ];
}
