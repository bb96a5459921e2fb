import { beforeAll, describe, expect, test } from 'vitest';
import { toDrawable } from '../../../src/cards/characters.ts';
import { loadTypefaces } from '../../../src/cards/typefaces.ts';
import type { Typefaces } from '../../../src/cards/typefaces.ts';
import { briefCard, figure } from './cards.ts';

describe('toDrawable', () => {
  let typefaces: Typefaces;
  beforeAll(async () => {
    typefaces = await loadTypefaces();
  });

  test.each([
    ['a narrow no-break space', '50\u202FMW', '50\u00A0MW'],
    ['a no-break hyphen', 'KI\u2011Chips', 'KI-Chips'],
    ['a soft hyphen', 'Rechen\u00ADzentrum', 'Rechenzentrum'],
    ['a zero-width space', 'Rechen\u200Bzentrum', 'Rechenzentrum'],
    ['a subscript digit', 'CO₂', 'CO2'],
    ['a letter with a separate accent', 'o\u0308', 'ö'],
    ['a line break', 'eins\n  zwei ', 'eins zwei'],
  ])('replaces %s', (_, title, expected) => {
    expect(toDrawable(briefCard({ title }), typefaces).title).toBe(expected);
  });

  test.each(['„Größe“ ‚x‘ “x” ‘x’ – — … · × ½ ² % € £ $ & < >', 'ẞ ß Ł Ő ș ğ İ ễ', 'Ω Ж'])(
    'accepts %s',
    (title) => {
      expect(toDrawable(briefCard({ title }), typefaces).title).toBe(title);
    },
  );

  test.each([
    ['an emoji', '⚡', 'U+26A1'],
    ['an emoji beyond the first plane', '🏭', 'U+1F3ED'],
    ['a Chinese character', '電', 'U+96FB'],
    ['an arrow', '→', 'U+2192'],
    ['an almost-equal sign', '≈', 'U+2248'],
    ['an accent that forms no letter of its own', 'x\u20DD', 'U+20DD'],
    ['a lone surrogate', '\uD83C', 'U+D83C'],
  ])('refuses %s by its code point', (_, text, codePoint) => {
    expect(() => toDrawable(briefCard({ text }), typefaces)).toThrow(codePoint);
  });

  test.each(['siteName', 'kicker', 'title', 'text', 'address'] as const)(
    'looks at the %s',
    (field) => {
      expect(() => toDrawable(briefCard({ [field]: '電' }), typefaces)).toThrow('U+96FB');
    },
  );

  test.each(['amount', 'basis', 'label'] as const)('looks at the %s of a figure', (field) => {
    expect(() => toDrawable(briefCard({ figure: figure({ [field]: '電' }) }), typefaces)).toThrow(
      'U+96FB',
    );
  });

  test('looks at neither text nor address where a figure stands in their place', () => {
    const card = briefCard({ text: '電', address: '電', figure: figure() });
    expect(toDrawable(card, typefaces).figure).toEqual(figure());
  });

  test.each([
    '170\u00A0Mio.–267,9\u00A0Mio.\u00A0$',
    '1,5\u00A0m²',
    '£2–3\u00A0m³',
    '1’000\u00A0€',
  ])('accepts the amount %s', (amount) => {
    const card = briefCard({ figure: figure({ amount }) });
    expect(toDrawable(card, typefaces).figure?.amount).toBe(amount);
  });

  test('names every character once', () => {
    expect(() => toDrawable(briefCard({ title: '電電', text: '→' }), typefaces)).toThrow(
      'no glyph for "電" (U+96FB), "→" (U+2192) in the card "電電"',
    );
  });
});
