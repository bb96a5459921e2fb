import { describe, expect, it } from 'vitest';
import { brief, briefName, problemsOf, type Files } from '../../../support/publication.ts';

const clean = '0 errors, 0 warnings.';
const english = 'content/briefs/en/2025-11-12-strom.mdx';
const twoSources =
  'sources:\n  - { id: a, url: https://example.org/a }\n  - { id: b, url: https://example.org/b }';
const parties = 'parties:\n  - { organization: hut-8, role: developer }';
/** With two sources and a party the body begins in line 17. */
const facts = [
  'facts:',
  '  - { id: capex, metric: capex, amount: 50bn USD, basis: announced, sources: [a] }',
  '  - { id: land, metric: land-area, amount: 1200 acre, basis: announced, context: true, sources: [b] }',
  '  - { id: grid, metric: capacity-grid, amount: up to 240 MW, basis: announced, sources: [b] }',
].join('\n');

describe('prose against the facts', () => {
  it.each<[body: string, said: string]>([
    [
      'Es sind 50 Billionen Dollar.',
      `17:9 warning: "50 Billionen Dollar" is a thousand times the fact "capex" (50bn USD). [prose-against-facts]
    Write "50 Milliarden Dollar", or correct the fact. Another number needs a fact of its own.`,
    ],
    [
      'Es sind 50 Millionen Dollar.',
      `17:9 warning: "50 Millionen Dollar" is a thousandth of the fact "capex" (50bn USD). [prose-against-facts]
    Write "50 Milliarden Dollar", or correct the fact. Another number needs a fact of its own.`,
    ],
    [
      'Es sind **50\nMilliarden** Euro.',
      `17:11 warning: "50 Milliarden Euro" has the digits of the fact "capex", but not its currency (50bn USD). [prose-against-facts]
    Write "50 Milliarden Dollar", or correct the fact. Another number needs a fact of its own.`,
    ],
    [
      'Es sind 1.200 Hektar.',
      `17:9 warning: "1.200 Hektar" has the digits of the fact "land", but not its unit (1200 acre). [prose-against-facts]
    Write "1.200 Acres", or correct the fact. Another number needs a fact of its own.`,
    ],
    [
      'Es sind 240 GW.',
      `17:9 warning: "240 GW" has the digits of the fact "grid", but not its unit (up to 240 MW). [prose-against-facts]
    Write "bis zu 240 Megawatt", or correct the fact. Another number needs a fact of its own.`,
    ],
    [
      '<Quote by="x" lang="en">\n\nIt is $50 trillion.\n\n</Quote>',
      `19:7 warning: "$50 trillion" is a thousand times the fact "capex" (50bn USD). [prose-against-facts]
    Write "$50 billion", or correct the fact. Another number needs a fact of its own.`,
    ],
  ])('is warned of: %s', async (body, said) => {
    const text = brief({ sources: twoSources, more: `${parties}\n${facts}`, body });
    expect(await problemsOf({ [briefName]: text })).toBe(
      `${briefName}:${said}\n0 errors, 1 warning.`,
    );
  });

  it('is warned of each time, in title and summary too, at its own place', async () => {
    const said = await problemsOf({
      [briefName]: brief({
        title: "title: 'Hut 8: 50 Billionen Dollar'",
        summary: 'summary: >\n  Es sind\n  50 Billionen Dollar.',
        sources: twoSources,
        more: `${parties}\n${facts}`,
        body: 'Es sind 50 Billionen Dollar.',
      }),
    });
    expect(placesIn(said)).toEqual(['2:16', '5:3', '19:9']);
  });

  it('is warned of in a twin, in its language, against the facts of the original', async () => {
    const files = {
      [briefName]: brief({ sources: twoSources, more: `${parties}\n${facts}` }),
      [english]: '---\ntitle: A title\nsummary: A sentence.\n---\n\nIt is $50 trillion.\n',
    };
    expect(await problemsOf(files)).toBe(
      `${english}:6:7 warning: "$50 trillion" is a thousand times the fact "capex" (50bn USD). [prose-against-facts]
    Write "$50 billion", or correct the fact. Another number needs a fact of its own.
0 errors, 1 warning.`,
    );
  });
});

