import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/markdown/parse-body.ts';
import { htmlOf } from '../../support/trees.ts';

describe('unravel', () => {
  it.each([
    [
      'one that stands on one line',
      '<Note>Eine **Zeile**.</Note>',
      '<Note><p>Eine <strong>Zeile</strong>.</p></Note>',
    ],
    [
      'several in one paragraph',
      '<Note>Eins.</Note> <Note title="T">Zwei.</Note>\n<Quote by="Ada">Drei.</Quote>\n\nVier.',
      '<Note><p>Eins.</p></Note><Note title="T"><p>Zwei.</p></Note>' +
        '<Quote by="Ada"><p>Drei.</p></Quote><p>Vier.</p>',
    ],
    ['one inside a list', '- <Note>Eins.</Note>', '<ul><li><Note><p>Eins.</p></Note></li></ul>'],
  ])('lifts block components out of their paragraph: %s', (_name, body, html) => {
    expect(htmlOf(body).replaceAll('\n', '')).toBe(html);
  });

  it('leaves an inline component where it is', () => {
    expect(htmlOf('Ein Satz.<Cite sources="a" />')).toBe(
      '<p>Ein Satz.<Cite sources="a"></Cite></p>',
    );
  });

  it('leaves a block component in a sentence for the rules to refuse', () => {
    const { problems } = parseBody('Text <Note>Eins.</Note>', 'de');
    expect(problems.map(({ rule }) => rule)).toEqual(['block-in-text']);
  });
});
