import satori from 'satori';
import { beforeAll, describe, expect, test } from 'vitest';
import { cardHeight, cardWidth } from '../../../src/cards/card.ts';
import type { Card, CardFigure } from '../../../src/cards/card.ts';
import { toDrawable } from '../../../src/cards/characters.ts';
import { drawCard } from '../../../src/cards/draw-card.ts';
import type { Block } from '../../../src/cards/block.ts';
import { frame, mark, ruleHeight } from '../../../src/cards/frame.ts';
import type { FigureLayout } from '../../../src/cards/lay-out-figure.ts';
import type { SummaryLayout } from '../../../src/cards/lay-out-summary.ts';
import { layOutCard } from '../../../src/cards/layout.ts';
import type { CardLayout } from '../../../src/cards/layout.ts';
import { loadTypefaces } from '../../../src/cards/typefaces.ts';
import type { Typefaces } from '../../../src/cards/typefaces.ts';
import { briefCard, compoundOf52, compoundOf80, figure, figures, textOf, titles } from './cards.ts';

let typefaces: Typefaces;
beforeAll(async () => {
  typefaces = await loadTypefaces();
});

function layOut(changes: Partial<Card> = {}): CardLayout {
  return layOutCard(toDrawable(briefCard(changes), typefaces), typefaces);
}

function layOutSummary(changes: Partial<Card> = {}): SummaryLayout {
  const { foot } = layOut(changes);
  if (foot.kind !== 'summary') throw new Error('The card has a figure.');
  return foot;
}

function layOutFigure(changes: Partial<CardFigure> = {}): FigureLayout {
  const { foot } = layOut({ figure: figure(changes) });
  if (foot.kind !== 'figure') throw new Error('The card has no figure.');
  return foot;
}

/** The texts under the rule, the uppermost first; those of one line from left to right. */
function footTexts({ foot }: CardLayout): Block[] {
  return foot.kind === 'summary'
    ? [foot.text, foot.address]
    : [foot.amount, foot.basis, foot.label];
}

const withoutSpaces = (text: string): string => text.replace(/[\s-]/gu, '');

describe.each([
  ['a brief', { kind: 'brief', text: briefCard().text }],
  ['a brief with the longest text', { kind: 'brief', text: textOf(280) }],
  ['a brief without text', { kind: 'brief', text: '' }],
  ['an English page', { kind: 'page', language: 'en', kicker: '', text: textOf(280) }],
  ['a page in a language without patterns', { kind: 'page', language: 'fi', text: 'Uutisia' }],
  ...Object.entries(figures).map(
    ([name, changes]) => [`a brief with ${name}`, { figure: figure(changes) }] as const,
  ),
] as const)('the layout of %s', (_, changes) => {
  describe.each(Object.entries(titles))('with a title %s', (_name, title) => {
    test('keeps every text inside the margins', () => {
      const layout = layOut({ ...changes, title });
      const { siteName, kicker, title: headline } = layout;
      for (const block of [siteName, kicker, headline, ...footTexts(layout)]) {
        expect(block.left).toBeGreaterThanOrEqual(frame.left);
        expect(block.left + block.width).toBeLessThanOrEqual(frame.right);
        expect(block.top).toBeGreaterThanOrEqual(frame.top);
        expect(block.top + block.height).toBeLessThanOrEqual(frame.bottom);
      }
    });

    test('lets nothing overlap', () => {
      const layout = layOut({ ...changes, title });
      const { siteName, kicker, title: headline, ruleTop } = layout;
      expect(siteName.left + siteName.width).toBeLessThan(kicker.left);
      expect(headline.top).toBeGreaterThan(mark.top + mark.height);
      expect(headline.top + headline.height).toBeLessThan(ruleTop);
      const [first, ...others] = footTexts(layout);
      expect(first?.top).toBeGreaterThan(ruleTop + ruleHeight);
      let above = first;
      for (const block of others) {
        const isBeside = above !== undefined && above.left + above.width < block.left;
        if (!isBeside) expect((above?.top ?? 0) + (above?.height ?? 0)).toBeLessThan(block.top);
        above = block;
      }
    });

    test('sets the whole title', () => {
      const { lines } = layOut({ ...changes, title }).title;
      expect(withoutSpaces(lines.join(''))).toBe(withoutSpaces(title));
    });

    test('has no ink outside the margins, but for kerning', async () => {
      const ink = await drawnInk(layOut({ ...changes, title }));
      expect(ink.left).toBeGreaterThanOrEqual(frame.left - 4);
      expect(ink.right).toBeLessThanOrEqual(frame.right + 4);
      expect(ink.top).toBeGreaterThanOrEqual(frame.top);
      expect(ink.bottom).toBeLessThanOrEqual(frame.bottom);
    });
  });
});

