import fc from 'fast-check';

/** Bodies like those of briefs and quite unlike them: lines and signs of Markdown and MDX in any order. */
export function markdownBodies(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: inRow(blocks, 10) },
    { weight: 2, arbitrary: inRow([...blocks, ...parts], 6) },
    { weight: 3, arbitrary: fc.array(changedLine, { minLength: 1, maxLength: 6 }).map(join) },
    { weight: 2, arbitrary: few(signs).chain((its) => inRow(its, 14)) },
    { weight: 1, arbitrary: inRow([...signs, ...strange], 14) },
  );
}

function join(pieces: readonly string[]): string {
  return pieces.join('');
}

function inRow(pieces: readonly string[], most: number): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: most }).map(join);
}

/** What differs only where two signs meet is found sooner among few of them. */
function few(pieces: readonly string[]): fc.Arbitrary<string[]> {
  return fc.array(fc.constantFrom(...pieces), { minLength: 8, maxLength: 8 });
}

const prose = [
  'Am 29. August 2025 beschloss <Fact id="vote" /> die LPSC eine Ausnahme.<Cite sources="order" />\n\n',
  'Entergy muss <Fact id="plants" /> bauen[^1]: zusammen rund 2.262 MW, sagt der Konzern.\n',
  'Meta hat *kein* Rechenzentrum **„Hyperion“** genannt, sondern „*Sucre*“.\n\n',
  '## Was das für Stromkunden heißt\n\n',
  '<Quote by="A. Beispiel, Leiterin" sources="order">\n\nWir wissen es noch nicht.\n\n</Quote>\n\n',
  '<Note>\n\nStand 12. November 2025; Preise in US-Dollar.\n\n</Note>\n\n',
  '<Note title="Hinweis">Eine Zeile.</Note>\n\n',
  '<Compare facts="capex-2024 capex-2025" />\n\n',
  '| Anlage | Leistung | Jahr |\n| --- | ---: | :-: |\n| Franklin Farms 1 | 754 MW | 2028 |\n| Waterford 6 | *754* | |\n\n',
  '- Der Vertrag läuft [15 Jahre](https://example.org/a_b?c=d&e=f "Vertrag").\n- Danach zahlt, wer bleibt.\n\n',
  '1. Antrag\n2. Anhörung\n   - mit `Zeugen`\n3. Beschluss\n\n',
  '> Ein Satz, den sie so schrieb.\n> Und noch einer.\n\n',
  '![Ein Umspannwerk](./werk.jpg "Foto: A. Beispiel")\n\n',
  '[^1]: Mehr dazu in [diesem Brief](./2025-11-12-strom.mdx).\n\n',
  'Das sind 10<sup>9</sup> Watt, R&D &amp; mehr,&nbsp;5&#8239;% <kbd>Strg</kbd><br />davon.\n\n',
];

/** A line of prose, sometimes with a piece cut out of it and another one put in. */
const changedLine = fc
  .tuple(
    fc.constantFrom(...prose),
    fc.option(fc.tuple(fc.nat(200), fc.nat(8), fc.constantFrom('', '\n', ' '))),
    fc.option(fc.tuple(fc.nat(200), fc.nat(1), fc.nat(1000))),
  )
  .map(([line, cut, put]) => {
    const shorter = cut === null ? line : splice(line, cut[0], cut[1], cut[2]);
    return put === null
      ? shorter
      : splice(shorter, put[0], put[1], signs[put[2] % signs.length] ?? '');
  });

function splice(text: string, place: number, length: number, put: string): string {
  const at = place % (text.length + 1);
  return text.slice(0, at) + put + text.slice(at + length);
}

/** Blocks that MDX has, on lines of their own, so that some belong to the one before. */
const blocks = [
  ...['\n', '\n', '\n', '\n', 'a\n', 'Wort\n', 'Wort *a* b\n', 'a **b** c\n', 'a  \n', 'a'],
  ...['- a\n', '- a\n', '- a\n\n  b\n', '  - b\n', '    - c\n', '1. a\n', '2. b\n', '   - c\n'],
  ...['+ a\n', '* a\n', '- - a\n', '- > a\n', '- ## a\n', '1. 1. a\n', '-   a\n', '     a\n'],
  ...['-\n', '3) a\n', '2025. a\n', '- <Note>a</Note>\n', '- {/* a */}\n', '> a\n', '> b\n'],
  ...['>\n', '> - a\n', '> > a\n', '>a\n', '> <Note>a</Note>\n', ' > a\n', '---\n', '***\n'],
  ...[
    '## A\n',
    '### B\n',
    '# A\n',
    '###### B ##\n',
    '#\n',
    '- - -\n',
    '\n| a | b |\n| - | - |\n\n',
  ],
  '| a | b |\n| --- | ---: |\n| 1 | 2 |\n',
  '\n| a <br /> | `b` |\n| :- | :-: |\n| *1* | 2<sup>3</sup> |\n\n',
  ...['| c | d | e |\n', '|a|\n', '| :- | :-: |\n', 'a | b\n- | -\n', '| 1 <br /> 2 | b |\n'],
  ...['<Note>\n\na\n\n</Note>\n', '<Note>\na\n</Note>\n', '<Note>\n- a\n</Note>\n', '<a.b />\n'],
  ...['<Note>\n  a\n</Note>\n', '<Note>\n- a\n  </Note>\n', '<Note>a</Note>\n', '<b>a</b>\n'],
  ...[
    '<Fact id="a" />\n',
    '<Fact id="a" /> \n',
    '  <Fact id="a" />\n',
    '<Compare facts="a b" />\n',
  ],
  ...['<Quote by="A"\n  sources="a"\n>\na\n</Quote>\n', '<b\n/>\n', '<b>\na</b>\n', '<b>a\n</b>\n'],
  ...['a <b\n c="d" /> e\n', 'a <b c="d\ne" /> f\n', 'a <b>c\nd</b>\n', 'a\n<b>c</b> d\n'],
  ...['[^1]: a\n', '[^2]: b *c*\n', '    d\n', '  e\n', 'a[^1] b[^2]\n', '[^1]: a\n\n    b\n\n'],
  ...['![a](./b.jpg "c")\n', '[a](/b) [c](./d.mdx "e")\n', '[a\nb](/c)\n', '[a](/c\n"d")\n'],
  ...['`a`\n', 'a `b\nc` d\n', '{/* c */}\n', 'a {/* c */} b\n', 'a<br />b\n', '*a\nb*\n'],
  ...['a <Cite sources="a b" />\n', '10<sup>9</sup>\n', '<kbd>a</kbd>\n', '&nbsp;a &amp; b\n'],
  ...['<small lang="en">*a*</small>\n', '<Note title=\'a "b" &amp; c\'>\n\na\n\n</Note>\n'],
];

