import { describe, expect, it } from 'vitest';
import { brief, briefName, problemsOf, readFiles, type Files } from '../../support/publication.ts';

const english = 'content/briefs/en/2025-11-12-strom.mdx';
const twin = '---\ntitle: A title\nsummary: A sentence.\n---\n\nA paragraph.\n';

/** A name, the files, and what is said of them. */
const publications: readonly [name: string, files: Files, said: string][] = [
  [
    'a brief outside of a language',
    { 'content/briefs/2025-11-12-strom.mdx': brief() },
    `content/briefs/2025-11-12-strom.mdx:1:1 error: No page is made of a file in this place. [file-place]
    Move it to content/briefs/<language>/2025-11-12-strom.mdx
1 error, 0 warnings.`,
  ],
  [
    'a brief with the ending .md',
    { 'content/briefs/de/2025-11-12-strom.md': brief() },
    `content/briefs/de/2025-11-12-strom.md:1:1 error: No page is made of a file in this place. [file-place]
    Move it to content/briefs/<language>/2025-11-12-strom.mdx
1 error, 0 warnings.`,
  ],
  [
    'a twin in a language that the site does not have',
    { [briefName]: brief(), 'content/briefs/eng/2025-11-12-strom.mdx': twin },
    `content/briefs/eng/2025-11-12-strom.mdx:1:1 error: The site has no language "eng". [unknown-language]
    Move it to content/briefs/en/2025-11-12-strom.mdx, or add "eng" to the languages in site.config.ts (now de, en).
1 error, 0 warnings.`,
  ],
  [
    'a name without a date',
    { 'content/briefs/de/Strom für Lübbenau.mdx': brief() },
    `content/briefs/de/Strom für Lübbenau.mdx:1:1 error: The name of a brief is its date and a few words: small letters, digits, single hyphens. [file-name]
    Rename it to 2025-11-12-strom-fuer-luebbenau.mdx
1 error, 0 warnings.`,
  ],
  [
    'a second brief with the same address',
    { [briefName]: brief(), 'content/briefs/de/2025-11-12-STROM.mdx': brief() },
    `content/briefs/de/2025-11-12-STROM.mdx:1:1 error: The name of a brief is its date and a few words: small letters, digits, single hyphens. [file-name]
    Rename it to 2025-11-12-strom.mdx
content/briefs/de/2025-11-12-strom.mdx:1:1 error: The name "2025-11-12-strom" gives the same address as content/briefs/de/2025-11-12-STROM.mdx. [duplicate-address]
    Give one of them another name, such as 2025-11-12-strom-2.mdx
2 errors, 0 warnings.`,
  ],
  [
    'a former name that another brief has now',
    {
      'content/briefs/de/2025-11-12-alt.mdx': brief(),
      [briefName]: brief({ more: 'formerly: [2025-11-12-alt]' }),
    },
    `content/briefs/de/2025-11-12-strom.mdx:8:12 error: The former name "2025-11-12-alt" gives the same address as content/briefs/de/2025-11-12-alt.mdx. [duplicate-address]
    Delete it from "formerly".
1 error, 0 warnings.`,
  ],
  [
    'two languages that both state sources',
    { [briefName]: brief(), [english]: brief() },
    `content/briefs/en/2025-11-12-strom.mdx:7:3 error: Two languages of this brief state sources: content/briefs/de/2025-11-12-strom.mdx is the original. [two-originals]
    Keep only title and summary here; the twin inherits everything else.
1 error, 0 warnings.`,
  ],
  [
    'a twin that states what it inherits',
    { [briefName]: brief(), [english]: twin.replace('---\n\n', 'topics: [power]\n---\n\n') },
    `content/briefs/en/2025-11-12-strom.mdx:4:1 error: There is no field "topics" here. A twin states only title, summary, date, labels, corrections. [twin-key]
    Delete it: the twin inherits everything else from the original.
1 error, 0 warnings.`,
  ],
  [
    'a twin whose name is not that of its original',
    { [briefName]: brief(), 'content/briefs/en/2025-11-12-strum.mdx': twin },
    `content/briefs/en/2025-11-12-strum.mdx:2:1 error: This brief has no sources, and no other language of it has any. [twin-without-original]
    Twins share their name. Did you mean 2025-11-12-strom.mdx? Otherwise add date, topics and sources.
1 error, 0 warnings.`,
  ],
  [
    'a file without frontmatter',
    { [briefName]: 'Ein Absatz.\n' },
    `content/briefs/de/2025-11-12-strom.mdx:1:1 error: The file has no frontmatter. [frontmatter]
    Begin the file with:
    ---
    title: What happened, in one line
    …
    ---
1 error, 0 warnings.`,
  ],
  [
    'a frontmatter that is not closed',
    { [briefName]: '---\ntitle: Ein Titel\n\nEin Absatz.\n' },
    `content/briefs/de/2025-11-12-strom.mdx:4:1 error: The frontmatter is not closed. [frontmatter]
    Put --- on a line of its own after the fields.
1 error, 0 warnings.`,
  ],
  [
    'a file that is not UTF-8',
    { [briefName]: new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xfc]) },
    `content/briefs/de/2025-11-12-strom.mdx:1:1 error: The file is not UTF-8 text. [encoding]
    Save it again with the encoding UTF-8.
1 error, 0 warnings.`,
  ],
  [
    'a file with NUL bytes',
    { [briefName]: brief({ body: 'a\0b' }) },
    `content/briefs/de/2025-11-12-strom.mdx:1:1 error: The file holds NUL bytes. [encoding]
    Save it again as plain text, UTF-8.
1 error, 0 warnings.`,
  ],
  [
    'an organization of an unknown kind',
    { 'content/organizations/hut-9.yaml': 'name: Hut 9\nkind: compny\n' },
    `content/organizations/hut-9.yaml:2:7 error: "compny" is not possible for "kind". Possible: company, agency, fund, municipality, utility. [bad-value]
    kind: company
1 error, 0 warnings.`,
  ],
  [
    'an organization whose file name is no id',
    { 'content/organizations/Hut 9.yaml': 'name: Hut 9\nkind: company\n' },
    `content/organizations/Hut 9.yaml:1:1 error: The name of the file is the id: small letters, digits and single hyphens. [file-name]
    Move it to content/organizations/hut-9.yaml.
1 error, 0 warnings.`,
  ],
  [
    'a topic whose key is no id',
    { 'content/topics.yaml': 'Power: {}\n' },
    `content/topics.yaml:1:8 error: "Power": Write small letters, digits and single hyphens, such as "data-centers". [bad-value]
1 error, 0 warnings.`,
  ],
  [
    'a page that takes an address of the site',
    { 'content/pages/de/archive.mdx': twin },
    `content/pages/de/archive.mdx:1:1 error: The address /archive/ belongs to the site itself. [file-name]
    Rename it to about-archive.mdx
1 error, 0 warnings.`,
  ],
  [
    'a page with an address that readers cannot type',
    { 'content/pages/de/Über uns.mdx': twin },
    `content/pages/de/Über uns.mdx:1:1 error: The name of a page is its address: small letters, digits, single hyphens. [file-name]
    Rename it to ueber-uns.mdx
1 error, 0 warnings.`,
  ],
  [
    'a page without a summary',
    { 'content/pages/de/about.mdx': twin.replace('summary: A sentence.\n', '') },
    `content/pages/de/about.mdx:2:1 error: The field "summary" is missing. [missing-field]
    For example summary: One or two sentences, at most 280 characters.
1 error, 0 warnings.`,
  ],
  [
    'a page that links to files',
    {
      [briefName]: brief(),
      'content/pages/de/privacy.mdx': twin,
      'content/pages/de/about.mdx': `${twin}\n[a](./privacy.mdx) [b](./2025-11-12-strom.mdx#x)\n`,
    },
    `content/pages/de/about.mdx:8:1 error: A page links to addresses, not to files such as ./privacy.mdx. [missing-brief]
    Write the address, such as /privacy/
content/pages/de/about.mdx:8:20 error: A page links to addresses, not to files such as ./2025-11-12-strom.mdx. [missing-brief]
    Write the address, such as /briefs/2025-11-12-strom/
2 errors, 0 warnings.`,
  ],
  [
    'default authors that do not exist',
    { 'site.config.ts': "export default { defaultAuthors: ['redakton'] };" },
    `site.config.ts:1:1 error: There is no author "redakton", which defaultAuthors names. [unknown-author]
    Did you mean "redaktion"?
1 error, 0 warnings.`,
  ],
];

