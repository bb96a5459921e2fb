import type { Element, ElementContent, Root, RootContent } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { typesetText, typesetTree } from '../../../src/markdown/typeset.ts';

/** What it shows, language, text, the text as it is set; `~` is a no-break space. */
type Case = readonly [name: string, language: string, text: string, set: string];

const quotes: readonly Case[] = [
  ['German quotes stand low and high', 'de', 'Das "bis zu" fehlt.', 'Das „bis zu“ fehlt.'],
  ['English quotes stand high', 'en', 'The "up to" is lost.', 'The “up to” is lost.'],
  ['French quotes have no-break spaces', 'fr', 'Le "jusque" manque.', 'Le «~jusque~» manque.'],
  ['French quotes keep spaces', 'fr', 'Le " jusque " manque.', 'Le «~jusque~» manque.'],
  ['a region is no other language', 'de-AT', '"Ja"', '„Ja“'],
  ['an unknown language keeps its quotes', 'es', '"Sí", \'no\'', '"Sí", \'no\''],
  ['single German quotes', 'de', "Der 'Campus' wächst.", 'Der ‚Campus‘ wächst.'],
  ['single English quotes', 'en', "The 'campus' grows.", 'The ‘campus’ grows.'],
  ['single French quotes', 'fr', "Le 'campus' croît.", 'Le ‹~campus~› croît.'],
  ['quotes in German quotes', 'de', '"Er sagte \'ja\'."', '„Er sagte ‚ja‘.“'],
  ['quotes in English quotes', 'en', '"She said \'yes\'."', '“She said ‘yes’.”'],
  ['quotes in French quotes', 'fr', '"Elle dit \'oui\'."', '«~Elle dit ‹~oui~›.~»'],
  ['quotes that end together', 'de', '"Er sagte \'ja\'"', '„Er sagte ‚ja‘“'],
  ['quotes that begin together', 'en', '"\'Yes\' was it"', '“‘Yes’ was it”'],
  ['double quotes in double quotes', 'de', '"Er "sagte" es"', '„Er ‚sagte‘ es“'],
  ['double quotes in single quotes', 'en', '\'She "said" it\'', '‘She “said” it’'],
  ['an apostrophe in quotes', 'en', "'It doesn't grow'", '‘It doesn’t grow’'],
  ['a quote in brackets', 'de', '("Hyperion")', '(„Hyperion“)'],
  ['a quote before a full stop', 'en', 'It is "big".', 'It is “big”.'],
  ['a quote after a full stop', 'en', 'It is "big."', 'It is “big.”'],
  ['a quote in a compound', 'de', 'der "Stargate"-Campus', 'der „Stargate“-Campus'],
  ['a compound that ends in a quote', 'de', 'Projekt-"Campus"', 'Projekt-„Campus“'],
  ['a quote with a genitive', 'de', 'des "Spiegel"s', 'des „Spiegel“s'],
  ['a quote after a colon', 'de', 'sagte:"Ja"', 'sagte:„Ja“'],
  ['a quote that begins with dots', 'en', 'he said "...and more"', 'he said “…and more”'],
  ['a quote that ends with dots', 'de', '"und dann..."', '„und dann…“'],
  ['a question mark as a quote', 'en', 'the "?" sign', 'the “?” sign'],
  ['a quote around a number', 'en', 'It says "2027".', 'It says “2027”.'],
  ['quotes with a slash', 'en', '"power"/"water"', '“power”/“water”'],
  ['a quote between dashes', 'en', 'it –"big"– is', 'it –“big”– is'],
  ['a quote without an end', 'en', '"First paragraph.', '“First paragraph.'],
  ['a lone quote stays', 'en', 'a " b', 'a " b'],
  ['empty quotes stay', 'de', 'der Wert ""', 'der Wert ""'],
  ['German quotes that are right stay', 'de', '„Ja“ und ‚nein‘', '„Ja“ und ‚nein‘'],
  ['English quotes that are right stay', 'en', '“yes” and ‘no’', '“yes” and ‘no’'],
  ['quotes of another language stay', 'de', '“yes” «oui» »ja«', '“yes” «oui» »ja«'],
  ['a typed beginning gets its end', 'de', '„Ja" und "nein"', '„Ja“ und „nein“'],
  ['a typed end ends a straight quote', 'de', '"Ja“ und "nein"', '„Ja“ und „nein“'],
  ['a straight quote in a typed one', 'en', '“She said "yes"”', '“She said ‘yes’”'],
  ['typed guillemets get their spaces', 'fr', 'le « mot » dit', 'le «~mot~» dit'],
];

