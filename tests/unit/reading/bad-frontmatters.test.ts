import { expect, it } from 'vitest';
import { brief, briefName, problemsOf } from '../../support/publication.ts';

/** Lines of a frontmatter with a fact in line 11. */
function withFact(fields: string): string {
  return `parties:\n  - { organization: hut-8, role: tenant }\nfacts:\n  - { id: a, metric: capex, basis: announced, ${fields} }`;
}

/** A name, the lines that differ, and what is said of them after the name of the file. */
const frontmatters: readonly [name: string, lines: Parameters<typeof brief>[0], said: string][] = [
  [
    'no title',
    { title: '' },
    `2:1 error: The field "title" is missing. [missing-field]
    For example title: What happened, in one line`,
  ],
  [
    'a key with a wrong name',
    { more: 'drafft: true' },
    `8:1 error: There is no field "drafft" here. [unknown-key]
    Did you mean "draft"?`,
  ],
  [
    'a title that is a list',
    {
      title: `title:
  - a`,
    },
    `3:3 error: "title" must be text. [bad-value]
    title: a`,
  ],
  [
    'a title with a colon',
    { title: 'title: Was: 40' },
    `2:8 error: The YAML cannot be read: Nested mappings are not allowed in compact mappings. [yaml]
    A text that holds ": " or begins with a sign needs quotes: title: 'Was: 40'`,
  ],
  [
    'a title whose quotation mark is not closed',
    { title: 'title: "offen' },
    `2:1 error: The YAML cannot be read: Missing closing " quote. [yaml]
    title: "offen"`,
  ],
  [
    'a title without a space after the colon',
    { title: 'title:X' },
    `2:1 error: The YAML cannot be read: Implicit keys need to be on a single line. [yaml]
    A space follows the colon: title: X`,
  ],
  [
    'a bracket that is not closed',
    { title: 'title: [a' },
    `2:1 error: The YAML cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ]. [yaml]
    Check the indentation, brackets and quotes of this line: title: [a`,
  ],
  [
    'a field that is there twice',
    { more: 'title: doppelt' },
    `8:1 error: The field "title" is there twice. [yaml]
    Delete one of the two.`,
  ],
  [
    'a tab',
    { more: '	draft: true' },
    `8:1 error: The YAML cannot be read: Tabs are not allowed as indentation. [yaml]
    Indent with spaces, not with tabs.`,
  ],
  [
    'a summary of 281 characters',
    { summary: `summary: ${'x'.repeat(281)}` },
    `3:10 error: "summary" has 281 characters; at most 280 are allowed. [bad-value]
    For example summary: One or two sentences, at most 280 characters.`,
  ],
  [
    'an empty summary',
    { summary: `summary: ''` },
    `3:10 error: "summary" is empty. [bad-value]
    For example summary: One or two sentences, at most 280 characters.`,
  ],
  [
    'a date written the German way',
    { date: 'date: 12.11.2025' },
    `4:7 error: "date": "12.11.2025" is not a date. Write 2025-11-12, or 2025-11-12T09:30:00+01:00. [bad-value]
    date: 2025-11-12`,
  ],
  [
    'a day that does not exist',
    { date: 'date: 2025-02-30' },
    `4:7 error: "date": "2025-02-30" is not a date. Write 2025-11-12, or 2025-11-12T09:30:00+01:00. [bad-value]
    date: 2025-11-12`,
  ],
  [
    'a timestamp without an offset',
    { date: 'date: 2025-11-12T09:30:00' },
    `4:7 error: "date": "2025-11-12T09:30:00" is not a date. Write 2025-11-12, or 2025-11-12T09:30:00+01:00. [bad-value]
    date: 2025-11-12`,
  ],
  [
    'a date that is not that of the name',
    { date: 'date: 2025-11-13' },
    `4:7 error: The date is 2025-11-13, but the name of the file begins with 2025-11-12. [date-and-name]
    date: 2025-11-12`,
  ],
  [
    'a topic with a wrong name',
    { topics: 'topics: [powr]' },
    `5:10 error: There is no topic "powr". [unknown-topic]
    Did you mean "power"? Otherwise add it to content/topics.yaml.`,
  ],
  [
    'a topic outside of a list',
    { topics: 'topics: power' },
    `5:9 error: "topics" must be a list, such as [a, b]. [bad-value]
    topics: [power]`,
  ],
  [
    'no topic',
    { topics: 'topics: []' },
    `5:9 error: "topics" is empty. [bad-value]
    For example topics: [data-centers]`,
  ],
  [
    'an empty list of sources',
    { sources: 'sources: []' },
    `6:10 error: "sources" is empty. [bad-value]
    For example:
    sources:
      - https://example.org/report`,
  ],
  [
    'a source without its scheme',
    {
      sources: `sources:
  - example.org/report`,
    },
    `7:5 error: "sources › 1": Write the whole web address, such as "https://example.org/report". [bad-value]
    https://example.org/report`,
  ],
  [
    'a source without an address',
    {
      sources: `sources:
  - { id: report }`,
    },
    `7:5 error: The field "sources › 1 › url" is missing. [missing-field]
    For example url: https://example.org/report`,
  ],
  [
    'a source of an unknown kind',
    {
      sources: `sources:
  - { url: https://example.org/, kind: primry }`,
    },
    `7:40 error: "primry" is not possible for "sources › 1 › kind". Possible: primary, secondary. [bad-value]
    kind: primary`,
  ],
  [
    'two sources with one id',
    {
      sources: `sources:
  - https://example.org/a
  - https://example.org/b`,
    },
    `8:5 error: Two sources have the id "example.org". [duplicate-source]
    - { id: example-org-2, url: 'https://example.org/b' }`,
  ],
  [
    'a source with a date that is none',
    {
      sources: `sources:
  - { url: https://example.org/, published: May 2025 }`,
    },
    `7:45 error: "sources › 1 › published": "May 2025" is not a date. Write 2026, 2026-Q3, 2026-05 or 2026-05-12. [bad-value]
    published: 2025-05`,
  ],
  [
    'a role with a wrong name',
    {
      more: `parties:
  - { organization: hut-8, role: tennant }`,
    },
    `9:34 error: "tennant" is not possible for "parties › 1 › role". Possible: developer, owner, operator, tenant, landlord, customer, offtaker, compute-provider, supplier, contractor, investor, lender, arranger, guarantor, grantor, utility, power-producer, grid-operator, municipality, regulator. [bad-value]
    role: tenant`,
  ],
  [
    'an organization with a wrong name',
    {
      more: `parties:
  - { organization: hut8, role: tenant }`,
    },
    `9:21 error: There is no organization "hut8". [unknown-organization]
    Did you mean "hut-8"? Otherwise add it to content/organizations/hut8.yaml.`,
  ],
  [
    'an author with a wrong name',
    { more: 'authors: [redakton]' },
    `8:11 error: There is no author "redakton". [unknown-author]
    Did you mean "redaktion"? Otherwise add it to content/authors.yaml.`,
  ],
  [
    'a draft that is neither true nor false',
    { more: 'draft: ja' },
    `8:8 error: "draft" must be true or false. [bad-value]
    draft: true`,
  ],
  [
    'a change at no date',
    { more: 'updated: gestern' },
    `8:10 error: "updated": "gestern" is not a date. Write 2025-11-12, or 2025-11-12T09:30:00+01:00. [bad-value]
    For example updated: 2025-11-12`,
  ],
  [
    'a former name outside of a list',
    { more: 'formerly: 2025-11-12-alt' },
    `8:11 error: "formerly" must be a list, such as [a, b]. [bad-value]
    formerly: [2025-11-12-alt]`,
  ],
  [
    'a label in braces with a comma',
    { more: withFact('amount: 5bn USD, label: Texas, Ohio und Utah') },
    `11:71 error: In braces a comma ends the text; quotes keep it together. [yaml]
    label: 'Texas, Ohio und Utah'`,
  ],
  [
    'a label in braces with a colon',
    { more: withFact('label: Was: 40, amount: 5bn USD') },
    `11:54 error: In braces a text that holds ": " or quotation marks needs quotes. [yaml]
    label: 'Was: 40'`,
  ],
  [
    'a label in braces with a colon and a comma',
    { more: withFact('label: Was: 40, dann 50, amount: 5bn USD') },
    `11:54 error: In braces a text that holds ": " or quotation marks needs quotes. [yaml]
    label: 'Was: 40, dann 50'`,
  ],
  [
    'a label on its line with a colon',
    { more: 'timeline:\n  - id: start\n    date: 2026\n    label: Start: bald\n    kind: target' },
    `11:12 error: The YAML cannot be read: Nested mappings are not allowed in compact mappings. [yaml]
    A text that holds ": " or begins with a sign needs quotes: label: 'Start: bald'`,
  ],
  [
    'a brace that a comment hides',
    { more: withFact('amount: 5bn USD # wie gemeldet') },
    `11:1 error: The YAML cannot be read: Flow map in block collection must be sufficiently indented and end with a }. [yaml]
    Check the indentation, brackets and quotes of this line: - { id: a, metric: capex, basis: announced, amount: 5bn USD # wie gemeldet }`,
  ],
  [
    'a brace that is not closed, once',
    { more: 'parties:\n  - { organization: hut-8, role: tenant\nauthors: [a\nupdated: a: b' },
    `9:1 error: The YAML cannot be read: Flow map in block collection must be sufficiently indented and end with a }. [yaml]
    Check the indentation, brackets and quotes of this line: - { organization: hut-8, role: tenant`,
  ],
  [
    'a field of a fact that is there twice',
    { more: withFact('amount: 5bn USD, basis: reported') },
    `11:64 error: The field "basis" is there twice. [yaml]
    Delete one of the two.`,
  ],
  [
    'a field of a fact with a wrong name',
    { more: withFact('amount: 5bn USD, lable: Indiana') },
    `11:64 error: There is no field "lable" here. [unknown-key]
    Did you mean "label"?`,
  ],
  [
    'a field that no fact has',
    { more: withFact('amount: 5bn USD, color: red') },
    `11:64 error: There is no field "color" here. [unknown-key]
    Delete it, or check its spelling. There are id, metric, amount, basis, label, of, saidBy, with, facility, period, asOf, context, overlaps, sources.`,
  ],
  [
    'a fact without an amount',
    { more: withFact('context: true') },
    `11:5 error: The field "facts › 1 › amount" is missing. [missing-field]
    For example amount: 50bn USD`,
  ],
  [
    'an amount that is a list',
    { more: withFact('amount: [5bn USD]') },
    `11:55 error: "facts › 1 › amount" must be text. [bad-value]
    amount: 5bn USD`,
  ],
  [
    'a topic that is there twice',
    { topics: 'topics: [power, power]' },
    `5:17 error: "topics › 2": It is there twice. Delete one of the two. [bad-value]
    topics: [power]`,
  ],
  [
    'a party that is there twice',
    {
      more: 'parties:\n  - { organization: hut-8, role: tenant }\n  - { organization: hut-8, role: tenant }',
    },
    `10:5 error: "parties › 2": It is there twice. Delete one of the two. [bad-value]
    parties:
      - { organization: hut-8, role: tenant }`,
  ],
  [
    'a title that begins and ends with quotation marks of its own',
    { title: 'title: "Nvidia" und "AMD"' },
    `2:17 error: The YAML cannot be read: Unexpected scalar at node end. [yaml]
    Quotes stand around the whole text: title: '"Nvidia" und "AMD"'`,
  ],
  [
    'a title that begins with quotation marks',
    { title: 'title: "Nvidia" ist da # neu' },
    `2:17 error: The YAML cannot be read: Unexpected scalar at node end. [yaml]
    Quotes stand around the whole text: title: '"Nvidia" ist da' # neu`,
  ],
  [
    'a summary with an apostrophe in its quotation marks',
    { summary: "summary: 'It's here'" },
    `3:14 error: The YAML cannot be read: Unexpected scalar at node end. [yaml]
    Quotes stand around the whole text: summary: 'It''s here'`,
  ],
  [
    'a title with a colon and a comment',
    { title: 'title: Lübbenau: 11 Milliarden # Kommentar' },
    `2:8 error: The YAML cannot be read: Nested mappings are not allowed in compact mappings. [yaml]
    A text that holds ": " or begins with a sign needs quotes: title: 'Lübbenau: 11 Milliarden' # Kommentar`,
  ],
  [
    'a title that a number sign cuts',
    { title: 'title: Nvidia #1 in the world' },
    `2:8 error: A "#" behind a space begins a comment, so the text ends before it. [yaml]
    title: 'Nvidia #1 in the world'`,
  ],
  [
    'a title that begins with a number sign',
    { title: 'title: #1 in the world' },
    `2:8 error: A "#" behind a space begins a comment, so the text ends before it. [yaml]
    title: '#1 in the world'`,
  ],
  [
    'a label in braces that a number sign cuts',
    { more: withFact('label: Phase #2, amount: 5bn USD') },
    `11:54 error: A "#" behind a space begins a comment, so the text ends before it. [yaml]
    label: 'Phase #2'`,
  ],
  [
    'an address in braces with a comma',
    { sources: 'sources:\n  - { id: cash, url: https://www.cash.ch/a,b-882091 }' },
    `7:22 error: In braces a comma ends the text; quotes keep it together. [yaml]
    url: 'https://www.cash.ch/a,b-882091'`,
  ],
  [
    'a label in braces with a comma and a colon behind it',
    { more: withFact('amount: 5bn USD, label: Es geht los, dann weiter: ja.') },
    `11:71 error: In braces a comma ends the text; quotes keep it together. [yaml]
    label: 'Es geht los, dann weiter: ja.'`,
  ],
  [
    'a missing field that is there with a mistyped name',
    {
      more: withFact('amount: 5bn USD').replace('metric:', 'metrik:'),
    },
    `11:14 error: There is no field "metrik" here. [unknown-key]
    Did you mean "metric"?`,
  ],
  [
    'a period written the other way round',
    { more: withFact('amount: 5bn USD, period: Q3 2025') },
    `11:72 error: "facts › 1 › period": "Q3 2025" is not a date. Write 2026, 2026-Q3, 2026-05 or 2026-05-12. [bad-value]
    period: 2025-Q3`,
  ],
  [
    'a day written the German way',
    { more: withFact('amount: 5bn USD, asOf: 7.11.2025') },
    `11:70 error: "facts › 1 › asOf": "7.11.2025" is not a date. Write 2026, 2026-Q3, 2026-05 or 2026-05-12. [bad-value]
    asOf: 2025-11-07`,
  ],
  [
    'a month with a slash',
    { more: withFact('amount: 5bn USD, asOf: 11/2025') },
    `11:70 error: "facts › 1 › asOf": "11/2025" is not a date. Write 2026, 2026-Q3, 2026-05 or 2026-05-12. [bad-value]
    asOf: 2025-11`,
  ],
  [
    'the month of a correction',
    { more: 'corrections:\n  - { date: 11/2025, text: Falsch. }' },
    `9:13 error: "corrections › 1 › date": "11/2025" is not a day. Write 2025-11-14. [bad-value]
    For example date: 2025-11-12`,
  ],
  [
    'an overlap without its sign',
    {
      more: withFact(
        'amount: 5bn USD, overlaps: [b] }\n  - { id: b, metric: capex, basis: announced, amount: 1bn USD',
      ),
    },
    `11:75 error: "facts › 1 › overlaps › 1": "b" does not name a fact. Write 2025-10-29-project-rainier#capex, or #capex for one of this brief. [bad-value]
    overlaps: ["#b"]`,
  ],
  [
    'a source of a fact that is there twice',
    { more: withFact('amount: 5bn USD, sources: [example.org, example.org]') },
    `11:87 error: "facts › 1 › sources › 2": It is there twice. Delete one of the two. [bad-value]
    sources: [example.org]`,
  ],
  [
    'an overlap with a fact that is not there',
    { more: withFact("amount: 5bn USD, overlaps: ['#zz']") },
    `11:75 error: The brief 2025-11-12-strom has no fact "zz". [unknown-fact]
    There are #a.`,
  ],
  [
    'a former name that is none',
    { more: 'formerly: [../x y]' },
    `8:12 error: "formerly › 1": Write the earlier name of the file without ".mdx". [bad-value]
    For example formerly: [2025-11-12-old-name]`,
  ],
];

