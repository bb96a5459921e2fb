import type { Language } from '../domain/language.ts';
import type { Site } from '../domain/site.ts';
import { DeliveryError } from './delivery-error.ts';
import type { Wire } from './exchange.ts';
import type { Target } from './target.ts';

/** What an engine is connected with. */
export interface DeliveryContext {
  readonly site: Site;
  readonly language: Language;
  /** Holds the keys, and nothing else does. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly wire: Wire;
  /** Where the interface of Buttondown is; default: its own. */
  readonly buttondownUrl?: string | undefined;
}

/**
 * Makes a target of the settings and the environment.
 *
 * @throws MissingKeyError where a key is not in the environment, DeliveryError where the settings
 * name no such engine.
 */
export type Connect = (context: DeliveryContext) => Target;

/** A key is not in the environment. */
export class MissingKeyError extends DeliveryError {
  override readonly name = 'MissingKeyError';
}

/**
 * A key of the environment.
 *
 * @param names of variables, the first that is set is taken.
 */
export function readKey(
  environment: DeliveryContext['environment'],
  names: readonly [string, ...string[]],
): { readonly name: string; readonly key: string } {
  for (const name of names) {
    const key = environment[name]?.trim() ?? '';
    if (key === '') continue;
    if (/^[\x21-\x7E]+$/.test(key)) return { name, key };
    throw new DeliveryError(`${name} holds characters that no key has. Copy the key again.`);
  }
  throw new MissingKeyError(`${names[0]} is not set. Put it into the environment.`);
}

export function noEngine(title: string, example: string): DeliveryError {
  return new DeliveryError(
    `site.config.ts names no ${title}. Write newsletter: { engine: ${example} }.`,
  );
}
