import satori from 'satori';
import { describe, expect, test } from 'vitest';
import { cardHeight, cardWidth } from '../../../src/cards/card.ts';
import type { Card, CardFigure } from '../../../src/cards/card.ts';
import { createCardTitleCheck } from '../../../src/cards/check-title.ts';
import { designCard, type DesignedCard } from '../../../src/cards/design-card.ts';
import { frame } from '../../../src/cards/frame.ts';
import type { BarItem, Box, Item, TextItem } from '../../../src/cards/items.ts';
import { charactersOf, normalizeCard, substitute } from '../../../src/cards/characters.ts';
import { loadTypefaces } from '../../../src/cards/typefaces.ts';
import {
  bar,
  bars,
  briefCard,
  compoundOf52,
  compoundOf80,
  correctionsCard,
  editionCard,
  figure,
  figures,
  forms,
  leadBar,
  organizationCard,
  pageCard,
  textOf,
  titles,
  topicCard,
} from './cards.ts';

async function itemsOf(card: Card): Promise<readonly Item[]> {
  return (await designCard(card)).layout.items;
}

/** The text of a role, which the card has once. */
async function textIn(card: Card, role: string): Promise<TextItem> {
  const [found] = await textsIn(card, role);
  if (found === undefined) throw new Error(`The card has no ${role}.`);
  return found;
}

async function textsIn(card: Card, role: string): Promise<TextItem[]> {
  const items = await itemsOf(card);
  return items.filter((item): item is TextItem => item.kind === 'text' && item.role === role);
}

const titleOf = (changes: Parameters<typeof briefCard>[0]) => textIn(briefCard(changes), 'title');
const bottom = ({ top, height }: Box): number => top + height;
const right = ({ left, width }: Box): number => left + width;
const withoutSpaces = (text: string): string => text.replace(/[\s-]/gu, '');

/** Every form of card with every title, and every figure with a short, a usual and a very long one. */
const cases = [
  ...Object.entries(forms).flatMap(([name, cardWith]) =>
    Object.entries(titles).map(
      ([titleName, title]) => [`${name} with a title ${titleName}`, cardWith(title)] as const,
    ),
  ),
  ...Object.entries(figures).flatMap(([name, changes]) =>
    ['Kein Strom', briefCard().title, textOf(300)].flatMap((title) => {
      const card = briefCard({ title, text: '', figure: figure(changes) });
      const about = `a brief with ${name} and a title of ${String(title.length)} characters`;
      return [
        [about, card],
        [`${about}, beside bars`, { ...card, bars }],
      ] as const;
    }),
  ),
];

describe.each(cases)('the layout of %s', (_, card) => {
  test('keeps everything inside the margins, and lets nothing overlap', async () => {
    const items = await itemsOf(card);
    for (const item of items) {
      expect(item.left).toBeGreaterThanOrEqual(frame.left - 6);
      expect(right(item)).toBeLessThanOrEqual(frame.right + 6);
      expect(item.top).toBeGreaterThanOrEqual(frame.top);
      expect(bottom(item)).toBeLessThanOrEqual(frame.bottom);
    }
    // A rule may strike a text out.
    const boxes = items.filter(
      (item) => item.height > 0 && item.width > 0 && !(item.kind === 'rule' && item.height > 3),
    );
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const isApart =
          right(one) <= other.left + 1 ||
          right(other) <= one.left + 1 ||
          bottom(one) <= other.top + 1 ||
          bottom(other) <= one.top + 1;
        if (!isApart) expect.fail(`${describeItem(one)} overlaps ${describeItem(other)}`);
      }
    }
  });

  test('sets the whole title, or says that it is cut', async () => {
    const { isTitleCut } = await designCard(card);
    const { lines } = await textIn(card, 'title');
    expect(lines.length).toBeLessThanOrEqual(4);
    if (isTitleCut) expect(lines.at(-1)).toMatch(/…$/);
    else expect(withoutSpaces(lines.join(''))).toBe(withoutSpaces(await drawnTitle(card)));
    const fault = await createCardTitleCheck([])(card.title, card.language);
    expect(fault?.shown !== undefined).toBe(isTitleCut);
  });

  test('has no ink outside the margins, but for kerning', async () => {
    const ink = await drawnInk(await designCard(card));
    expect(ink.left).toBeGreaterThanOrEqual(frame.left - 6);
    expect(ink.right).toBeLessThanOrEqual(frame.right + 6);
    expect(ink.top).toBeGreaterThanOrEqual(frame.top);
    expect(ink.bottom).toBeLessThanOrEqual(frame.bottom + 1);
  });
});

function describeItem(item: Item): string {
  return item.kind === 'text' ? `${item.role} "${item.lines.join(' ')}"` : item.kind;
}