it.each(frontmatters)('refuses in a frontmatter: %s', async (_name, lines, said) => {
  const files = { [briefName]: brief(lines) };
  expect(await problemsOf(files)).toBe(`${briefName}:${said}\n1 error, 0 warnings.`);
});

it('says all that is wrong with a source', async () => {
  const sources = 'sources:\n  - { id: A B, url: example.org, kind: x, published: 5.11.2025 }';
  expect(await problemsOf({ [briefName]: brief({ sources }) })).toBe(
    `${briefName}:7:11 error: "sources › 1 › id": Write small letters, digits and single hyphens, such as "data-centers". [bad-value]
    id: a-b
${briefName}:7:21 error: "sources › 1 › url": Write the whole web address, such as "https://example.org/report". [bad-value]
    url: https://example.org
${briefName}:7:40 error: "x" is not possible for "sources › 1 › kind". Possible: primary, secondary. [bad-value]
    For example kind: primary
${briefName}:7:54 error: "sources › 1 › published": "5.11.2025" is not a date. Write 2026, 2026-Q3, 2026-05 or 2026-05-12. [bad-value]
    published: 2025-11-05
4 errors, 0 warnings.`,
  );
});

it('suggests for each source of a host an id of its own', async () => {
  const hosts =
    'sources:\n  - https://example.org/a\n  - https://example.org/b\n  - https://example.org/c';
  const said = await problemsOf({ [briefName]: brief({ sources: hosts }) });
  expect(said.match(/id: example-org-\d/g)).toEqual(['id: example-org-2', 'id: example-org-3']);
});

