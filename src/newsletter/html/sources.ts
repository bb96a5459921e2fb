import type { Element } from 'hast';
import { sourceItems } from '../../plain-html/sources.ts';
import type { Scope } from '../../plain-html/scope.ts';
import { block } from './elements.ts';

/** The numbered sources of a brief. */
export function sources(scope: Scope): Element[] {
  const items = sourceItems(scope).map((children) => block('li', 'source', children));
  return [block('h4', 'group', [scope.t('brief.sources')]), block('ol', 'sources', items)];
}
