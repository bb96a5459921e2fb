import satori from 'satori';
import { beforeAll, describe, expect, test } from 'vitest';
import { cardHeight, cardWidth } from '../../../src/cards/card.ts';
import type { Card } from '../../../src/cards/card.ts';
import { toDrawable } from '../../../src/cards/characters.ts';
import { drawCard } from '../../../src/cards/draw-card.ts';
import { frame, layOutCard, mark, ruleHeight } from '../../../src/cards/layout.ts';
import type { CardLayout } from '../../../src/cards/layout.ts';
import { loadTypefaces } from '../../../src/cards/typefaces.ts';
import type { Typefaces } from '../../../src/cards/typefaces.ts';
import { briefCard, compoundOf52, compoundOf80, textOf, titles } from './cards.ts';

let typefaces: Typefaces;
beforeAll(async () => {
  typefaces = await loadTypefaces();
});

function layOut(changes: Partial<Card> = {}): CardLayout {
  return layOutCard(toDrawable(briefCard(changes), typefaces), typefaces);
}

const withoutSpaces = (text: string): string => text.replace(/[\s-]/gu, '');

describe.each([
  ['a brief', { kind: 'brief', text: briefCard().text }],
  ['a brief with the longest text', { kind: 'brief', text: textOf(280) }],
  ['a brief without text', { kind: 'brief', text: '' }],
  ['an English page', { kind: 'page', language: 'en', kicker: '', text: textOf(280) }],
  ['a page in a language without patterns', { kind: 'page', language: 'fi', text: 'Uutisia' }],
] as const)('the layout of %s', (_, changes) => {
  describe.each(Object.entries(titles))('with a title %s', (_name, title) => {
    test('keeps every text inside the margins', () => {
      const { siteName, kicker, title: headline, text, address } = layOut({ ...changes, title });
      for (const block of [siteName, kicker, headline, text, address]) {
        expect(block.left).toBeGreaterThanOrEqual(frame.left);
        expect(block.left + block.width).toBeLessThanOrEqual(frame.right);
        expect(block.top).toBeGreaterThanOrEqual(frame.top);
        expect(block.top + block.height).toBeLessThanOrEqual(frame.bottom);
      }
    });

    test('lets nothing overlap', () => {
      const {
        siteName,
        kicker,
        title: headline,
        ruleTop,
        text,
        address,
      } = layOut({ ...changes, title });
      expect(siteName.left + siteName.width).toBeLessThan(kicker.left);
      expect(headline.top).toBeGreaterThan(mark.top + mark.height);
      expect(headline.top + headline.height).toBeLessThan(ruleTop);
      expect(text.top).toBeGreaterThan(ruleTop + ruleHeight);
      expect(text.top + text.height).toBeLessThan(address.top);
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
    const { lines } = layOut({ text: textOf(280) }).text;
    expect(lines).toHaveLength(3);
    const shown = lines.join(' ');
    expect(shown).toMatch(/\p{L}\u00A0…$/u);
    expect(textOf(280).startsWith(`${shown.slice(0, -2)} `)).toBe(true);
  });

  test('has no space before the ellipsis in English', () => {
    expect(layOut({ language: 'en', text: textOf(280) }).text.lines.at(-1)).toMatch(/\p{L}…$/u);
  });

  test('never ends with a number that has lost its unit', () => {
    const lead = textOf(280).split(' ');
    for (let words = 1; words < lead.length; words++) {
      const text = lead.toSpliced(words, 0, '50', 'Milliarden').join(' ');
      expect(layOut({ text }).text.lines.join(' ')).not.toMatch(/50\u00A0…$/);
    }
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
