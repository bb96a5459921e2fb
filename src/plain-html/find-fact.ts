import type { LinkedFact } from '../domain/brief.ts';
import type { BodyScope } from './scope.ts';

/** @throws Error where the brief has no such fact, which the checks of `reading` rule out. */
export function findFact(id: string, { brief }: Pick<BodyScope, 'brief'>): LinkedFact {
  const fact = brief.facts.find((one) => one.id === id);
  if (fact === undefined) throw new Error(`${brief.path} has no fact "${id}".`);
  return fact;
}
