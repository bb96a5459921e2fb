import type { CardBase } from '../card.ts';
import { fitOrShorten } from '../fit-text.ts';
import { frame, line, lines } from '../frame.ts';
import { place, topOf, type Item } from '../items.ts';
import { layOutHeadline } from '../lay-out-headline.ts';
import type { Styles } from '../styles.ts';

/** The title is the subject, the kicker the day. */
interface EditionCard extends CardBase {
  /** `Nr. 12`. */
  readonly number: string;
  /** How often it appears: `Wochenausgabe`. */
  readonly rhythm: string;
  /** The headlines of its briefs, the most important first; a card has room for three. */
  readonly headlines: readonly string[];
}

/** An edition: its subject over its number and its first headlines. */
export function layOutEdition(card: EditionCard, styles: Styles): Item[] {
  const list = layOutHeadlines(card.headlines, styles);
  return layOutHeadline(card.title, [...layOutNumber(card, styles), ...list], 'headline', styles);
}

const numberWidth = 320;
const listLeft = 440;
const listGap = 16;
/** What leaves the subject room for two large lines. */
const listHeight = 190;

function layOutNumber({ number, rhythm }: EditionCard, { amount, label }: Styles): Item[] {
  const { left, bottom } = frame;
  const kind = fitOrShorten(rhythm, label, line(numberWidth, [36, 34, 32, 30, 28, 26]));
  const under = place('rhythm', kind, { left, top: (height) => bottom - height });
  const large = fitOrShorten(number, amount, line(numberWidth, [148, 124, 100, 84, 68, 56]));
  return [place('number', large, { left, top: (height) => under.top - 14 - height }), under];
}

/** As many headlines as there is room for, at least one, with a thin rule between two. */
function layOutHeadlines(headlines: readonly string[], { label }: Styles): Item[] {
  const width = frame.right - listLeft;
  const texts = headlines.map((one) => fitOrShorten(one, label, lines(2, width, [32, 30])));
  const heights = texts.map((text) => text.lines.length * text.lineHeight);
  const total = (count: number): number =>
    heights.slice(0, count).reduce((sum, height) => sum + height + 2 * listGap, -2 * listGap);
  const fitting = texts.filter((_, index) => index === 0 || total(index + 1) <= listHeight);
  return fitting.toReversed().reduce<Item[]>((below, text, index) => {
    const bottom = below.length === 0 ? frame.bottom : topOf(below) - listGap;
    const item = place('headline', text, { left: listLeft, top: (height) => bottom - height });
    const top = item.top - listGap;
    const rule: Item = { kind: 'rule', left: listLeft, top, width, height: 1, color: 'muted' };
    return [...(index === fitting.length - 1 ? [] : [rule]), item, ...below];
  }, []);
}
