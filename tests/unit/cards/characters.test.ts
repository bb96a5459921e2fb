import { describe, expect, test } from 'vitest';
import { designCard } from '../../../src/cards/design-card.ts';
import { normalizeText } from '../../../src/cards/characters.ts';
import {
  bar,
  briefCard,
  correctionsCard,
  editionCard,
  figure,
  leadBar,
  organizationCard,
} from './cards.ts';

/** The title as it is drawn, in one line. */
async function drawn(title: string): Promise<string | undefined> {
  const { layout } = await designCard(briefCard({ title }));
  const item = layout.items.find((one) => one.kind === 'text' && one.role === 'title');
  return item?.kind === 'text' ? item.lines.join(' ') : undefined;
}

describe('a text of a card', () => {
  test.each([
    ['a narrow no-break space', '50\u202FMW', '50\u00A0MW'],
    ['a no-break hyphen', 'KI\u2011Chips', 'KI-Chips'],
    ['a soft hyphen', 'Rechen\u00ADzentrum', 'Rechenzentrum'],
    ['a zero-width space', 'Rechen\u200Bzentrum', 'Rechenzentrum'],
    ['a letter with a separate accent', 'o\u0308', 'ö'],
    ['a line break', 'eins\n  zwei ', 'eins zwei'],
    ['the color of a pictograph', '👍🏽', '👍'],
    ['the joiner of two pictographs', '👩\u200D🏭', '👩🏭'],
    ['the form of a pictograph', '⚡\uFE0F', '⚡'],
  ])('is drawn without %s', async (_, title, expected) => {
    expect(await drawn(title)).toBe(expected);
  });

  test('keeps the joiners that shape Arabic letters', () => {
    expect(normalizeText('می\u200Cخواهم')).toBe('می\u200Cخواهم');
  });

  test.each([
    ['a subscript digit', 'CO₂', 'CO2'],
    ['a sign of two letters', '25 ℃', '25 °C'],
    ['a ligature', 'e\uFB00ektiv', 'effektiv'],
  ])('says what %s stands for, which no font has', async (_, title, expected) => {
    expect(await drawn(title)).toBe(expected);
  });

  test.each([
    '„Größe“ ‚x‘ “x” ‘x’ – — … · × ½ ² % € £ $ & < >',
    'ẞ ß Ł Ő ș ğ İ ễ',
    'Ω Ж',
    '≈ ≤ ≥ ≠ − √ ∞ ± → ← ↑ ⇒ ✓ ★ ■',
    '⚡ 🏭 💰 👍',
  ])('may hold %s', async (title) => {
    expect(await drawn(title)).toBe(title);
  });
});

describe('a character that no font has', () => {
  test.each([
    ['a Chinese character', '電', 'U+96FB'],
    ['a character of private use', '\uE000', 'U+E000'],
    ['a lone surrogate', '\uD83C', 'U+D83C'],
  ])('is refused, with its code point: %s', async (_, text, codePoint) => {
    await expect(designCard(briefCard({ text }))).rejects.toThrow(codePoint);
  });

  test.each([
    briefCard({ siteName: '電' }),
    briefCard({ kicker: '電' }),
    briefCard({ title: '電' }),
    briefCard({ address: '電' }),
    briefCard({ figure: figure({ amount: '電' }) }),
    briefCard({ figure: figure({ basis: '電' }) }),
    briefCard({ figure: figure({ label: '電' }) }),
    briefCard({ figure: figure({ asOf: '電' }) }),
    ...(['subject', 'about', 'note', 'value'] as const).map((text) =>
      briefCard({ figure: figure(), bars: [leadBar, bar({ [text]: '電' })] }),
    ),
    organizationCard({ counts: ['電'] }),
    correctionsCard({ note: '電' }),
    editionCard({ headlines: ['電'] }),
  ])('is found wherever the card has it', async (card) => {
    await expect(designCard(card)).rejects.toThrow('U+96FB');
  });

  test('is named once, with the file and what to do', async () => {
    await expect(designCard(briefCard({ title: '電電', text: '電' }))).rejects.toThrow(
      'content/briefs/de/2025-11-12-anthropic-fluidstack.mdx: ' +
        'No font of the social card "電電" has "電" (U+96FB). ' +
        'Run npm install --save-exact @fontsource/noto-sans-sc and add ' +
        "cardFonts: ['@fontsource/noto-sans-sc'] to site.config.ts, or write it in words.",
    );
  });

  test.each([
    ['かな', 'noto-sans-jp'],
    ['전력', 'noto-sans-kr'],
    ['طاقة', 'ibm-plex-sans-arabic'],
    ['חשמל', 'noto-sans-hebrew'],
    ['बिजली', 'noto-sans-devanagari'],
    ['ไฟฟ้า', 'noto-sans-thai'],
  ])('comes with the name of the fonts for its script: %s', async (title, family) => {
    await expect(designCard(briefCard({ title }))).rejects.toThrow(`@fontsource/${family}`);
  });

  test('is to be written otherwise where no script is known for it', async () => {
    await expect(designCard(briefCard({ title: '\uE000' }))).rejects.toThrow(
      'has U+E000. Write it in words or with another character.',
    );
  });
});