const apostrophes: readonly Case[] = [
  ['in a contraction', 'en', "don't, we're", 'don’t, we’re'],
  ['in a genitive', 'en', "Humphrey's Peak", 'Humphrey’s Peak'],
  ['after a plural', 'en', "the workers' rights", 'the workers’ rights'],
  ['after a closed quote', 'en', '"Rainier"\'s chips', '“Rainier”’s chips'],
  ['before a decade', 'en', "the '90s and 'now'", 'the ’90s and ‘now’'],
  ['before a year', 'en', "the class of '25", 'the class of ’25'],
  ['in a decade', 'en', "the 1990's boom", 'the 1990’s boom'],
  ['around a letter', 'en', "rock 'n' roll", 'rock ’n’ roll'],
  ['before a shortened word', 'en', "Get 'em 'now'", 'Get ’em ‘now’'],
  ['before a word without an end', 'en', 'the \'hood is "big"', 'the ’hood is “big”'],
  ['before a German verb', 'de', "'s geht, 'ne Sache", '’s geht, ’ne Sache'],
  ['after a German genitive', 'de', "Jonas' Werk, geht's", 'Jonas’ Werk, geht’s'],
  ['in French', 'fr', "l'eau d'Hyperion", 'l’eau d’Hyperion'],
  ['before a French quote', 'fr', 'l\'"eau"', 'l’«~eau~»'],
  ['in an unknown language', 'it', "l'acqua", 'l’acqua'],
  ['never between the digits of a number', 'de', "1'200'000 Franken", "1'200'000~Franken"],
];

const primes: readonly Case[] = [
  ['feet and inches', 'en', '6\' 2" tall', '6′ 2″ tall'],
  ['feet and inches without a space', 'en', '6\'2"', '6′2″'],
  ['inches in a compound', 'de', 'ein 19"-Rack', 'ein 19″-Rack'],
  ['a number in quotes has no inches', 'en', 'the "top 19" list', 'the “top 19” list'],
  ['a number in single quotes has no feet', 'en', "the 'top 19' list", 'the ‘top 19’ list'],
  ['a name with digits has no inches', 'en', 'an H100" and', 'an H100” and'],
];

