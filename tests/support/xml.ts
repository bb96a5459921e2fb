import { SyntaxValidator } from 'fast-xml-validator';

/**
 * Whether a text is well-formed XML: always `true`.
 *
 * @throws where it is not; the error says why and in which line.
 */
export function isWellFormed(xml: string): true {
  return SyntaxValidator.validate(xml, {
    invalidCharSequence: { comment: true, tagValue: true, attrLt: true },
  });
}