/** The box around every glyph that satori draws. */
async function drawnInk(
  layout: CardLayout,
): Promise<Record<'left' | 'right' | 'top' | 'bottom', number>> {
  const svg = await satori(drawCard(layout), {
    width: cardWidth,
    height: cardHeight,
    fonts: [...typefaces.fonts],
  });
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
  test('is set larger the shorter it is', () => {
    const sizes = [10, 67, 110, 200, 300].map(
      (characters) => layOut({ title: textOf(characters) }).title.size,
    );
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(new Set(sizes).size).toBeGreaterThan(3);
  });

  test('takes at most four lines while it is a headline', () => {
    for (let characters = 1; characters <= 300; characters += 13) {
      const { size, lines } = layOut({ title: textOf(characters), text: '' }).title;
      if (size > 44) expect(lines.length).toBeLessThanOrEqual(4);
    }
  });

  test('is larger on a page than on a brief', () => {
    const title = 'Archiv';
    expect(layOut({ kind: 'page', title }).title.size).toBeGreaterThan(
      layOut({ title }).title.size,
    );
  });

  test('has lines of about the same length', () => {
    expect(layOut().title.lines).toEqual([
      'Anthropic will 50 Milliarden Dollar',
      'in eigene Rechenzentren stecken',
    ]);
  });

  test('divides a compound between syllables, with a hyphen', () => {
    expect(layOut({ title: compoundOf80 }).title.lines).toEqual([
      'Donaudampfschifffahrtselektrizitätenhaupt-',
      'betriebswerkbauunterbeamtengesellschaft',
    ]);
  });

  test('grows smaller before it divides a word', () => {
    const { lines, size } = layOut({
      title: 'Rechenzentrumserweiterungsgenehmigung verzögert sich',
    }).title;
    expect(lines).toEqual(['Rechenzentrumserweiterungsgenehmigung', 'verzögert sich']);
    expect(size).toBe(62);
  });

  test('divides a compound of 52 letters that is too wide for a headline', () => {
    expect(layOut({ title: `${compoundOf52} beginnt` }).title.lines).toEqual([
      'Höchstspannungsgleichstromüber-',
      'tragungsleitungsausbau beginnt',
    ]);
  });

  test('divides anywhere what no pattern divides, with a hyphen and not below 44 px', () => {
    const { lines, size } = layOut({ title: 'x'.repeat(80) }).title;
    expect(lines).toEqual([`${'x'.repeat(40)}-`, 'x'.repeat(40)]);
    expect(size).toBe(44);
  });
});

describe('the text', () => {
  test('takes at most three lines and ends with an ellipsis after a whole word', () => {
    const { lines } = layOutSummary({ text: textOf(280) }).text;
    expect(lines).toHaveLength(3);
    const shown = lines.join(' ');
    expect(shown).toMatch(/\p{L}\u00A0…$/u);
    expect(textOf(280).startsWith(`${shown.slice(0, -2)} `)).toBe(true);
  });

  test('has no space before the ellipsis in English', () => {
    expect(layOutSummary({ language: 'en', text: textOf(280) }).text.lines.at(-1)).toMatch(
      /\p{L}…$/u,
    );
  });

  test('never ends with a number that has lost its unit', () => {
    const lead = textOf(280).split(' ');
    for (let words = 1; words < lead.length; words++) {
      const text = lead.toSpliced(words, 0, '50', 'Milliarden').join(' ');
      expect(layOutSummary({ text }).text.lines.join(' ')).not.toMatch(/50\u00A0…$/);
    }
  });
});

describe('the figure', () => {
  const bottom = ({ top, height }: Block): number => top + height;

  test('has the basis beside it, on the same line', () => {
    const { amount, swatch, basis, label } = layOutFigure();
    expect(amount.size).toBe(124);
    expect(amount.left + amount.width).toBeLessThan(swatch.left);
    expect(swatch.left + swatch.size).toBeLessThan(basis.left);
    expect(basis.top).toBeGreaterThan(amount.top);
    expect(swatch.top + swatch.size).toBeLessThanOrEqual(bottom(basis));
    expect(bottom(basis)).toBeLessThan(label.top);
  });

  test.each(Object.entries(figures))('is whole with %s', (_, changes) => {
    const { amount, basis } = layOutFigure(changes);
    expect(withoutSpaces(amount.lines.join(''))).toBe(withoutSpaces(figure(changes).amount));
    expect(basis.lines).toEqual([figure(changes).basis]);
  });

  test('grows smaller before the basis goes to a line of its own', () => {
    const { amount, basis } = layOutFigure({ amount: 'mehr als 1,4\u00A0Billionen\u00A0$' });
    expect(amount.size).toBeLessThan(124);
    expect(basis.left).toBeGreaterThan(amount.left + amount.width);
  });

  test('stands above its basis where there is no room for both on a line', () => {
    const { amount, swatch, basis, label } = layOutFigure({
      amount: 'mindestens 1.234.567\u00A0Quadratfuß',
      basis: 'prognostiziert',
    });
    expect(amount.lines).toHaveLength(1);
    expect(swatch.left).toBe(frame.left);
    expect(bottom(amount)).toBeLessThan(swatch.top);
    expect(bottom(amount)).toBeLessThan(basis.top);
    expect(bottom(basis)).toBeLessThan(label.top);
  });

  test('has a label of at most two lines, which ends with an ellipsis where it is longer', () => {
    const { lines } = layOutFigure({ label: textOf(300) }).label;
    expect(lines).toHaveLength(2);
    expect(lines.at(-1)).toMatch(/…$/);
  });
});

describe('the top line', () => {
  test('shortens a kicker that does not fit beside the name', () => {
    const { kicker } = layOut({ kicker: 'Stromnetze und Kraftwerke · '.repeat(4) });
    expect(kicker.lines).toHaveLength(1);
    expect(kicker.lines[0]).toMatch(/…$/);
  });

  test('shortens a name that would leave no space for the kicker', () => {
    const { siteName, kicker } = layOut({ siteName: 'Rechenzentrumsnachrichten'.repeat(3) });
    expect(siteName.lines[0]).toMatch(/…$/);
    expect(siteName.left + siteName.width).toBeLessThan(kicker.left);
  });
});