/** The title with the characters that fonts have in the place of those that none has. */
async function drawnTitle(card: Card): Promise<string> {
  const normal = normalizeCard(card);
  return substitute(normal, await loadTypefaces(charactersOf(normal))).title;
}

/** The box around every glyph that satori draws. */
async function drawnInk({
  tree,
  fonts,
}: DesignedCard): Promise<Record<'left' | 'right' | 'top' | 'bottom', number>> {
  const svg = await satori(tree, { width: cardWidth, height: cardHeight, fonts: [...fonts] });
  const numbers = [...svg.matchAll(/<path[^>]* d="([^"]*)"/g)].flatMap(
    ([, path]) => path?.match(/-?\d+(?:\.\d+)?/g) ?? [],
  );
  const xs = numbers.filter((_, index) => index % 2 === 0).map(Number);
  const ys = numbers.filter((_, index) => index % 2 === 1).map(Number);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

describe('the title', () => {
  test('is set larger the shorter it is', async () => {
    const sizes = await Promise.all(
      [10, 67, 110, 200, 300].map(
        async (characters) => (await titleOf({ title: textOf(characters) })).size,
      ),
    );
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(new Set(sizes).size).toBeGreaterThan(3);
  });

  test('is larger on a page than on a brief', async () => {
    const title = 'Archiv';
    const page = await textIn(pageCard({ title }), 'title');
    expect(page.size).toBeGreaterThan((await titleOf({ title })).size);
  });

  test('has lines of about the same length', async () => {
    expect((await titleOf({})).lines).toEqual([
      'Anthropic will 50 Milliarden Dollar',
      'in eigene Rechenzentren stecken',
    ]);
  });

  test('divides a compound between syllables, with a hyphen', async () => {
    expect((await titleOf({ title: compoundOf80 })).lines).toEqual([
      'Donaudampfschifffahrtselektrizitätenhaupt-',
      'betriebswerkbauunterbeamtengesellschaft',
    ]);
  });

  test('divides an English word by the rules of English', async () => {
    const title = 'Internationalization'.repeat(4);
    const { lines } = await titleOf({ title, language: 'en' });
    expect(lines.length).toBeGreaterThan(1);
    expect(lines[0]).toMatch(/-$/);
    expect(lines.map((line) => line.replace(/-$/, '')).join('')).toBe(title);
  });

  test('grows smaller before it divides a word', async () => {
    const { lines, size } = await titleOf({
      title: 'Rechenzentrumserweiterungsgenehmigung verzögert sich',
    });
    expect(lines).toEqual(['Rechenzentrumserweiterungsgenehmigung', 'verzögert sich']);
    expect(size).toBe(62);
  });

  test('divides a compound of 52 letters that is too wide for a headline', async () => {
    expect((await titleOf({ title: `${compoundOf52} beginnt` })).lines).toEqual([
      'Höchstspannungsgleichstromüber-',
      'tragungsleitungsausbau beginnt',
    ]);
  });

  test('divides anywhere what no pattern divides, with a hyphen', async () => {
    const { lines, size } = await titleOf({ title: 'x'.repeat(80) });
    expect(lines).toEqual([`${'x'.repeat(40)}-`, 'x'.repeat(40)]);
    expect(size).toBe(46);
  });

  test('of 300 characters is whole in four lines', async () => {
    const { lines, isCut } = await titleOf({ title: textOf(300) });
    expect(lines).toHaveLength(4);
    expect(isCut).toBe(false);
  });

  test('ends with an ellipsis only where the smallest size does not hold it, and the card says so', async () => {
    const title = 'W'.repeat(300);
    const { lines, size } = await titleOf({ title });
    expect(lines.at(-1)).toMatch(/W…$/);
    expect(size).toBe(30);
    expect((await designCard(briefCard({ title }))).isTitleCut).toBe(true);
    expect((await designCard(briefCard())).isTitleCut).toBe(false);
  });
});

describe('the text', () => {
  const textOfBrief = (changes: Parameters<typeof briefCard>[0]) =>
    textIn(briefCard(changes), 'text');

  test('takes at most three lines and ends with an ellipsis after a whole word', async () => {
    const { lines } = await textOfBrief({ text: textOf(280) });
    expect(lines).toHaveLength(3);
    const shown = lines.join(' ');
    expect(shown).toMatch(/\p{L}\u00A0…$/u);
    expect(textOf(280).startsWith(`${shown.slice(0, -2)} `)).toBe(true);
  });

  test('has no space before the ellipsis in English', async () => {
    const { lines } = await textOfBrief({ language: 'en', text: textOf(280) });
    expect(lines.at(-1)).toMatch(/\p{L}…$/u);
  });

  test('never ends with a number that has lost its unit', async () => {
    const lead = textOf(280).split(' ');
    for (let words = 1; words < lead.length; words++) {
      const text = lead.toSpliced(words, 0, '50', 'Milliarden').join(' ');
      expect((await textOfBrief({ text })).lines.join(' ')).not.toMatch(/50\u00A0…$/);
    }
  });
});

