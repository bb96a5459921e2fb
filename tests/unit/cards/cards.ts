import type { Card, CardFigure } from '../../../src/cards/card.ts';

/** A card of a German brief, changed where a test needs it. */
export function briefCard(changes: Partial<Card> = {}): Card {
  return {
    kind: 'brief',
    language: 'de',
    siteName: 'Baseload',
    kicker: 'Rechenzentren · 12. November 2025',
    title: 'Anthropic will 50 Milliarden Dollar in eigene Rechenzentren stecken',
    text:
      'Mit dem Betreiber Fluidstack sollen Standorte in Texas und New York entstehen. ' +
      'Der Start ist für 2026 angesetzt; woher das Geld kommt, bleibt offen.',
    address: 'baseload.example',
    ...changes,
  };
}

/** The figure of a German brief, changed where a test needs it. */
export function figure(changes: Partial<CardFigure> = {}): CardFigure {
  return {
    amount: '50\u00A0Mrd.\u00A0$',
    pattern: 'dashed',
    basis: 'angekündigt',
    label: 'Investitionsvolumen, Stand 12.11.2025',
    ...changes,
  };
}

export const compoundOf52 = 'Höchstspannungsgleichstromübertragungsleitungsausbau';
export const compoundOf80 =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const sentence =
  'Die Erweiterung des Rechenzentrums bei Kronstorf soll den Anschluss an das Höchstspannungsnetz vorziehen, während ' +
  'Gemeinden und Netzbetreiber über Abwärme, Kühlwasser und die Verteilung der Kosten noch verhandeln und ein ' +
  'Baubeginn nicht feststeht; der Konzern nennt weder Leistung noch Summe oder einen Zeitplan dafür.';

/** A German sentence, cut after a number of characters up to 300. */
export function textOf(characters: number): string {
  return sentence.slice(0, characters);
}

export const titles: Readonly<Record<string, string>> = {
  'of one character': 'X',
  'of 10 characters': 'Kein Strom',
  'of 67 characters': briefCard().title,
  'of 110 characters': textOf(110),
  'of 300 characters': textOf(300),
  'with a compound of 52 letters': `${compoundOf52} beginnt`,
  'of a compound of 80 letters': compoundOf80,
  'of 80 letters that no pattern divides': 'x'.repeat(80),
  'of 300 of the widest letters without a space': 'W'.repeat(300),
  'of quotation marks, umlauts and signs of markup':
    '„Größe“ & “size”: <b>Łukasz Nguyễn</b> > ÄÖÜ’s ẞ – 5 %…',
  'of wide kerning': 'r’v’w’y’ LÄ KÄ f“ T. AVATAR W. „V“ LA RA y’w’v’r’ LÄ KÄ LÄ KÄ RÄ r’v’w’y’',
};

/** Figures that are hard to set: every pattern, and the longest amounts that there can be. */
export const figures: Readonly<Record<string, Partial<CardFigure>>> = {
  'an amount': {},
  'an amount and a limit': {
    amount: 'mehr als 1,4\u00A0Billionen\u00A0$',
    pattern: 'outline',
    basis: 'berichtet',
  },
  'a range': {
    amount: '170\u00A0Mio.–267,9\u00A0Mio.\u00A0$',
    pattern: 'hatched',
    basis: 'vereinbart',
  },
  'a number without a unit': { amount: 'up to 1,000,000', pattern: 'solid', basis: 'disclosed' },
  'a long unit': {
    amount: 'mindestens 1.234.567\u00A0Quadratfuß',
    pattern: 'struck',
    basis: 'zurückgezogen',
  },
  'a long label': { label: textOf(280) },
  'the longest amount': {
    amount:
      '123.456.789.012.345.678.901,123456789012\u00A0Millionen bis 123.456.789.012.345.678.901,223456789012\u00A0Millionen\u00A0kanadische\u00A0Dollar',
    basis: 'prognostiziert',
  },
};
