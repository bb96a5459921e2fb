import { describe, expect, it } from 'vitest';
import type { LinkedEntry } from '../../../src/domain/brief.ts';
import type { PartialDate } from '../../../src/domain/dates.ts';
import { aFacility, aLinkedFact, anOrganization, aSource } from '../../support/catalog.ts';
import { feedHtmlOf } from '../../support/feed-items.ts';
import { isWellFormed } from '../../support/xml.ts';

const sources = [aSource({ id: 'report' }), aSource({ id: 'filing' })];
const openAi = anOrganization({ id: 'openai', name: 'OpenAI' });
const parties = [{ organization: anOrganization(), roles: ['developer'] }] as const;
const cited = (page: string, number: number) =>
  `<a href="${page}#source-${String(number)}">${String(number)}</a>`;
const german = 'https://example.org/news/briefs/2025-11-12-strom/';
const english = 'https://example.org/news/en/briefs/2025-11-12-strom/';

/** What stands under a heading, up to the next one. */
function under(heading: string, html: string): string | undefined {
  return html
    .split('<h2>')
    .find((part) => part.startsWith(`${heading}</h2>`))
    ?.slice(heading.length + 5);
}

describe('a fact in a sentence of a feed', () => {
  const body = 'Es geht um <Fact id="capex" />.';

  it('is the number in the words of the language, without a link', () => {
    const facts = [aLinkedFact()];
    expect(feedHtmlOf(body, { facts })).toMatch(/^<p>Es geht um 50\u00A0Milliarden Dollar\.<\/p>/);
    expect(feedHtmlOf(body, { facts, language: 'en' })).toMatch(
      /^<p>Es geht um \$50\u00A0billion\.<\/p>/,
    );
  });

  it('has the unit that readers know better in brackets', () => {
    const facts = [aLinkedFact({ metric: 'land-area', amount: '1200 acre' })];
    expect(feedHtmlOf(body, { facts })).toMatch(
      /^<p>Es geht um 1\.200\u00A0Acres \(rund 486\u00A0Hektar\)\.<\/p>/,
    );
    expect(feedHtmlOf(body, { facts, language: 'en' })).toContain('um 1,200\u00A0acres.</p>');
  });

  it('throws where the brief has no such fact', () => {
    expect(() => feedHtmlOf(body)).toThrow(
      'content/briefs/de/2025-11-12-strom.mdx has no fact "capex".',
    );
  });
});

describe('a comparison in a feed', () => {
  const facts = [
    aLinkedFact({ of: openAi, amount: 'more than 1.4tn USD', basis: 'reported' }),
    aLinkedFact({ id: 'own', asOf: '2024' as PartialDate }),
  ];
  const compare = (title: string) => `<Compare facts="own capex"${title} />`;

  it('is a table in the order of the ids, with whose number it is, its basis and its date', () => {
    expect(feedHtmlOf(compare(''), { facts })).toMatch(
      new RegExp(
        '^<table><caption><strong>Investitionsvolumen</strong></caption>' +
          '<thead><tr><th scope="col">Worum es geht</th><th scope="col">Wert</th>' +
          '<th scope="col">Grundlage</th><th scope="col">Stand</th></tr></thead>' +
          '<tbody><tr><th scope="row">Hut 8</th><td>50\u00A0Mrd\\.\u00A0\\$</td>' +
          '<td>angekündigt</td><td>2024</td></tr>' +
          '<tr><th scope="row">OpenAI</th><td>mehr als 1,4\u00A0Billionen\u00A0\\$</td>' +
          '<td>berichtet</td><td>12. Nov. 2025</td></tr></tbody></table>',
      ),
    );
  });

  it('has the title that it is given, and says what is measured all the same', () => {
    const html = feedHtmlOf(compare(' title="Wer was plant"'), { facts });
    expect(html).toMatch(
      /<caption><strong>Wer was plant<\/strong>: Investitionsvolumen<\/caption>/,
    );
  });

  it('has the second unit in brackets', () => {
    const area = { metric: 'land-area', amount: '1200 acre' } as const;
    const html = feedHtmlOf(compare(''), {
      facts: [aLinkedFact(area), aLinkedFact({ ...area, id: 'own' })],
    });
    expect(html).toContain('<td>1.200\u00A0Acres (rund 486\u00A0ha)</td>');
  });

  it('draws nothing', () => {
    expect(feedHtmlOf(compare(''), { facts })).not.toMatch(/<svg|style=|class=/);
  });
});