describe('the figure', () => {
  const withFigure = (changes: Partial<CardFigure> = {}) =>
    briefCard({ text: '', figure: figure(changes) });

  test('has basis and date beside it, the date on its line', async () => {
    const items = await itemsOf(withFigure());
    const [amount, basis, asOf, label] = ['amount', 'basis', 'asOf', 'label'].map((role) =>
      items.find((item) => item.kind === 'text' && item.role === role),
    );
    const swatch = items.find(({ kind }) => kind === 'swatch');
    if (!amount || !basis || !asOf || !label || !swatch) throw new Error('Something is missing.');
    expect(right(amount)).toBeLessThan(swatch.left);
    expect(right(swatch)).toBeLessThan(basis.left);
    expect(asOf.left).toBe(swatch.left);
    expect(bottom(basis)).toBeLessThanOrEqual(asOf.top);
    expect(bottom(asOf)).toBeLessThan(label.top);
  });

  test.each(Object.entries(figures))('is whole with %s', async (_, changes) => {
    for (const card of [withFigure(changes), { ...withFigure(changes), bars }]) {
      const amount = await textIn(card, 'amount');
      expect(withoutSpaces(amount.lines.join(''))).toBe(withoutSpaces(figure(changes).amount));
      expect((await textIn(card, 'basis')).lines).toEqual([figure(changes).basis]);
      expect((await textIn(card, 'asOf')).lines).toEqual([figure().asOf]);
    }
  });

  test('stands above its basis where there is no room for both on a line', async () => {
    const card = withFigure({ amount: 'mindestens 1.234.567\u00A0Quadratfuß' });
    const [amount, basis] = [await textIn(card, 'amount'), await textIn(card, 'basis')];
    expect(amount.lines).toHaveLength(1);
    expect(bottom(amount)).toBeLessThan(basis.top);
  });

  test('can be read in a thumbnail of 300 px: number, basis and what it says', async () => {
    for (const card of [withFigure(), { ...withFigure(), bars }]) {
      const sizeAt300 = async (role: string) => (await textIn(card, role)).size / 4;
      expect(await sizeAt300('amount')).toBeGreaterThan(25);
      expect(await sizeAt300('basis')).toBeGreaterThan(10);
      expect(await sizeAt300('label')).toBeGreaterThanOrEqual(7);
    }
  });

  test('has a label of at most two lines, which ends with an ellipsis where it is longer', async () => {
    const { lines } = await textIn(withFigure({ label: textOf(300) }), 'label');
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/…$/);
  });

  test('stands beside a bar for each number it is compared with, all from one edge', async () => {
    const items = await itemsOf({ ...withFigure(), bars });
    const drawn = items.filter((item) => item.kind === 'bar');
    expect(drawn.map(({ bar }) => bar.certain)).toEqual([100, 54, 22]);
    expect(new Set(drawn.map(({ left, width }) => `${String(left)} ${String(width)}`)).size).toBe(
      1,
    );
  });
});

