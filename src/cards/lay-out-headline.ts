import { fitTitle, type TitleScale } from './fit-title.ts';
import { column, frame, mark, ruleHeight } from './frame.ts';
import { place, topOf, type Item } from './items.ts';
import type { Styles } from './styles.ts';

/** Least distance of the title from the top line and from the rule. */
const titleMargin = 34;
const ruleToFoot = 28;

/** Sets a title above what stands at the foot of a card, with a rule between them. */
export function layOutHeadline(
  title: string,
  foot: readonly Item[],
  scale: TitleScale,
  { headline }: Styles,
): Item[] {
  const ruleTop = topOf(foot) - ruleToFoot - ruleHeight;
  const above = mark.top + mark.height;
  const space = { width: column, height: ruleTop - above - 2 * titleMargin };
  return [
    place('title', fitTitle(title, headline, space, scale), {
      left: frame.left,
      top: (height) => above + (ruleTop - above - height) / 2,
    }),
    {
      kind: 'rule',
      left: frame.left,
      top: ruleTop,
      width: column,
      height: ruleHeight,
      color: 'ink',
    },
    ...foot,
  ];
}
