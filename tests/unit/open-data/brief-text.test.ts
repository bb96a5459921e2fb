import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { PartialDate } from '../../../src/domain/dates.ts';
import { aLinkedFact, anOrganization, aSource, momentOf } from '../../support/catalog.ts';
import { bodyTextOf, briefTextOf } from './copies.ts';

describe('renderBriefText', () => {
  it('begins with what a program needs, as YAML that reads back', () => {
    const title = 'Ein Titel: „mit“ # Zeichen & {{ ]]> 🏗️';
    const text = briefTextOf('Text.', {
      title,
      updated: momentOf('2025-11-14'),
      parties: [{ organization: anOrganization({ name: 'Hut 8' }), roles: ['owner'] }],
    });
    const [, frontmatter = ''] = /^---\n([^]*?)\n---\n\n# /.exec(text) ?? [];
    expect(parse(frontmatter)).toMatchObject({
      title,
      language: 'de',
      id: 'tag:baseload.example,2025:briefs/de/2025-11-12-strom',
      url: 'https://example.org/news/briefs/2025-11-12-strom/',
      data: 'https://example.org/news/briefs/2025-11-12-strom.json',
      published: '2025-11-12T00:00:00+01:00',
      updated: '2025-11-14T00:00:00+01:00',
      organizations: ['Hut 8'],
    });
  });

  it('ends with the numbered sources and their addresses', () => {
    const text = bodyTextOf('Text.', {
      sources: [
        aSource({ url: 'https://example.org/a', publisher: 'Amt', title: 'Bericht' }),
        aSource({ id: 'b', url: 'https://example.org/b_(c)', publisher: undefined }),
      ],
    });
    expect(text).toBe(
      [
        'Text.',
        '',
        '## Quellen',
        '',
        '1. [Amt](https://example.org/a), Bericht',
        '2. [example.org](https://example.org/b_\\(c\\))',
        '',
        '[1]: https://example.org/a',
        '[2]: https://example.org/b_\\(c\\)',
      ].join('\n'),
    );
  });

  it('shows facts as a table, with basis, speaker, date and sources', () => {
    const facts = [
      aLinkedFact({ of: anOrganization({ name: 'A | B' }), saidBy: 'Amt' }),
      aLinkedFact({ id: 'other', context: true, basis: 'reported', asOf: '2024' as PartialDate }),
    ];
    const text = bodyTextOf('Text.', { facts });
    expect(text).toContain(
      [
        '## In Zahlen',
        '',
        '| Worum es geht | Wert | Grundlage | Laut | Stand | Quellen |',
        '| - | - | - | - | - | - |',
        '| A \\| B: Investitionsvolumen | 50\u00a0Mrd.\u00a0$ | angekündigt | Amt | 12. Nov. 2025 | [1] |',
        '',
        '## Zum Vergleich',
      ].join('\n'),
    );
    expect(text).toContain('| berichtet | ');
    expect(text).toContain(' | 2024 | [1] |');
  });

  it('says what is open and what was corrected', () => {
    const text = bodyTextOf('Text.', {
      notDisclosed: ['capacity'],
      corrections: [{ day: '2025-11-14', text: 'Falsch war *A*.', language: 'de' }],
    });
    expect(text).toMatch(/^> \*\*Korrektur vom 14\. November 2025\*\*: Falsch war \\\*A\\\*\./);
    expect(text).toContain('## Offen\n\nNicht offengelegt: Leistung');
  });

  it('is in the language of the brief', () => {
    const text = bodyTextOf('Text.', { language: 'en', facts: [aLinkedFact()] });
    expect(text).toContain('| According to |');
    expect(text).not.toMatch(/Quellen|Laut|Zahlen/);
  });
});

describe('the Markdown form of', () => {
  const of = (body: string) =>
    bodyTextOf(body, { facts: [aLinkedFact({ metric: 'land-area', amount: '1200 acre' })] }).split(
      '\n\n## ',
    )[0];

  it('a fact is its number in words', () => {
    expect(of('Es sind <Fact id="capex" />.')).toBe(
      'Es sind 1.200\u00a0Acres (rund 486\u00a0Hektar).',
    );
  });

  it('a citation is the number of its source', () => {
    expect(of('Text.<Cite sources="report" />')).toBe('Text. [1]');
    expect(of('Text [1].')).toBe('Text \\[1\\].');
  });

  it('a quote names its speaker', () => {
    expect(of('<Quote by="A" role="B" sources="report">\n\nWorte.\n\n</Quote>')).toBe(
      '> „Worte.“\n>\n> – A, B [1]',
    );
  });

  it('an aside has a heading', () => {
    expect(of('<Note title="Offen">\n\nText.\n\n</Note>')).toBe('> **Offen**\n>\n> Text.');
  });

  it('a comparison is a table under its heading', () => {
    const facts = [aLinkedFact(), aLinkedFact({ id: 'other', amount: '11bn USD' })];
    const text = bodyTextOf('<Compare facts="capex other" />', { facts });
    expect(text).toMatch(/^\*\*Investitionsvolumen\*\*\n\n\| Worum es geht \| Wert \|/);
  });

  it('a picture has a whole address and its credit', () => {
    expect(of('![Das Werk](./werk.jpg "Foto: A")')).toBe(
      '![Das Werk](https://example.org/news/_astro/werk.jpg "Foto: A")',
    );
  });

  it('a link leads to a whole address', () => {
    expect(of('[Über](/about/), [Meldung](./2025-11-12-name.mdx#zeit)')).toBe(
      '[Über](https://example.org/news/about/), [Meldung](https://example.org/news/briefs/2025-11-12-name/#zeit)',
    );
  });

  it('a footnote is one', () => {
    expect(of('Text.[^a] Und.[^a]\n\n[^a]: Eine *Anmerkung*.\n\n    Noch ein Absatz.')).toBe(
      'Text.[^1] Und.[^1]\n\n[^1]: Eine *Anmerkung*.\n\n    Noch ein Absatz.',
    );
  });

  it.each([
    ['10<sup>9</sup> und CO<sub>2</sub>'],
    ['<abbr title="Power &amp; &quot;mehr&quot;">PUE</abbr>'],
    ['~~weg~~ **fett** *schräg* `code`'],
    ['| A | B |\n| - | -: |\n| 1 | 2 \\| 3 |'],
    ['- [x] eins\n- [ ] zwei'],
    ['## Titel\n\n> Wort'],
  ])('%s is as it was written', (body) => {
    expect(of(body)).toBe(body);
  });
});
