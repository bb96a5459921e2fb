import type { Amount } from '../domain/amount.ts';
import type { Language } from '../domain/language.ts';
import { recognizeAmounts, type RecognizedAmount } from '../domain/recognize-amounts.ts';
import type { ProseBlock } from './prose-blocks.ts';

/** An amount that a frontmatter or a body states, with its place in the file. */
export interface StatedAmount {
  /** As it is written, without what stands inside it. */
  readonly text: string;
  readonly amount: Amount;
  readonly around: RecognizedAmount['around'];
  /** Its language, where that is not the language of the file. */
  readonly language?: Language;
  readonly line: number;
  readonly column: number;
  /** Ids of the sources that are cited after it in its block. */
  readonly sources?: readonly string[];
}

/**
 * The amounts in blocks of prose. Languages of which we know no number words have none.
 *
 * @param own The language of the file.
 */
export function amountsInProse(blocks: readonly ProseBlock[], own: Language): StatedAmount[] {
  return blocks.flatMap(({ text, language, placeAt, sourcesAfter }) =>
    recognizeAmounts(text, language).map((found): StatedAmount => {
      const sources = sourcesAfter(found.start);
      return {
        text: found.text.replace(/[\uFFFC\u00AD\u200B-\u200D\u2060]/g, '').replace(/\s/g, ' '),
        amount: found.amount,
        around: found.around,
        ...(language === own ? {} : { language }),
        ...placeAt(found.start),
        ...(sources.length === 0 ? {} : { sources }),
      };
    }),
  );
}
