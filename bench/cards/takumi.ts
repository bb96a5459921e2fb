import type { Node, Renderer } from '@takumi-rs/core';
import { cardHeight, cardWidth, type Card } from '../../src/cards/card.ts';
import { designCard } from '../../src/cards/design-card.ts';
import type { Element } from '../../src/cards/element.ts';

/** Draws the same design with Takumi, a renderer in Rust: how fast it could be, not how it looks. */
export async function drawWithTakumi(renderer: Renderer, card: Card): Promise<Uint8Array> {
  const { tree } = await designCard(card);
  return renderer.render(toNode(tree), { width: cardWidth, height: cardHeight, format: 'png' });
}

function toNode({ type, props }: Element): Node {
  const { style, children } = props as Props;
  if (type === 'svg') {
    const { width, height } = props as Props;
    return {
      type: 'image',
      src: toSvg({ type, props }),
      width: Number(width),
      height: Number(height),
    };
  }
  if (typeof children === 'string') return { type: 'text', text: children, style };
  return { type: 'container', style, children: (children ?? []).map(toNode) };
}

type Props = Element['props'] & {
  readonly style?: Readonly<Record<string, string | number>>;
  readonly width?: number;
  readonly height?: number;
};

function toSvg({ type, props: { children = [], ...attributes } }: Element): string {
  const all = type === 'svg' ? { xmlns: 'http://www.w3.org/2000/svg', ...attributes } : attributes;
  const written = Object.entries(all).map(([name, value]) => ` ${name}="${String(value)}"`);
  const inner = typeof children === 'string' ? children : children.map(toSvg).join('');
  return `<${type}${written.join('')}>${inner}</${type}>`;
}