const spaces: readonly Case[] = [
  ['a scale word', 'de', '50 Milliarden', '50~Milliarden'],
  ['a currency may go to a new line', 'de', '50 Milliarden Dollar', '50~Milliarden Dollar'],
  ['a shortened scale', 'de', '9,9 Mrd. Euro, 3 Mio. Euro', '9,9~Mrd. Euro, 3~Mio. Euro'],
  ['an English scale word', 'en', '$50 billion', '$50~billion'],
  ['a title with capitals', 'en', 'A $50 Billion Bet', 'A $50~Billion Bet'],
  ['a currency word', 'de', '100.000 Dollar', '100.000~Dollar'],
  ['a currency sign after', 'de', '300 € und 20 $', '300~€ und 20~$'],
  ['a currency code before', 'en', 'USD 50 and CHF 20', 'USD~50 and CHF~20'],
  ['a year before an amount', 'en', 'In 2025 $50 billion', 'In 2025 $50~billion'],
  ['a unit', 'de', '2,2 GW', '2,2~GW'],
  ['a unit and a stop', 'en', 'It needs 900 MW.', 'It needs 900~MW.'],
  ['a unit with an exponent', 'de', '42.000 m² groß', '42.000~m² groß'],
  ['a unit as a word', 'en', '2.2 gigawatts, 500 megawatts', '2.2~gigawatts, 500~megawatts'],
  ['an area', 'de', '1.200 Acres, 486 Hektar', '1.200~Acres, 486~Hektar'],
  ['acre-feet', 'en', '870 acre-feet', '870~acre-feet'],
  ['square feet', 'en', '4 million square feet', '4~million square feet'],
  ['square feet after a number', 'en', '800 square feet', '800~square feet'],
  ['a percent sign', 'de', '35 %', '35~%'],
  ['percent as a word', 'de', '80 Prozent', '80~Prozent'],
  ['more than a number', 'en', '500+ MW', '500+~MW'],
  ['a line break in the source', 'de', '50\nMilliarden', '50~Milliarden'],
  ['no unit, no space', 'de', '800 Stellen, 16 Jahre', '800 Stellen, 16 Jahre'],
  ['no unit that only begins so', 'en', '5 meetings, 3 hats', '5 meetings, 3 hats'],
  ['no unit of another case', 'en', 'in 2025 wh', 'in 2025 wh'],
  ['units in an unknown language', 'es', '5 MW', '5~MW'],
  ['a German day', 'de', 'am 12. November', 'am 12.~November'],
  ['no day in a year at an end', 'de', 'seit 2025. November', 'seit 2025. November'],
  ['German abbreviations', 'de', 'z. B. d. h. u. a.', 'z.~B. d.~h. u.~a.'],
  ['an abbreviation of three', 'de', 'i. d. R.', 'i.~d.~R.'],
  ['no abbreviation in English', 'en', 'plan z. B. said', 'plan z. B. said'],
  ['paragraphs of a law', 'de', '§ 5 Abs. 2 Nr. 3', '§~5 Abs.~2 Nr.~3'],
  ['French punctuation', 'fr', 'Quoi ? Oui ; non : 5 % !', 'Quoi~? Oui~; non~: 5~%~!'],
  ['no space where there was none', 'fr', 'Quoi? 35%', 'Quoi? 35%'],
  ['no French punctuation elsewhere', 'de', 'Was ? Ja !', 'Was ? Ja !'],
];

