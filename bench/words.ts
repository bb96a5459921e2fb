import { companies, places, type Phrases, type Words } from './phrases.ts';
import type { Random } from './random.ts';

/** Draws what one sentence is filled with. */
export function drawWords(random: Random, { locale, months }: Phrases): Words {
  const format = (value: number): string => value.toLocaleString(locale);
  const [company = '', partner = ''] = random.sample(Object.values(companies), 2);
  return {
    company,
    partner,
    place: random.pick(places),
    money: format(random.between(2, 180) * 50),
    power: format(random.between(4, 240) * 5),
    count: format(random.between(3, 60) * 40),
    share: format(random.between(5, 95)),
    year: String(random.between(2026, 2032)),
    month: random.pick(months),
  };
}