describe('reading a publication', () => {
  it.each(publications)('refuses %s', async (_name, files, said) => {
    expect(await problemsOf(files)).toBe(said);
  });

  it('names the problems of all files at once, by file and line', async () => {
    const said = await problemsOf({
      'content/briefs/de/2025-11-10-a.mdx': brief({ date: 'date: gestern', body: '<b>fett</b>' }),
      'content/briefs/de/2025-11-11-b.mdx': brief({ title: '', date: 'date: 2025-11-11' }),
      'content/briefs/de/2025-11-12-c.mdx': brief({ topics: 'topics: [strom]' }),
    });
    expect(said.match(/^content\S+/gm)).toEqual([
      'content/briefs/de/2025-11-10-a.mdx:4:7',
      'content/briefs/de/2025-11-10-a.mdx:10:1',
      'content/briefs/de/2025-11-11-b.mdx:2:1',
      'content/briefs/de/2025-11-12-c.mdx:5:10',
    ]);
  });

  it('names what else is wrong in a frontmatter that lacks a field', async () => {
    const said = await problemsOf({
      'content/briefs/de/2025-11-11-b.mdx': brief({
        summary: '',
        topics: 'topics: [strom]',
        more: 'parties:\n  - { organization: nobody, role: tenant }',
        body: 'Satz.<Cite sources="unbekannt" />',
      }),
    });
    expect(said.match(/\[[a-z-]+\]$/gm)).toEqual([
      '[missing-field]',
      '[date-and-name]',
      '[unknown-topic]',
      '[unknown-organization]',
      '[unknown-source]',
    ]);
  });

  it('refuses a twin with another date than its name', async () => {
    const dated = twin.replace('summary:', 'date: 1999-01-01\nsummary:');
    expect(await problemsOf({ [briefName]: brief(), [english]: dated })).toBe(
      `content/briefs/en/2025-11-12-strom.mdx:3:7 error: The date is 1999-01-01, but the name of the file begins with 2025-11-12. [date-and-name]
    date: 2025-11-12
1 error, 0 warnings.`,
    );
  });

  it('says the same of a file when its parse comes from the cache', async () => {
    const files = {
      [briefName]: brief({ body: '{2,4}' }),
      'content/briefs/de/2025-11-12-b.mdx': brief({ body: '{2,4}' }),
    };
    const { problems } = await readFiles(files);
    expect(problems.map(({ file, line }) => `${file}:${String(line)}`)).toEqual([
      'content/briefs/de/2025-11-12-b.mdx:10',
      'content/briefs/de/2025-11-12-strom.mdx:10',
    ]);
  });
});

