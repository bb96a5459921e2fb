import type { Element } from 'hast';
import { sourceNumber } from '../../domain/brief.ts';
import type { BodyScope } from '../../plain-html/scope.ts';
import { block } from './elements.ts';

/**
 * The numbers of sources, raised; nothing where there is no source. They are no links: the sources
 * follow in the same mail, and few programs jump within one.
 */
export function cite(ids: readonly string[], { brief }: Pick<BodyScope, 'brief'>): Element[] {
  const numbers = ids.flatMap((id) => sourceNumber(brief.sources, id) ?? []);
  if (numbers.length === 0) return [];
  return [block('sup', 'cite', [numbers.toSorted((a, b) => a - b).join(',\u00A0')])];
}
