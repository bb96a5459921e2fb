import type { Language } from '../domain/language.ts';
import type { Urls } from '../urls.ts';

/**
 * The place of the address by which a reader leaves, in the HTML and in the text of every mail: the
 * page about subscribing. Each engine has addresses of its own, which go there instead.
 */
export function unsubscribePlace(urls: Pick<Urls, 'absolute' | 'subscribe'>, language: Language) {
  return `${urls.absolute(urls.subscribe(language))}#unsubscribe`;
}

/**
 * A part of a mail with the engine's own address in that place.
 *
 * @param address such as `{{ UnsubscribeURL }}`; put in as it is.
 * @throws Error where the part has no such place: nothing is sent that a reader cannot leave.
 */
export function withUnsubscribe(part: string, place: string, address: string): string {
  if (!part.includes(place)) throw new Error(`The mail has no place ${place} to unsubscribe.`);
  return part.replaceAll(place, () => address);
}
