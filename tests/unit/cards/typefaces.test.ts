import { describe, expect, test } from 'vitest';
import { loadTypefaces } from '../../../src/cards/typefaces.ts';

describe('the typefaces of cards', () => {
  test('are read once', async () => {
    expect(await loadTypefaces()).toBe(await loadTypefaces());
  });

  test('know the width of their characters in em', async () => {
    const { headline, reading } = await loadTypefaces();
    expect(headline.advance('A')).toBe(0.552);
    expect(headline.advance('i')).toBe(0.235);
    expect(reading.advance('A')).toBe(0.712);
  });

  test('take a character from the first font that has it', async () => {
    const { headline, reading } = await loadTypefaces();
    expect(headline.advance('ẞ')).toBe(reading.advance('ẞ'));
    expect(headline.advance('Ł')).not.toBe(reading.advance('Ł'));
  });

  test('have no width for a character that none of their fonts has', async () => {
    const { headline, label, reading } = await loadTypefaces();
    for (const typeface of [headline, label, reading])
      expect(typeface.advance('→')).toBeUndefined();
  });
});