const dashes: readonly Case[] = [
  ['a range of numbers', 'en', '20-30 MW', '20–30~MW'],
  ['a range with its unit', 'en', '20-30MW', '20–30MW'],
  ['a range of years', 'de', '2025-2027', '2025–2027'],
  ['a range of short years', 'en', 'in 2024-25', 'in 2024–25'],
  ['a range of decimals', 'en', '1.5-2 GW', '1.5–2~GW'],
  ['a range of German decimals', 'de', '1,5-2 GW', '1,5–2~GW'],
  ['a range of thousands', 'de', '1.200-1.500 Acres', '1.200–1.500~Acres'],
  ['a range of round numbers', 'en', '500-1000 jobs', '500–1000 jobs'],
  ['a range of amounts', 'en', '$20-$30 billion', '$20–$30~billion'],
  ['a range of shares', 'en', '20%-30%', '20%–30%'],
  ['a range of hours', 'de', '10:00-12:30 Uhr', '10:00–12:30 Uhr'],
  ['a range of days', 'de', '12.-15. November', '12.–15.~November'],
  ['a vote', 'en', 'a 4-1 vote', 'a 4–1 vote'],
  ['a range that is right', 'en', '20–30 MW', '20–30~MW'],
  ['no day', 'de', 'am 2025-11-12', 'am 2025-11-12'],
  ['no month', 'en', 'in 2025-11', 'in 2025-11'],
  ['no quarter', 'en', 'in 2025-Q3', 'in 2025-Q3'],
  ['no telephone number', 'de', '+49-30-1234, 030-1234567', '+49-30-1234, 030-1234567'],
  ['no American telephone number', 'en', '(212) 555-0199', '(212) 555-0199'],
  ['no local telephone number', 'en', 'call 555-1234', 'call 555-1234'],
  ['no extension', 'de', '+49 30 1234-56', '+49 30 1234-56'],
  ['no version', 'en', 'GPT-5, H100, TMI-1', 'GPT-5, H100, TMI-1'],
  ['no version of several numbers', 'en', 'v1.2-1.3, 1.2.3-4', 'v1.2-1.3, 1.2.3-4'],
  ['no model', 'en', 'Boeing 737-800, 747-8', 'Boeing 737-800, 747-8'],
  ['no law', 'en', 'Public Law 117-169', 'Public Law 117-169'],
  ['no standard', 'en', 'ISO 3166-2', 'ISO 3166-2'],
  ['no form', 'en', 'a 10-K and 8-K', 'a 10-K and 8-K'],
  ['no identifier', 'en', 'EL25-49, 1947d81b-03db-48b1', 'EL25-49, 1947d81b-03db-48b1'],
  ['no score of three', 'en', '3-2-1', '3-2-1'],
  ['no equal shares', 'en', 'a 50-50 venture', 'a 50-50 venture'],
  ['no path', 'en', '/archive/2025-2026/', '/archive/2025-2026/'],
  ['no compound', 'de', 'ein 5-MW-Block', 'ein 5-MW-Block'],
  ['a dash between German words', 'de', 'Meta - und Blue Owl', 'Meta~– und Blue Owl'],
  ['a dash between English words', 'en', 'Meta - and Blue Owl', 'Meta~– and Blue Owl'],
  ['a dash between French words', 'fr', 'Meta - et Blue Owl', 'Meta~– et Blue Owl'],
  ['a dash that is right', 'de', 'Meta – und Blue Owl', 'Meta~– und Blue Owl'],
  ['a dash after a quote', 'de', '"Ja" - "Nein"', '„Ja“~– „Nein“'],
  ['a dash before an amount', 'en', 'Phase 2 - 50 MW', 'Phase 2~– 50~MW'],
  ['no dash in an unknown language', 'es', 'Meta - y más', 'Meta - y más'],
  ['no dash in a telephone number', 'de', '030 - 1234', '030 - 1234'],
  ['no dash at the beginning', 'de', '- Punkt\n- Punkt', '- Punkt\n- Punkt'],
  ['no dash for a left out part', 'de', 'Strom- und Gasnetz', 'Strom- und Gasnetz'],
  ['three dots', 'en', 'and so on...', 'and so on…'],
  ['dots in brackets', 'de', '"Das [...] Werk"', '„Das […] Werk“'],
  ['not four dots', 'en', 'wait....', 'wait....'],
];

const address = 'https://example.org/a-b/20-30?q=5-6&x=1...2';

const addresses: readonly Case[] = [
  ['an address stays', 'en', address, address],
  ['an address in quotes', 'de', `"${address}"`, `„${address}“`],
  ['an apostrophe in an address', 'en', "https://x.org/it's/5", "https://x.org/it's/5"],
  ['dots after an address', 'en', 'www.x.org/20-30...', 'www.x.org/20-30…'],
  ['a mail address', 'en', "o'neil.20-30@x-1.org's", 'o’neil.20-30@x-1.org’s'],
  ['a telephone address', 'de', 'tel:030-20-30', 'tel:030-20-30'],
];

const cases = [...quotes, ...apostrophes, ...primes, ...spaces, ...dashes, ...addresses];

describe.each([
  ['quotes', quotes],
  ['an apostrophe stands', apostrophes],
  ['primes', primes],
  ['a no-break space keeps together', spaces],
  ['dashes and dots', dashes],
  ['addresses', addresses],
])('%s', (_, table) => {
  it.each(table)('%s (%s)', (_name, language, text, set) => {
    expect(shown(typesetText(text, language))).toBe(set);
  });
});

