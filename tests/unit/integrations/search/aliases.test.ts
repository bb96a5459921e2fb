import { describe, expect, it } from 'vitest';
import { aliasFinder } from '../../../../src/integrations/search/aliases.ts';

describe('aliasFinder', () => {
  it.each([
    ['Rechenzentren', 'rechenzentrum'],
    ['Ministerien', 'ministerium'],
    ['Museen', 'museum'],
    ['Themen', 'thema'],
    ['Netzrisiken', 'netzrisiko'],
    ['Firmen', 'firma'],
    ['Konten', 'konto'],
  ])('gives for %s its singular, whose stem is another one', (plural, singular) => {
    expect(aliasFinder('de', [])(`Die ${plural} wachsen.`)).toEqual([singular]);
  });

  it('gives the last part of a compound that stands alone elsewhere, however it is inflected', () => {
    const aliasesOf = aliasFinder('de', ['Die Netze sind voll.', 'Ein Werk', 'Zentren entstehen.']);
    expect(aliasesOf('Stromnetz und Umspannwerke')).toEqual(['netz', 'werke']);
    expect(aliasesOf('Rechenzentren')).toEqual(['rechenzentrum', 'zentren', 'zentrum']);
  });

  it('takes no word for a part that is not a noun, too short, or nearly the whole word', () => {
    const aliasesOf = aliasFinder('de', ['Auch wir bauen auch.', 'Ort', 'Lage']);
    expect(aliasesOf('Verbrauch Standort Anlage')).toEqual([]);
  });

  it('leaves out what the text says itself', () => {
    expect(aliasFinder('de', [])('Rechenzentren: ein Rechenzentrum')).toEqual([]);
  });

  it('is for German only', () => {
    expect(aliasFinder('en', ['Zentren'])('Museen Rechenzentren')).toEqual([]);
  });
});
