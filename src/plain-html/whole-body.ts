import type { ElementContent, Root } from 'hast';
import { toFeedTree } from '../markdown/feed-tree.ts';
import type { BodyScope } from './scope.ts';
import { wholeAddress } from './whole-address.ts';

/**
 * A body that can share a document with others: its addresses are whole, its ids its own, its
 * footnotes named in its language. Components and pictures still wait for the form of the channel.
 */
export function wholeBody(tree: Root, scope: BodyScope): ElementContent[] {
  const { brief, t } = scope;
  const whole = toFeedTree(tree, {
    link: (address) => wholeAddress(address, scope),
    labels: {
      footnotes: t('brief.footnotes'),
      footnoteBack: (reference) => t('brief.footnoteBack', { reference }),
    },
    idPrefix: `${brief.slug}-`,
  });
  return whole.children as ElementContent[];
}