describe('the figures of a brief in a feed', () => {
  it('say what is measured, how firm it is, who says so and where', () => {
    const facts = [aLinkedFact({ saidBy: 'Netz AG', sources: ['report', 'filing'] })];
    const both = (page: string) => `${cited(page, 1)}, ${cited(page, 2)}`;
    expect(under('In Zahlen', feedHtmlOf('', { facts, sources, parties }))).toBe(
      `<ul><li>Investitionsvolumen: <strong>50\u00A0Mrd.\u00A0$</strong> (angekündigt; laut Netz AG; Quellen\u00A0${both(german)})</li></ul>`,
    );
    expect(under('Key figures', feedHtmlOf('', { facts, sources, parties, language: 'en' }))).toBe(
      `<ul><li>Capital investment: <strong>$50bn</strong> (announced; according to Netz AG; Sources\u00A0${both(english)})</li></ul>`,
    );
  });

  it('name a speaker as the page does: not where the organization itself or the source is one', () => {
    const said = (changes: Parameters<typeof aLinkedFact>[0]) =>
      feedHtmlOf('', { facts: [aLinkedFact(changes)], parties }).includes('laut ');
    expect(said({ saidBy: 'Hut 8' })).toBe(false);
    expect(said({ saidBy: 'example.org' })).toBe(false);
    expect(said({ saidBy: 'example.org', basis: 'reported' })).toBe(true);
  });

  it('begin with the lead, and go on with what has its basis', () => {
    const facts = [
      aLinkedFact({ id: 'a', amount: '1bn USD', context: true }),
      aLinkedFact({ id: 'b', amount: '2bn USD' }),
      aLinkedFact({ id: 'c', amount: '3bn USD', basis: 'observed' }),
      aLinkedFact({ id: 'd', amount: '4bn USD' }),
    ];
    const amountsUnder = (heading: string) =>
      under(heading, feedHtmlOf('', { facts }))?.match(/\d(?=\u00A0Mrd)/g);
    expect(amountsUnder('In Zahlen')).toEqual(['2', '4', '3']);
    expect(amountsUnder('Zum Vergleich')).toEqual(['1']);
  });

  it.each([
    [
      'whose they are, where it is not the first party',
      { of: openAi },
      'OpenAI: Investitionsvolumen: ',
    ],
    [
      'the other side',
      { with: [openAi, anOrganization()] },
      '(angekündigt; mit OpenAI und Hut 8; Quelle',
    ],
    [
      'an older date',
      { asOf: '2024-Q3' as PartialDate },
      '(angekündigt; Stand 3. Quartal 2024; Quelle',
    ],
    ['the time that they cover', { period: '2028' as PartialDate }, 'Investitionsvolumen, 2028: '],
    ['their label', { label: 'Campus Indiana' }, 'Investitionsvolumen, Campus Indiana: '],
    [
      'a second unit',
      { metric: 'land-area', amount: '1200 acre' },
      '<strong>1.200\u00A0Acres</strong> (rund 486\u00A0ha; angekündigt; ',
    ],
  ] as const)('say %s', (_, changes, said) => {
    const facts = [aLinkedFact(changes)];
    expect(under('In Zahlen', feedHtmlOf('', { facts, parties }))).toContain(said);
  });

  it('name the facility where there are several', () => {
    const facts = [aLinkedFact({ facility: aFacility() }), aLinkedFact({ id: 'all' })];
    const html = feedHtmlOf('', { facts, parties });
    expect(html.match(/Investitionsvolumen[^:]*/g)).toEqual([
      'Investitionsvolumen, Abilene',
      'Investitionsvolumen',
    ]);
  });
});

describe('the open questions of a brief in a feed', () => {
  it('stand in a sentence each', () => {
    const html = feedHtmlOf('', {
      notDisclosed: ['capacity', 'locations'],
      notKnown: ['operator'],
    });
    expect(under('Offen', html)).toBe(
      '<p>Nicht offengelegt: Leistung, genaue Standorte</p><p>Nicht bekannt: Betreiber</p>',
    );
  });
});

