import { describe, expect, it } from 'vitest';
import { canonicalAmount } from '../../../src/domain/amount.ts';
import { parseBody } from '../../../src/markdown/parse-body.ts';

describe('the amounts of a body', () => {
  it.each<[name: string, body: string, found: string]>([
    ['in a sentence', 'Es sind 50 Milliarden Dollar.', '1:9 50 Milliarden Dollar'],
    [
      'in a later line of a paragraph',
      'Erst steht hier nichts,\ndann 5 MW und\nschließlich 6 MW.',
      '2:6 5 MW, 3:13 6 MW',
    ],
    ['across a line end', 'Es sind 50\nMilliarden Dollar.', '1:9 50 Milliarden Dollar'],
    ['after emphasis', 'Es *sind* sehr **viele**: 5 MW.', '1:27 5 MW'],
    ['half in emphasis', 'Es sind **50** Milliarden Dollar.', '1:11 50 Milliarden Dollar'],
    ['in a link', 'Es sind [5 MW](https://example.org/) neu.', '1:10 5 MW'],
    ['after a backslash', 'Ein \\*Stern\\* und 5 MW.', '1:19 5 MW'],
    ['after a reference', 'Müller &amp; Co. und 5 MW.', '1:22 5 MW'],
    ['after the letters of a reference', 'Müller \\&amp; Co. und 5 MW.', '1:23 5 MW'],
    ['after a line that ends with spaces', 'Eins \nzwei und 5 MW.', '2:10 5 MW'],
    ['after a line break', 'Eins<br />zwei und 5 MW.', '1:20 5 MW'],
    ['after a comment', 'Eins {/* 4 MW */} und 5 MW.', '1:23 5 MW'],
    ['in a heading', '## Netz: 5 MW', '1:10 5 MW'],
    ['in a list', '- eins\n- zwei\n  mit 5 MW', '3:7 5 MW'],
    ['in a list in a list', '- eins\n  - zwei\n    mit 5 MW', '3:9 5 MW'],
    ['in a quotation', '> Eins\n> mit 5 MW', '2:7 5 MW'],
    ['in a list in a quotation', '> - eins\n>   mit 5 MW', '2:9 5 MW'],
    [
      'in a table',
      '| Ort | Leistung |\n|---|---|\n| A | 5 MW |\n| B | 6 MW |',
      '3:7 5 MW, 4:7 6 MW',
    ],
    ['in a footnote', 'Eins.[^1]\n\n[^1]: Genau 5 MW.', '3:13 5 MW'],
    ['in an aside', '<Note title="6 MW">\n\nGenau 5 MW.\n\n</Note>', '3:7 5 MW'],
    ['in an aside on one line', '<Note>Genau 5 MW.</Note>', '1:13 5 MW'],
    ['in permitted HTML', 'Ein <abbr title="x">5 MW</abbr> großer Park.', '1:21 5 MW'],
    ['with a raised digit', 'Es sind 50 m<sup>2</sup>.', '1:9 50 m2'],
    ['with a citation inside', 'Es sind 50<Cite sources="a" /> Hektar.', '1:9 50 Hektar'],
  ])('are found %s', (_name, body, found) => {
    expect(show(body)).toBe(found);
  });

  it.each<[name: string, body: string]>([
    ['code', 'Man schreibt `5 MW`.'],
    ['a block of code', '```\n5 MW\n```'],
    ['a fact', 'Es sind <Fact id="capex" />.'],
    ['keys', 'Mit <kbd>5 MW</kbd>.'],
    ['an address', 'Siehe https://example.org/5-mw-7 dort.'],
    ['the words of a picture', '![Ein Park mit 5 MW](./photo.jpg "Foto: 6 MW")'],
    ['an exponent', 'Es sind 10<sup>9</sup> Watt.'],
    ['numbers on both sides of code', 'Es sind 5 `x` MW.'],
    ['two blocks', '- Es sind 5\n- MW'],
    ['two cells', '| 5 | MW |\n|---|---|\n| 6 | MW |'],
  ])('are none in %s', (_name, body) => {
    expect(show(body)).toBe('');
  });

  it.each<[name: string, body: string, found: string]>([
    [
      'of words of their own',
      'Laut WSJ <span lang="en">$1.5 billion</span> für 1,5 GW.',
      '1:50 1.5 GW, 1:26 1.5bn USD',
    ],
    [
      'of a quote',
      '<Quote by="x" lang="en">\n\nIt costs 1.5 billion dollars.\n\n</Quote>',
      '3:10 1.5bn USD',
    ],
    [
      'of a region',
      '<Quote by="x" lang="en-GB">\n\nIt costs £1.5bn.\n\n</Quote>',
      '3:10 1.5bn GBP',
    ],
    ['without number words', 'Er sagt <span lang="fr">5 MW</span>.', ''],
  ])('are read in the language %s', (_name, body, found) => {
    expect(showAmounts(body)).toBe(found);
  });

  it('carry the sources that are cited next in their block, else those of the quote', () => {
    const body = [
      'Eins 1 MW.<Cite sources="a b" /> Zwei 2 MW und 3 MW.<Cite sources="c" /> Vier 4 MW.',
      '<Quote by="x" sources="d">\n\nFünf sind 5 MW.\n\n</Quote>',
    ].join('\n\n');
    const amounts = parseBody(body, 'de').body?.amounts ?? [];
    expect(amounts.map(({ text, sources }) => [text, sources])).toEqual([
      ['1 MW', ['a', 'b']],
      ['2 MW', ['c']],
      ['3 MW', ['c']],
      ['4 MW', undefined],
      ['5 MW', ['d']],
    ]);
  });

  it('are none where the body has problems', () => {
    expect(parseBody('Es sind 5 MW.\n\n# Titel', 'de').body).toBeUndefined();
  });

  it.each(['\\', '&amp; ', '\0', '*5 MW* ', '5 MW\n', '5<sup>2</sup> ', '<Cite sources="a" />'])(
    'come to an end in 20 kB of %j',
    (part) => {
      const paragraph = `Zuerst \\* 5 MW. ${part.repeat(20)}`;
      const text = `${paragraph}\n\n`.repeat(20_000 / paragraph.length);
      const { body } = parseBody(text, 'de');
      expect(body?.amounts[0]).toMatchObject({ text: '5 MW', line: 1, column: 11 });
    },
  );
});

function show(body: string): string {
  const amounts = parseBody(body, 'de').body?.amounts ?? [];
  return amounts
    .map(({ text, line, column }) => `${String(line)}:${String(column)} ${text}`)
    .join(', ');
}

function showAmounts(body: string): string {
  const amounts = parseBody(body, 'de').body?.amounts ?? [];
  return amounts
    .map(
      ({ amount, line, column }) => `${String(line)}:${String(column)} ${canonicalAmount(amount)}`,
    )
    .join(', ');
}