/** Parts of blocks, blocks that only remark reads, and what it refuses. */
const parts = [
  ...['<Note>\n', '</Note>\n', '<Note>\n\n', '\n</Note>\n', '<Note title="a">\n', '  <Note>\n'],
  ...['  </Note>\n', '<Quote by="A" sources="a">\n', '</Quote>\n', '<b>\n', '</b>\n', '> <Note>\n'],
  ...['> </Note>\n', '<b\n>', '</b\n>', '<\nb>', '</\nb>', '/\n>', '<b c="d"\n   e="f"\n>\n'],
  ...['| a \\| b | `c\\|d` |\n| - | - |\n', '| 1 |\n', '- [ ] a\n', '- ```\n', '``` js\na\n```\n'],
  ...['===\n', '[a]: /b "c"\n', '[a]\n', '[a][]\n', '![a]\n', '\\\n', '\ta\n'],
  ...['{/* c */}{/* d */}\n', '{/*\n*/}\n', '{1}\n', '{\n'],
];

/** Signs of Markdown and MDX, whole and broken. */
const signs = [
  ...[
    '<Note title="x">',
    '</Note>',
    '<Note>',
    '<Fact id="a"/>',
    '<br />',
    '<kbd>',
    '</kbd>',
    '<b>',
  ],
  ...['</b>', '<>', '</>', '<a.b>', '</a.b>', '<a:b />', '<b >', '</b >', '<b / >', '<!-- c -->'],
  ...["<Note title='x'>", '<Note title="a &amp; b">', '<Note title="a\nb">', '<Note title={1}>'],
  ...['<Note {...a}>', '<Note title>', '<Fact id=\'b "c"\' />', '<Fact id="ä😀" />', '<F i=""/>'],
  ...['<Fact id="&quot;&#65;&nbsp;&x;" />', '<Fact id="a{b}" />', '<Fact id="a>b" />', '< b>'],
  ...[
    '*',
    '**',
    '***',
    '*****',
    '_',
    '__',
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '](/b)',
    ']:',
    '[^',
    '|',
  ],
  ...['\n', '\n\n', '\n', '\n\n', '\n', '\n\n', ' ', '  ', '    ', '  \n', ' \n', '> ', '>', '>>'],
  ...[
    '- ',
    '-',
    '* ',
    '+ ',
    '1. ',
    '2) ',
    '10. ',
    '# ',
    '## ',
    '#',
    '`',
    '``',
    '```\n',
    '=',
    '===',
  ],
  ...[
    '{/* c */}',
    '{',
    '}',
    '{1}',
    '&amp;',
    '&nbsp;',
    '&#65;',
    '&copy',
    '&unknown;',
    '&lt;',
    '&#0;',
  ],
  ...['[^1]', '[^1]: ', '\n\n[^1]: ', '[^a b]', '[^ß]', '[a](/b)', '[a]()', '[a](<b c>)', '[[a]]'],
  ...['![a *b*](./b.jpg)', '![<b>](c)', '[![a](b)](c)', '[*a*](b)', '[a](b)(c)', '[a](/b (t))'],
  ...[
    '„',
    '“',
    '»',
    '«',
    '…',
    '– ',
    'ä',
    'e\u0301',
    '\u00A0',
    '\u2009',
    '\u202F',
    '\u200B',
    '\u3000',
  ],
  ...[
    '😀',
    '👨‍👩‍👧',
    '€',
    '→',
    '°',
    '½',
    '2027',
    'Wort ',
    'a',
    'b',
    '"',
    "'",
    '1 %',
    '!',
    '.',
    ':',
    '$',
  ],
  ...[
    '\n---\n',
    '\n===\n',
    '|-',
    '| :- |\n',
    '|:-:|\n',
    'snake_case_word',
    '2*3*4',
    '*„a“*',
    '😀_a_',
  ],
];

/** What remark alone reads. */
const strange = [
  ...[
    '~',
    '~~',
    '10~20 MW bis 30~40 MW',
    '\\',
    '\\*',
    '\\{',
    '\\<',
    '\\|',
    '\\\n',
    '\t',
    '\f',
    '\v',
  ],
  ...[
    'www.example.org',
    'https://example.org/a_b',
    'http://',
    'HTTPS://EXAMPLE.ORG',
    'a@b.de',
    '@',
  ],
  ...['<https://example.org>', 'import a\n', 'export const a = 1\n', '\uFEFF', '\u0085', '\u2028'],
];
