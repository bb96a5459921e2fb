import type { PartialDate } from '../../src/domain/dates.ts';
import type { MailEdition } from '../../src/newsletter/mail.ts';
import { aBrief, aLinkedFact, anOrganization, aSource, aTopic } from './catalog.ts';
import { anEdition } from './mails.ts';
import { treeOf } from './trees.ts';

/** An edition with everything that a mail can hold: the reviewed one in `tests/golden/`. */
export function sampleEdition(): MailEdition {
  const werk = fullBrief();
  const netz = aBrief({
    slug: '2025-11-13-netz',
    title: 'Netzanschluss für „Werk Süd“ genehmigt',
    summary: 'Die Behörde hat zugestimmt. Gebaut wird noch nicht.',
    facts: [aLinkedFact({ metric: 'capacity-grid', amount: '1.2 GW', basis: 'contracted' })],
  });
  const ohne = aBrief({
    slug: '2025-11-11-ohne',
    title: 'Eine Meldung ohne Kennzahl',
    summary: 'Auch das kommt vor.',
  });
  const [capex] = werk.facts;
  const [grid] = netz.facts;
  if (capex === undefined || grid === undefined) throw new Error('The briefs need facts.');
  const edition = anEdition({
    subject: 'Größere Netze für „Werk Süd“',
    preheader: 'Genehmigt ist der Anschluss, gebaut wird noch nicht.',
    sections: [
      {
        topic: aTopic(),
        briefs: [
          { brief: werk, form: 'full' },
          { brief: netz, form: 'teaser' },
        ],
      },
      { title: 'Außerdem', briefs: [{ brief: ohne, form: 'teaser' }] },
    ],
    numbers: [
      { brief: werk, fact: capex },
      { brief: netz, fact: grid },
    ],
    corrections: werk.corrections.map((correction) => ({
      brief: werk,
      correction,
      anchor: 'correction-2025-11-13',
    })),
    advert: {
      advertiser: 'Kabelwerk Muster',
      text: 'Kabel für jede Strecke.',
      url: 'https://example.com/kabel',
    },
  });
  const greeting = 'Guten Tag,\n\nmehr dazu steht auf der Seite [Über uns](/about/).';
  return {
    edition,
    greeting: { tree: treeOf(greeting), pictures: {} },
    bodies: new Map([[werk.slug, { tree: treeOf(body), pictures }]]),
  };
}

const pictures = {
  './werk.jpg': { url: 'https://example.org/news/_astro/werk.jpg', width: 1280, height: 720 },
};

const body = `Geplant sind <Fact id="capex" />, sagt Hut 8.<Cite sources="report" /> Der Bau läuft.[^1]

## Warum das wichtig ist

Bisher gab es \`{{ nichts }}\` dergleichen:

- Strom
- Wasser

| Jahr | Leistung |
| --- | ---: |
| 2026 | 100 MW |
| 2027 | 300 MW |

![Das Werk von Süden](./werk.jpg "Foto: Hut 8")

<Compare facts="capex other" />

<Note title="Offen">

Wer bezahlt, ist nicht bekannt.

</Note>

<Quote by="Erika Muster" role="Sprecherin, Hut 8" sources="report">

Wir bauen.

</Quote>

[^1]: Stand des Plans.`;

function fullBrief() {
  const other = anOrganization({ id: 'meta', name: 'Meta Platforms' });
  return aBrief({
    slug: '2025-11-12-werk',
    title: 'Hut 8 plant ein Werk für 50 Milliarden Dollar',
    summary: 'Der Bau soll 2026 beginnen.',
    parties: [{ organization: anOrganization(), roles: ['developer'] }],
    facts: [
      aLinkedFact(),
      aLinkedFact({ id: 'land', metric: 'land-area', amount: '1200 acre', basis: 'disclosed' }),
      aLinkedFact({ id: 'old', metric: 'jobs-permanent', amount: '800 jobs', basis: 'withdrawn' }),
      aLinkedFact({
        id: 'other',
        of: other,
        amount: 'up to 27bn USD',
        basis: 'contracted',
        context: true,
      }),
    ],
    timeline: [
      {
        ...{ id: 'start', date: '2025-11' as PartialDate, label: 'Der Bau hat begonnen.' },
        ...{ kind: 'actual', stage: 'under-construction', sources: ['report'], language: 'de' },
      },
      {
        ...{ id: 'end', date: '2028-Q3' as PartialDate, label: 'Das Werk soll laufen.' },
        ...{ kind: 'target', sources: [], language: 'de' },
      },
    ],
    notDisclosed: ['power-source'],
    sources: [aSource({ publisher: 'Hut 8', title: 'Mitteilung', kind: 'primary' })],
    corrections: [
      {
        day: '2025-11-13',
        text: 'Die Summe war falsch angegeben.',
        language: 'de',
        changed: { fact: 'capex', was: aLinkedFact({ amount: '40bn USD' }).amount },
      },
    ],
  });
}