describe('bars', () => {
  const withBars = (...its: readonly ReturnType<typeof bar>[]) =>
    briefCard({ text: '', figure: figure(), bars: its });
  const wordsOf = async (card: Card) => {
    const texts = ['barSubject', 'barDetail', 'barValue'].map((role) => textsIn(card, role));
    return (await Promise.all(texts)).flat().map(({ lines }) => lines.join(' '));
  };
  const barsOf = async (card: Card) =>
    (await itemsOf(card)).filter((item): item is BarItem => item.kind === 'bar');
  const twoLines = 'Übertragungsnetz für das Werk und die Stadt, Anteil der Stromkunden';

  test('say whose number it is, what it is about, and how firm it is where that differs', async () => {
    expect(await wordsOf(withBars(...bars))).toEqual([
      ...['Anthropic', 'Meta Platforms', 'Amazon'],
      'Campus in Louisiana · geschätzt, Stand 2025',
      'Campus in Indiana · angekündigt, Stand 2024',
      ...['50\u00A0Mrd.\u00A0$', 'rund 27\u00A0Mrd.\u00A0$', 'rund 11\u00A0Mrd.\u00A0$'],
    ]);
  });

  test('break what they are about into lines, and cut nothing', async () => {
    const note = 'berichtet, Stand 2025';
    const card = withBars(leadBar, bar({ about: twoLines, note }));
    expect(await wordsOf(card)).toEqual(expect.arrayContaining([twoLines, note]));
  });

  test('are left out where their words have no room', async () => {
    const subjectsOf = async (...its: readonly ReturnType<typeof bar>[]) =>
      (await textsIn(withBars(...its), 'barSubject')).map(({ lines }) => lines.join(' '));
    const endless = bar({ subject: 'Meta', about: textOf(200) });
    expect(await subjectsOf(leadBar, endless, bar())).toEqual(['Anthropic', 'Amazon']);
    expect(await subjectsOf(bar(), endless, leadBar)).toEqual(['Amazon', 'Anthropic']);
    // Each has room beside the lead, and both have not: the first stays.
    const meta = bar({ subject: 'Meta', about: twoLines });
    const amazon = bar({ about: twoLines });
    expect(await subjectsOf(leadBar, amazon, meta)).toEqual(['Anthropic', 'Amazon']);
  });

  test('take the whole width for the longest that is shown', async () => {
    const longest = bar({ about: textOf(200), certain: 100, possible: 100 });
    const half = { certain: 50, possible: 50 };
    const drawn = await barsOf(withBars({ ...leadBar, ...half }, longest, bar()));
    expect(drawn.map(({ bar: { possible } }) => possible)).toEqual([100, 44]);
  });

  test('are none where fewer than two have room: the figure takes the whole width', async () => {
    const whole = await itemsOf(briefCard({ text: '', figure: figure() }));
    const about = textOf(200);
    expect(await itemsOf(withBars(leadBar, bar({ about })))).toEqual(whole);
    expect(await itemsOf(withBars({ ...leadBar, about }, bar()))).toEqual(whole);
  });

  test('are as long for the same number, whether it is open or not', async () => {
    const open = bar({ certain: 100, possible: 100, isOpen: true });
    const [exact, atLeast] = await barsOf(withBars(leadBar, open));
    if (!exact || !atLeast) throw new Error('A bar is missing.');
    // The sign of "at least" is as wide as the bar is high.
    expect(exact.width).toBe(atLeast.width - atLeast.height);
    expect(exact.left).toBe(atLeast.left);
  });
});

describe('an organization', () => {
  test('shows how much there is about it beside its figure, or large where it has none', async () => {
    expect((await textsIn(organizationCard(), 'count')).map(({ lines }) => lines[0])).toEqual([
      '6 Meldungen',
      '23 Zahlen',
    ]);
    const [counts] = await textsIn(organizationCard({ figure: undefined }), 'count');
    expect(counts?.lines).toEqual(['6 Meldungen · 23 Zahlen']);
    expect(counts?.size).toBe(92);
  });
});

describe('a topic', () => {
  test('shows its newest headline under the day of it', async () => {
    const [note, text] = [await textIn(topicCard(), 'note'), await textIn(topicCard(), 'text')];
    expect(bottom(note)).toBeLessThanOrEqual(text.top);
    expect(text.lines.join(' ')).toBe(topicCard().text);
  });
});

describe('corrections', () => {
  test('strike the wrong number out, and show the right one in the same size', async () => {
    const items = await itemsOf(correctionsCard());
    const [was, is] = [
      await textIn(correctionsCard(), 'was'),
      await textIn(correctionsCard(), 'is'),
    ];
    expect(was.size).toBe(is.size);
    const strikes = items.filter(
      ({ kind, top, left }) =>
        kind === 'rule' && top > was.top && top < bottom(was) && left < is.left,
    );
    expect(strikes).toHaveLength(1);
  });

  test('say in words what numbers do not fit', async () => {
    const long = figures['the longest amount']?.amount ?? '';
    const card = correctionsCard({ amounts: { was: long, is: long } });
    expect(await textsIn(card, 'was')).toEqual([]);
    expect(await textIn(card, 'text')).toMatchObject({ isCut: false });
  });
});

describe('an edition', () => {
  test('shows as many headlines as there is room for', async () => {
    const headlines = ['Kurz', 'Knapp', 'Bündig', 'Mehr'];
    expect(await textsIn(editionCard({ headlines }), 'headline')).toHaveLength(3);
    expect(await textsIn(editionCard(), 'headline')).toHaveLength(2);
  });
});

describe('the top line', () => {
  test('shortens a kicker that does not fit beside the name', async () => {
    const kicker = 'Stromnetze und Kraftwerke · '.repeat(4);
    const { lines } = await textIn(briefCard({ kicker }), 'kicker');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/…$/);
  });

  test('shortens a name that would leave no space for the kicker', async () => {
    const card = briefCard({ siteName: 'Rechenzentrumsnachrichten'.repeat(3) });
    const siteName = await textIn(card, 'siteName');
    expect(siteName.lines[0]).toMatch(/…$/);
    expect(right(siteName)).toBeLessThan((await textIn(card, 'kicker')).left);
  });
});