describe('a text that is set', () => {
  it('does not change when it is set again', () => {
    for (const [, language, text] of cases) {
      const once = typesetText(text, language);
      expect(typesetText(once, language)).toBe(once);
    }
  });

  it('does not change when it is set again, whatever it is made of', () => {
    const parts = [
      ...['"', "'", '"', "'", '„', '“', '”', '‚', '‘', '’', '«', '»', '‹', '›', '(', ')', '[', '/'],
      ...['a', 's', 'n', 'B.', 'z.', ' ', ' ', '\n', '\u00A0', '-', '–', '.', '...', ',', ':', '!'],
      ...[
        '5',
        '20',
        '2025',
        '12.',
        ' MW',
        ' Mai',
        '%',
        '$',
        'https://x.org/a',
        'a@x.org',
        '\uFFFC',
      ],
    ];
    const pick = picker(20_251_112);
    for (let round = 0; round < 1_000; round++) {
      const text = Array.from({ length: 1 + pick(12) }, () => parts[pick(parts.length)]).join('');
      for (const language of ['de', 'en', 'fr', 'es']) {
        const once = typesetText(text, language);
        expect(typesetText(once, language), JSON.stringify([language, text])).toBe(once);
      }
    }
  });

  it('keeps every letter and digit, and every space that is not for French quotes', () => {
    for (const [, language, text] of cases.filter((entry) => entry[1] !== 'fr')) {
      const bare = (value: string) =>
        value.replaceAll(/[^\p{L}\p{N}\s]/gu, '').replaceAll(/\s/g, ' ');
      expect(bare(typesetText(text, language))).toBe(bare(text));
    }
  });

  it.each([
    '"',
    "'",
    '"\'',
    '"a ',
    "'a ",
    '„"a',
    '‚x" ',
    '1',
    '1-',
    '1.',
    'a.',
    'a..',
    '-',
    ' - ',
    '5 ',
    'a@',
    'www.',
    'a://',
  ])('comes to an end for 100 kB of %j', (part) => {
    const text = part.repeat(100_000 / part.length);
    for (const language of ['de', 'fr']) expect(typesetText(text, language)).not.toBe('');
  });
});

