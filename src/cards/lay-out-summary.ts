import { fitOrShorten } from './fit-text.ts';
import { column, frame, line, lines } from './frame.ts';
import { place, topOf, type Item } from './items.ts';
import type { Styles } from './styles.ts';

/** Sentences at the foot of a card. */
export interface Summary {
  /** Stands over the text; may be empty. */
  readonly note?: string | undefined;
  /** May be empty. What three lines cannot hold is cut at a word. */
  readonly text: string;
  readonly address: string;
}

const sizes = [38, 36, 34, 32];
const textToAddress = 20;
const noteToText = 8;

export function layOutSummary({ note = '', text, address }: Summary, styles: Styles): Item[] {
  const { left, bottom } = frame;
  const muted = { left, color: 'muted' } as const;
  const last = place('address', fitOrShorten(address, styles.label, line(column, [28, 26, 24])), {
    ...muted,
    top: (height) => bottom - height,
  });
  const sentence = place('text', fitOrShorten(text, styles.reading, lines(3, column, sizes)), {
    ...{ left, top: (height) => last.top - textToAddress - height },
  });
  const first = place('note', fitOrShorten(note, styles.label, line(column, [30, 28, 26])), {
    ...muted,
    top: (height) => topOf([sentence, last]) - noteToText - height,
  });
  return [first, sentence, last];
}
