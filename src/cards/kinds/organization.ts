import type { CardBase, CardFigure } from '../card.ts';
import { fitOrShorten } from '../fit-text.ts';
import { column, frame, line } from '../frame.ts';
import { place, type Item } from '../items.ts';
import { layOutFigure } from '../lay-out-figure.ts';
import { layOutHeadline } from '../lay-out-headline.ts';
import type { Styles } from '../styles.ts';

interface OrganizationCard extends CardBase {
  /** The most solid of its figures. */
  readonly figure?: CardFigure | undefined;
  /** How much there is about it: `6 Meldungen`, `23 Zahlen`; one or two. */
  readonly counts: readonly string[];
}

/** An organization: its name over its most solid figure; or over how much there is about it. */
export function layOutOrganization(
  { title, figure, ...card }: OrganizationCard,
  styles: Styles,
): Item[] {
  const foot =
    figure === undefined
      ? [layOutCounts(card.counts.join(' · '), styles), layOutAddress(card.address, styles)]
      : [
          ...layOutFigure(figure, { left: frame.left, right: figureRight }, styles),
          ...layOutAside(card.counts, styles),
        ];
  return layOutHeadline(title, foot, 'name', styles);
}

const figureRight = frame.right - 236;
const asideWidth = 200;
const addressHeight = 52;

function layOutAside(counts: readonly string[], { label }: Styles): Item[] {
  const texts = counts.map((count) =>
    fitOrShorten(count, label, line(asideWidth, [32, 30, 28, 26, 24])),
  );
  const size = Math.min(...texts.map((text) => text.size));
  return counts.map((count, index) =>
    place('count', fitOrShorten(count, label, line(asideWidth, [size])), {
      right: frame.right,
      top: (height) => frame.bottom - (counts.length - index) * height,
      color: 'muted',
    }),
  );
}

function layOutCounts(counts: string, { amount }: Styles): Item {
  return place('count', fitOrShorten(counts, amount, line(column, [92, 84, 76, 68, 62, 56, 50])), {
    left: frame.left,
    top: (height) => frame.bottom - addressHeight - height,
  });
}

function layOutAddress(address: string, { label }: Styles): Item {
  return place('address', fitOrShorten(address, label, line(column, [28, 26, 24])), {
    left: frame.left,
    top: (height) => frame.bottom - height,
    color: 'muted',
  });
}
