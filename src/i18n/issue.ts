import type { Edition } from '../domain/edition.ts';
import type { Translate } from './translate.ts';

/** Which one it is: `Ausgabe 12`, `Sonderausgabe`. */
export function issueOf({ kind, number }: Pick<Edition, 'kind' | 'number'>, t: Translate): string {
  return kind === 'special'
    ? t('edition.special')
    : t('edition.number', { number: String(number) });
}
