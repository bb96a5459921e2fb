import { companies, places, type Phrases, type Words } from './phrases.ts';
import type { Random } from './random.ts';

/** The numbers of a story: its prose states no others, so that prose and facts agree. */
export interface Figures {
  /** Millions of dollars. */
  readonly money: readonly number[];
  /** Megawatts. */
  readonly power: readonly number[];
  /** Jobs, and accelerators. */
  readonly count: number;
}

/** Draws what one sentence is filled with. */
export function drawWords(random: Random, { locale, months }: Phrases, figures: Figures): Words {
  const format = (value: number): string => value.toLocaleString(locale);
  const [company = '', partner = ''] = random.sample(Object.values(companies), 2);
  return {
    company,
    partner,
    place: random.pick(places),
    money: format(random.pick(figures.money)),
    power: format(random.pick(figures.power)),
    count: format(figures.count),
    share: format(random.between(5, 95)),
    year: String(random.between(2026, 2032)),
    month: random.pick(months),
  };
}

/** One to three different numbers of money and of power each. */
export function drawFigures(random: Random): Figures {
  const steps = (least: number, most: number, step: number): number[] =>
    Array.from({ length: most - least + 1 }, (_, index) => (least + index) * step);
  return {
    money: random.sample(steps(2, 180, 50), random.between(1, 3)),
    power: random.sample(steps(4, 240, 5), random.between(1, 3)),
    count: random.between(3, 60) * 40,
  };
}