describe('the timeline of a brief in a feed', () => {
  const entry = (changes: Partial<LinkedEntry>): LinkedEntry => ({
    id: 'one',
    date: '2026' as PartialDate,
    label: 'Erste Standorte sollen ans Netz gehen',
    kind: 'target',
    sources: [],
    language: 'de',
    ...changes,
  });

  it('says what is planned, how far a facility is, and where that stands', () => {
    const timeline = [
      entry({ date: '2025-05' as PartialDate, kind: 'actual', label: 'Eins' }),
      entry({
        date: '2025-06-03' as PartialDate,
        kind: 'actual',
        stage: 'under-construction',
        label: 'Zwei',
        sources: ['report'],
      }),
      entry({ stage: 'operating' }),
    ];
    expect(under('Zeitplan', feedHtmlOf('', { timeline, sources }))).toBe(
      '<ul><li><strong>Mai 2025</strong>: Eins</li>' +
        `<li><strong>3. Juni 2025</strong> (im Bau): Zwei<sup>${cited(german, 1)}</sup></li>` +
        '<li><strong>2026</strong> (geplant, in Betrieb): Erste Standorte sollen ans Netz gehen</li></ul>',
    );
  });

  it('marks the language of a label that no twin translates', () => {
    expect(feedHtmlOf('', { timeline: [entry({})], language: 'en' })).toContain(
      '<span lang="de">Erste Standorte sollen ans Netz gehen</span>',
    );
  });
});

describe('the corrections of a brief in a feed', () => {
  const correction = { day: '2025-11-14', text: 'Es sind 50 Milliarden.', language: 'de' };

  it('stand at the head, with the amount that was wrong', () => {
    const changed = { fact: 'capex', was: aLinkedFact({ amount: '40bn USD' }).amount };
    const html = feedHtmlOf('Text.', {
      parties,
      facts: [aLinkedFact()],
      corrections: [
        { ...correction, changed },
        { ...correction, day: '2025-11-13' },
      ],
    });
    expect(html.slice(0, html.indexOf('<h2>'))).toBe(
      '<p><strong>Korrektur vom 14. November 2025</strong>: Es sind 50 Milliarden. (Investitionsvolumen: zuvor 40\u00A0Mrd.\u00A0$)</p>' +
        '<p><strong>Korrektur vom 13. November 2025</strong>: Es sind 50 Milliarden.</p><hr><p>Text.</p>',
    );
  });

  it('mark the language of a text that no twin translates', () => {
    const html = feedHtmlOf('Text.', { corrections: [correction], language: 'en' });
    expect(html).toContain(
      '<p><strong>Correction of November 14, 2025</strong>: <span lang="de">Es sind 50 Milliarden.</span></p>',
    );
  });
});

describe('a brief with everything in a feed', () => {
  const html = feedHtmlOf('Es sind <Fact id="capex" />.\n\n<Compare facts="capex own" />', {
    facts: [
      aLinkedFact(),
      aLinkedFact({ id: 'own', label: 'A & <b>' }),
      aLinkedFact({ id: 'c', context: true }),
    ],
    notKnown: ['operator'],
    timeline: [
      {
        id: 'one',
        date: '2026' as PartialDate,
        label: 'A & <b>',
        kind: 'target',
        sources: ['report'],
        language: 'de',
      },
    ],
    corrections: [{ day: '2025-11-14', text: 'A & <b>', language: 'de' }],
  });

  it('has its parts in the order of the page', () => {
    expect(Array.from(html.matchAll(/<h2>([^<]*)/g), ([, heading]) => heading)).toEqual([
      'In Zahlen',
      'Zum Vergleich',
      'Offen',
      'Zeitplan',
      'Quellen',
    ]);
  });

  it('holds whole addresses only, and no markup of the texts', () => {
    for (const [, address] of html.matchAll(/ (?:href|src)="([^"]*)"/g))
      expect(address).toMatch(/^https:\/\//);
    expect(html).not.toContain('<b>');
    const closed = html.replaceAll(/<(br|hr)>/g, '<$1/>');
    expect(isWellFormed(`<div>${closed}</div>`)).toBe(true);
  });
});
