import type { Card, CardFigure } from '../../src/cards/card.ts';
import { companies, phrasesIn } from '../phrases.ts';
import { createRandom, type Random } from '../random.ts';
import { drawFigures, drawWords } from '../words.ts';

/**
 * Invented cards, all different, in the mixture of a publication of briefs: of ten cards eight are of briefs, six of these
 * with a figure, three with bars; every other one is German. The same seed gives the same cards.
 */
export function sampleCards(count: number, seed: number): Card[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, index) => drawCard(random, index));
}

function drawCard(random: Random, index: number): Card {
  const language = index % 2 === 0 ? 'de' : 'en';
  const phrases = phrasesIn[language];
  const words = drawWords(random, phrases, drawFigures(random));
  const base = {
    language,
    siteName: 'Bench',
    kicker: `${words.month} ${words.year} · ${String(index + 1)}`,
    title: random.pick(phrases.title)(words),
    address: 'bench.example',
    origin: `content/briefs/${language}/${String(index)}.mdx`,
  };
  const text = random.pick(phrases.summary)(words);
  const figure = drawFigure(words);
  const place = index % 10;
  if (place === 8)
    return { ...base, kind: 'organization', title: words.company, counts: ['12', '34'], figure };
  if (place === 9) return { ...base, kind: 'topic', title: words.place, note: base.kicker, text };
  if (place >= 6) return { ...base, kind: 'brief', text };
  const bars = [100, 64, 23].map((length, place) => ({
    subject: random.pick(Object.values(companies)),
    about: words.place,
    note: place === 0 ? '' : `${figure.basis}, ${figure.asOf}`,
    isLead: place === 0,
    value: figure.amount,
    pattern: 'outline' as const,
    certain: length,
    possible: length,
    isOpen: false,
  }));
  return { ...base, kind: 'brief', text: '', figure, ...(place % 2 === 0 && { bars }) };
}

function drawFigure({
  money,
  year,
}: {
  readonly money: string;
  readonly year: string;
}): CardFigure {
  return {
    amount: `${money}\u00A0Mio.\u00A0$`,
    pattern: 'dashed',
    basis: 'angekündigt',
    label: 'Investitionsvolumen',
    asOf: `Stand ${year}`,
  };
}