it('says once that no fact has an organization', async () => {
  const fact = (id: string) =>
    `  - { id: ${id}, metric: capex, amount: 5bn USD, basis: announced }`;
  const more = `facts:\n${fact('a')}\n${fact('b')}`;
  expect(await problemsOf({ [briefName]: brief({ more }) })).toBe(
    `${briefName}:9:5 error: Whose numbers are these? Neither the facts nor the brief name an organization. [fact-without-organization]
    Name it in the brief, or in each fact with "of". For example:
    parties:
      - { organization: anthropic, role: developer }
1 error, 0 warnings.`,
  );
});

it('refuses a thousand overlaps with briefs that are not there', async () => {
  const facts = (count: number, more: (index: number) => string) =>
    Array.from(
      { length: count },
      (_, index) =>
        `  - { id: f${String(index)}, metric: debt, amount: 5 USD, basis: announced${more(index)} }`,
    ).join('\n');
  const parties = 'parties:\n  - { organization: hut-8, role: tenant }\nfacts:\n';
  const others = Array.from({ length: 30 }, (_, index): [string, string] => [
    `content/briefs/de/2025-11-12-brief-${String(index)}.mdx`,
    brief({ more: parties + facts(400, () => '') }),
  ]);
  const wrong = facts(1000, (index) => `, overlaps: [2025-11-12-brfe-${String(index)}#x]`);
  const said = await problemsOf({
    ...Object.fromEntries(others),
    [briefName]: brief({ more: parties + wrong }),
  });
  expect(said).toContain('There is no brief 2025-11-12-brfe-999 with facts. [unknown-fact]');
  expect(said).toContain('1000 errors, ');
});

it('refuses a frontmatter without names', async () => {
  expect(await problemsOf({ [briefName]: '---\n- a\n- b\n---\n\nText.\n' })).toBe(
    `${briefName}:2:1 error: The frontmatter must hold fields, each with a name. [frontmatter]
    title: What happened, in one line
1 error, 0 warnings.`,
  );
});