describe('what a publication may hold', () => {
  it.each([
    ['Windows line ends', brief().replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${brief()}`],
    ['a tilde between numbers', brief({ body: 'Es sind 10~20 % bis 30~40 %.' })],
    ['several comments in one pair of braces', brief({ body: 'Ein{/* a */ /* b **/} Absatz.' })],
    ['a line break', brief({ body: 'Ein Absatz<br />mit <br></br> zwei Zeilen.' })],
    ['prose that goes on with export', brief({ body: 'Growth of\nexport and\nimport duties.' })],
    ['lists in lists', brief({ body: `${'- '.repeat(20)}x` })],
    ['comments', brief({ body: '{/* Zahl prüfen */}\n\nEin Absatz.' })],
    ['escaped braces', brief({ body: 'Die Menge \\{2,4\\}.' })],
    ['a less-than sign between spaces', brief({ body: 'Es gilt 5 < 6.' })],
    ['a component on one line', brief({ body: '<Note>Eine Zeile.</Note>' })],
    [
      'permitted HTML',
      brief({
        body: 'CO<sub>2</sub> und <abbr title="Megawatt">MW</abbr>, <span lang="en">backstop</span>.',
      }),
    ],
    ['a timestamp', brief({ date: 'date: 2025-11-12T09:30:00+01:00' })],
    [
      'a timestamp on the evening before, in another zone',
      brief({ date: 'date: 2025-11-11T23:30:00Z' }),
    ],
  ])('%s', async (_name, text) => {
    expect(await problemsOf({ [briefName]: text })).toBe('0 errors, 0 warnings.');
  });
});