describe('a tree', () => {
  it('closes a quote in an inline element', () => {
    expect(setTree('de', h('p', 'Er "sagte ', h('em', 'ja"'), '.'))).toBe('Er „sagte |ja“|.');
  });

  it('closes a quote after an inline element', () => {
    expect(setTree('en', h('p', '"', h('a', h('em', 'Yes')), '" he said'))).toBe('“|Yes|” he said');
  });

  it('nests quotes across inline elements', () => {
    expect(setTree('de', h('p', '"Er ', h('em', '"sagte"'), ' es"'))).toBe('„Er |‚sagte‘| es“');
  });

  it('keeps a number and its unit together across inline elements', () => {
    expect(setTree('de', h('p', h('strong', '50'), ' Milliarden'))).toBe('50|~Milliarden');
  });

  it.each(['p', 'h2', 'td', 'Note'])('never carries a quote from one %s to the next', (name) => {
    const text = setTree('de', h(name, '"Offen'), h(name, '"Neu" 5"'));
    expect(text).toBe('„Offen|„Neu“ 5″');
  });

  it('separates the text of a list item from the list in it', () => {
    expect(setTree('en', h('li', '"Open', h('ul', h('li', '"New"')), '"More"'))).toBe(
      '“Open|“New”|“More”',
    );
  });

  it.each(['code', 'pre', 'kbd', 'samp'])('leaves %s as it is', (name) => {
    expect(setTree('de', h('p', '"A" ', h(name, '"5 MW" 20-30...')))).toBe('„A“ |"5 MW" 20-30...');
  });

  it('takes code in quotes for a word', () => {
    expect(setTree('de', h('p', '"', h('code', '"'), '" und ', h('code', 'x'), "'s"))).toBe(
      '„|"|“ und |x|’s',
    );
  });

  it('takes a picture in quotes for a word', () => {
    expect(setTree('en', h('p', '"', h('img'), '"'))).toBe('“|”');
  });

  it('takes a line break for a space', () => {
    expect(setTree('en', h('p', 'He said:', h('br'), '"Yes"'))).toBe('He said:|“Yes”');
  });

  it('looks past a reference to a source', () => {
    expect(setTree('de', h('p', '"Wort"', h('Cite'), ', "Wort', h('Cite'), '" und'))).toBe(
      '„Wort“|, „Wort|“ und',
    );
  });

  it('looks past a reference with a space before it', () => {
    expect(setTree('de', h('p', 'Das "Wort ', h('Cite'), '". Und "Wort ', h('Cite'), '" so'))).toBe(
      'Das „Wort |“. Und „Wort |“ so',
    );
  });

  it('looks past a reference to a footnote', () => {
    const reference = h('sup', { ...h('a', '1'), properties: { dataFootnoteRef: true } });
    expect(setTree('en', h('p', 'It "grows', reference, '" fast'))).toBe('It “grows|1|” fast');
  });

  it('reads any other superscript', () => {
    expect(setTree('en', h('p', '"m', h('sup', '2'), '"'))).toBe('“m|2|”');
  });

  it('sets a text in the language of its element', () => {
    const english = { ...h('span', 'the "word" z. B.'), properties: { lang: 'en-GB' } };
    expect(setTree('de', h('p', '"A" ', english, ' "B"'))).toBe('„A“ |the “word” z. B.| „B“');
  });

  it('ends a quote in the language in which it began', () => {
    const english = { ...h('span', 'yes'), properties: { lang: 'en' } };
    expect(setTree('de', h('p', '"', english, '"'))).toBe('„|yes|“');
  });

  it('sets a Quote in its language', () => {
    const quote = { ...h('Quote', h('p', 'It "grows".')), properties: { by: 'X', lang: 'en' } };
    expect(setTree('de', quote, h('p', '"Ja"'))).toBe('It “grows”.|„Ja“');
  });

  it('leaves the quotes of an unknown language', () => {
    const spanish = { ...h('span', '"Sí"'), properties: { lang: 'es' } };
    expect(setTree('de', h('p', '"A" ', spanish))).toBe('„A“ |"Sí"');
  });

  it('leaves an address that is the text of a link', () => {
    expect(setTree('en', h('p', h('a', address), ' "x"'))).toBe(`${address}| “x”`);
  });

  it('reads a text that is cut anywhere as it reads the whole', () => {
    for (const [, language, text] of cases) {
      // The one edit of more than one character stays within one node.
      if (text.includes('...')) continue;
      for (let cut = 1; cut < text.length; cut++) {
        const whole = setTree(language, h('p', text.slice(0, cut), h('em', text.slice(cut))));
        expect(whole.replace('|', '')).toBe(shown(typesetText(text, language)));
      }
    }
  });

  it('does not change when it is set again', () => {
    const tree = root(h('p', '"Er ', h('em', "'sagte' 5 MW"), ' es"', h('Cite'), ' - 20-30...'));
    typesetTree(tree, 'de');
    const once = structuredClone(tree);
    typesetTree(tree, 'de');
    expect(tree).toEqual(once);
  });
});

function h(tagName: string, ...children: (ElementContent | string)[]): Element {
  return {
    type: 'element',
    tagName,
    properties: {},
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  };
}

function root(...children: RootContent[]): Root {
  return { type: 'root', children };
}

/** The texts of a tree that has been set, with `|` between the nodes. */
function setTree(language: string, ...children: RootContent[]): string {
  const tree = root(...children);
  typesetTree(tree, language);
  const texts: string[] = [];
  visit(tree, 'text', ({ value }) => void texts.push(value));
  return shown(texts.join('|'));
}

function shown(text: string): string {
  return text.replaceAll('\u00A0', '~');
}

/** Numbers from 0 to below a limit, the same ones in every run. */
function picker(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (state >> 8) % limit;
  };
}