describe('an amount that no fact covers', () => {
  it('is noticed once in a file, with a fact that rests on what is cited after it', async () => {
    const text = brief({
      title: 'title: Hut 8 steckt 74 Milliarden Dollar in Strom',
      sources: twoSources,
      more: `${parties}\n${facts}`,
      body: 'Es sind 74 Milliarden Dollar<Cite sources="b" /> und 30 Kunden.\n\nJa, 74 Mrd. Dollar.',
    });
    expect(await problemsOf({ [briefName]: text })).toBe(
      `${briefName}:2:21 notice: No fact covers "74 Milliarden Dollar". [uncovered-amount]
    If it should be one, add it under "facts:":
      - { id: capex-2, metric: capex, amount: 74bn USD, basis: reported, sources: [b] }
    The metric may also be investment, commitment, contract-value, funding, debt, subsidy, revenue, operating-loss, run-rate, backlog or valuation.
${briefName}:17:54 notice: No fact covers "30 Kunden". [uncovered-amount]
    If it should be one, add it under "facts:":
      - { id: customers, metric: customers, amount: 30 customers, basis: reported, sources: [a] }
0 errors, 0 warnings, 2 notices.`,
    );
  });

  it('is noticed in a brief without facts and parties, and in its twin', async () => {
    const files = {
      [briefName]: brief({ body: 'Es sind rund 1,255 MW.' }),
      [english]: '---\ntitle: A title\nsummary: A sentence.\n---\n\nIt is about 5 GW.\n',
    };
    expect(await problemsOf(files)).toBe(
      `${briefName}:10:9 notice: No fact covers "rund 1,255 MW". [uncovered-amount]
    If it should be one, add it under "facts:":
      - { id: capacity-unspecified, metric: capacity-unspecified, amount: about 1.2550 MW, basis: reported }
    The metric may also be capacity-it, capacity-facility, capacity-nameplate, capacity-grid or capacity-leased.
    Say with "of" whose number it is: the brief names no party.
${english}:6:7 notice: No fact covers "about 5 GW". [uncovered-amount]
    If it should be one, add it under "facts:" of ${briefName}:
      - { id: capacity-unspecified-2, metric: capacity-unspecified, amount: about 5 GW, basis: reported }
    The metric may also be capacity-it, capacity-facility, capacity-nameplate, capacity-grid or capacity-leased.
    Say with "of" whose number it is: the brief names no party.
0 errors, 0 warnings, 2 notices.`,
    );
  });

  it('is offered the metric that its words name, with the digits that are written', async () => {
    const body =
      'Es sind 2.400 Stellen in der Bauphase, 500 m³ Wasser am Tag und 3.500 Kilowattstunden.';
    const said = await problemsOf({ [briefName]: brief({ more: parties, body }) });
    const offered = said.match(/^ {6}- .*$|^ {4}The metric.*$/gm) ?? [];
    expect(offered.map((line) => line.trim())).toEqual([
      '- { id: jobs-construction, metric: jobs-construction, amount: 2400 jobs, basis: reported }',
      'The metric may also be jobs-permanent.',
      '- { id: water-daily, metric: water-daily, amount: 500 m3, basis: reported }',
      'The metric may also be water-annual.',
      '- { id: energy-annual, metric: energy-annual, amount: 3500 kWh, basis: reported }',
    ]);
  });

  it('is covered by the facts that are offered for it', async () => {
    const body =
      'Für 3 Mrd. Euro, 20 bis 30 MW, 4 GWh, 5 ha, 6.000 m³ Wasser, mindestens 7 Stellen, bis zu 8 Millionen Chips, 9.000 Kunden, 10,50 Euro je MWh, einen Mietvertrag für 12 Jahre, 13 H100-Äquivalente und einen PUE von 1,20.';
    const more = `${parties}\n${facts}`;
    const said = await problemsOf({ [briefName]: brief({ sources: twoSources, more, body }) });
    const offered = said.match(/^ {6}- .*$/gm) ?? [];
    expect(offered).toHaveLength(12);
    const whole = `${more}\n${offered.map((line) => line.slice(4)).join('\n')}`;
    const text = brief({ sources: twoSources, more: whole, body });
    expect(await problemsOf({ [briefName]: text })).toBe(clean);
  });
});

describe('what is neither', () => {
  it.each<[name: string, more: string, body: string]>([
    ['a fact in other words', '', 'Es sind 50 Mrd. US-$ oder rund 490 Hektar, höchstens 240 MW.'],
    ['a share', '', 'Es sind 35 Prozent.'],
    ['an amount in code', '', 'Man schreibt `74bn USD`.'],
    [
      'what a fact was before a correction',
      'corrections:\n  - { date: 2025-11-14, text: Es sind 50., fact: capex, was: 40bn EUR }',
      'Es sind nicht 40 Milliarden Euro.',
    ],
  ])('is %s', async (_name, more, body) => {
    const its = [parties, facts, more].filter((part) => part !== '').join('\n');
    const text = brief({ sources: twoSources, more: its, body });
    expect(await problemsOf({ [briefName]: text })).toBe(clean);
  });

  it('is what a fact of another brief says that one of this brief overlaps', async () => {
    const other = brief({
      date: 'date: 2025-11-11',
      more: `${parties}\nfacts:\n  - { id: all, metric: capex, amount: 400bn USD, basis: announced }`,
    });
    const part =
      'facts:\n  - { id: part, metric: capex, amount: 50bn USD, basis: announced, overlaps: [2025-11-11-strom#all] }';
    const body = 'Von den 400 Milliarden Dollar sind 50 Milliarden Dollar sicher.';
    const files = (more: string): Files => ({
      'content/briefs/de/2025-11-11-strom.mdx': other,
      [briefName]: brief({ more: `${parties}\n${more}`, body }),
    });
    expect(await problemsOf(files(part))).toBe(clean);
    const alone = part.replace(', overlaps: [2025-11-11-strom#all]', '');
    expect(placesIn(await problemsOf(files(alone)))).toEqual(['14:9']);
  });

  it('is what a page says', async () => {
    const page = '---\ntitle: Über uns\nsummary: Wer wir sind.\n---\n\nWir kosten 5 Euro.\n';
    expect(await problemsOf({ 'content/pages/de/about.mdx': page })).toBe(clean);
  });

  it('is looked for where the facts cannot be read', async () => {
    const more = `${parties}\n${facts}`.replace('50bn USD', '50');
    const said = await problemsOf({
      [briefName]: brief({ sources: twoSources, more, body: 'Es sind 74 Milliarden Euro.' }),
    });
    expect(said).toContain('[bad-amount]');
    expect(said).not.toContain('[uncovered-amount]');
  });
});

/** The places of all problems in the order in which they are printed. */
function placesIn(said: string): string[] {
  return Array.from(said.matchAll(/^content\S+?:(\d+:\d+) /gm), ([, place = '']) => place);
}
