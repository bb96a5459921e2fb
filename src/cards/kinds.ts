import type { Item } from './items.ts';
import { layOutBrief } from './kinds/brief.ts';
import { layOutCorrections } from './kinds/corrections.ts';
import { layOutEdition } from './kinds/edition.ts';
import { layOutOrganization } from './kinds/organization.ts';
import { layOutPage } from './kinds/page.ts';
import { layOutTopic } from './kinds/topic.ts';
import type { Styles } from './styles.ts';

/** Every kind of card, with what places its texts under the top line. A new kind is a file and a line here. */
const kinds = {
  brief: layOutBrief,
  corrections: layOutCorrections,
  edition: layOutEdition,
  organization: layOutOrganization,
  page: layOutPage,
  topic: layOutTopic,
};

type Kind = keyof typeof kinds;

/** What a card of a kind says; by default a card of any kind. */
export type CardOf<K extends Kind = Kind> = {
  [One in K]: { readonly kind: One } & Parameters<(typeof kinds)[One]>[0];
}[K];

/** Everything under the top line of a card. */
export function layOutKind<K extends Kind>(card: CardOf<K>, styles: Styles): readonly Item[] {
  const byKind: { [One in Kind]: (its: CardOf<One>, styles: Styles) => readonly Item[] } = kinds;
  return byKind[card.kind](card, styles);
}
