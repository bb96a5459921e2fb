import type { Card, CardFigure } from '../../../src/cards/card.ts';
import type { CardOf } from '../../../src/cards/kinds.ts';

const base = {
  language: 'de',
  siteName: 'Baseload',
  address: 'baseload.example',
  origin: 'content/briefs/de/2025-11-12-anthropic-fluidstack.mdx',
};

/** A card of a German brief, changed where a test needs it. */
export function briefCard(changes: Partial<CardOf<'brief'>> = {}): CardOf<'brief'> {
  return {
    ...base,
    kind: 'brief',
    kicker: 'Rechenzentren · 12. November 2025',
    title: 'Anthropic will 50 Milliarden Dollar in eigene Rechenzentren stecken',
    text:
      'Mit dem Betreiber Fluidstack sollen Standorte in Texas und New York entstehen. ' +
      'Der Start ist für 2026 angesetzt; woher das Geld kommt, bleibt offen.',
    ...changes,
  };
}

/** A card of a German page, changed where a test needs it. */
export function pageCard(changes: Partial<CardOf<'page'>> = {}): CardOf<'page'> {
  return {
    ...base,
    kind: 'page',
    kicker: '',
    title: 'Archiv',
    text: 'Alle Meldungen nach Jahren.',
    ...changes,
  };
}

export function organizationCard(
  changes: Partial<CardOf<'organization'>> = {},
): CardOf<'organization'> {
  return {
    ...base,
    kind: 'organization',
    kicker: 'Unternehmen',
    title: 'Anthropic',
    counts: ['6 Meldungen', '23 Zahlen'],
    figure: figure(),
    ...changes,
  };
}

export function topicCard(changes: Partial<CardOf<'topic'>> = {}): CardOf<'topic'> {
  return {
    ...base,
    kind: 'topic',
    kicker: '6 Meldungen',
    title: 'Rechenzentren',
    note: 'Neueste Meldung, 23. April 2026',
    text: 'Google beginnt in Kronstorf mit dem Bau seines ersten eigenen Rechenzentrums in Österreich',
    ...changes,
  };
}

export function correctionsCard(
  changes: Partial<CardOf<'corrections'>> = {},
): CardOf<'corrections'> {
  return {
    ...base,
    kind: 'corrections',
    kicker: '',
    title: 'Korrekturen',
    note: 'Berichtigt am 14. November 2025',
    text: 'In einer früheren Fassung stand eine zu kleine Summe. Richtig sind 50 Milliarden Dollar.',
    amounts: { was: '40\u00A0Mrd.\u00A0$', is: '50\u00A0Mrd.\u00A0$' },
    ...changes,
  };
}

export function editionCard(changes: Partial<CardOf<'edition'>> = {}): CardOf<'edition'> {
  return {
    ...base,
    kind: 'edition',
    kicker: '14. November 2025',
    title: 'Wer die Rechenzentren bezahlt, und wer nur ankündigt',
    number: '12',
    rhythm: 'Wochenausgabe',
    headlines: [
      briefCard().title,
      'Meta gibt 80 Prozent von Hyperion an Fonds von Blue Owl ab und mietet den Campus zurück',
      'Spatenstich in Lübbenau: Schwarz Digits plant 11 Milliarden Euro für ein Rechenzentrum ein',
    ],
    ...changes,
  };
}

/** The figure of a German brief, changed where a test needs it. */
export function figure(changes: Partial<CardFigure> = {}): CardFigure {
  return {
    amount: '50\u00A0Mrd.\u00A0$',
    pattern: 'dashed',
    basis: 'angekündigt',
    label: 'Investitionsvolumen',
    asOf: 'Stand 12. Nov. 2025',
    ...changes,
  };
}

type CardBar = NonNullable<CardOf<'brief'>['bars']>[number];

/** A bar of a comparison, changed where a test needs it. */
export function bar(changes: Partial<CardBar> = {}): CardBar {
  return {
    subject: 'Amazon',
    about: 'Campus in Indiana',
    note: 'angekündigt, Stand 2024',
    value: 'rund 11\u00A0Mrd.\u00A0$',
    isLead: false,
    pattern: 'dashed',
    certain: 22,
    possible: 22,
    isOpen: false,
    ...changes,
  };
}

/** The bar of the figure of a German brief. */
export const leadBar = bar({
  ...{ subject: 'Anthropic', about: '', note: '', value: '50\u00A0Mrd.\u00A0$', isLead: true },
  ...{ certain: 100, possible: 100 },
});

/** The bars of a German brief: its own number and two that it is compared with. */
export const bars: readonly CardBar[] = [
  leadBar,
  bar({
    ...{ subject: 'Meta Platforms', about: 'Campus in Louisiana', note: 'geschätzt, Stand 2025' },
    ...{ value: 'rund 27\u00A0Mrd.\u00A0$', certain: 54, possible: 54 },
  }),
  bar(),
];

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
  'of pictographs only': '⚡🏭💰',
  'with signs of other fonts': 'CO₂ ≈ 5 % → KI\u2011Zeitalter − 12 € ✓',
  'of wide kerning': 'r’v’w’y’ LÄ KÄ f“ T. AVATAR W. „V“ LA RA y’w’v’r’ LÄ KÄ LÄ KÄ RÄ r’v’w’y’',
};

/** A card of every kind, and the forms that a kind has; each with the longest texts that there can be. */
export const forms: Readonly<Record<string, (title: string) => Card>> = {
  'a brief': (title) => briefCard({ title }),
  'a brief with the longest text': (title) => briefCard({ title, text: textOf(280) }),
  'a brief without text': (title) => briefCard({ title, text: '' }),
  'a brief with bars': (title) => briefCard({ title, text: '', figure: figure(), bars }),
  'a brief with a bar for which there is no room': (title) =>
    briefCard({
      title,
      text: '',
      figure: figure(),
      bars: [leadBar, bar(), bar({ about: textOf(200) })],
    }),
  'an organization': (title) => organizationCard({ title }),
  'an organization without a figure': (title) => organizationCard({ title, figure: undefined }),
  'a topic': (title) => topicCard({ title, text: textOf(280) }),
  corrections: (title) => correctionsCard({ title }),
  'corrections without amounts': (title) =>
    correctionsCard({ title, amounts: undefined, text: textOf(300) }),
  'an edition': (title) => editionCard({ title }),
  'an edition of one brief': (title) => editionCard({ title, headlines: [textOf(300)] }),
  'an English page': (title) => pageCard({ title, language: 'en', text: textOf(280) }),
  'a page in a language without patterns': (title) =>
    pageCard({ title, language: 'fi', text: 'Uutisia' }),
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
