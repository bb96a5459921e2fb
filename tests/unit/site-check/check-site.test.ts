import { describe, expect, it } from 'vitest';
import { checkSite } from '../../../src/site-check/check-site.ts';
import type { Fault } from '../../../src/site-check/fault.ts';
import { type Files, publicationFolder } from '../../support/publication.ts';

const site = {
  origin: 'https://grid.example',
  base: '/news/',
  defaultLanguage: 'de',
  languages: [
    { language: 'de', locale: 'de-DE', label: 'Deutsch' },
    { language: 'en', locale: 'en-US', label: 'English' },
  ],
};

async function faultsOf(files: Files, { hasCards = true } = {}): Promise<readonly Fault[]> {
  const folder = await publicationFolder(files);
  return (await checkSite({ folder, site, hasCards })).faults;
}

function page(body: string, head = ''): string {
  return `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
}

describe('a built site', () => {
  it('has no fault where every address leads somewhere', async () => {
    const files = {
      'index.html': page(
        `<h1 id="oben">Start</h1>
        <a href="/news/briefs/a/">A</a> <a href="briefs/a/#stra%C3%9Fe">A</a> <a href="#oben">oben</a> <a href="#ob\nen ">oben</a>
        <a href="#top">hinauf</a> <a href="?seite=2">weiter</a> <a href="">hier</a>
        <a href="https://grid.example/news/briefs/a/#:~:text=Strom">A</a>
        <a href="mailto:redaktion@grid.example">Post</a> <a href="//example.org/">außen</a>
        <img src="/news/a%20b.png" srcset="/news/a%20b.png 400w, /news/c,d.png 800w">`,
        `<meta property="og:image" content="https://grid.example/news/cards/home.png">`,
      ),
      'briefs/a/index.html': page('<h2 id="straße">Straße</h2>'),
      'a b.png': '',
      'c,d.png': '',
      'cards/home.png': '',
    };
    expect(await faultsOf(files)).toEqual([]);
  });

  it('does not look at other sites, nor at what else there is on its host', async () => {
    const body = '<a href="https://example.org/x">x</a> <a href="https://grid.example/shop/">s</a>';
    expect(await faultsOf({ 'index.html': page(body) })).toEqual([]);
  });

  it('reports an address once, with all pages that hold it', async () => {
    const holder = page('<a href="/news/abuot/">Über uns</a>');
    const files = { 'index.html': holder, 'briefs/a/index.html': holder };
    expect(await faultsOf({ ...files, 'about/index.html': page(''), 'b.html': page('') })).toEqual([
      {
        address: '/news/abuot/',
        message: 'a link leads to it, and there is no such page or file.',
        holders: ['/news/', '/news/briefs/a/'],
        hint: 'Did you mean /news/about/? The link stands in content/briefs/de/a.mdx.',
      },
    ]);
  });

  it.each([
    ['<a href="/news/about">x</a>', 'Did you mean /news/about/?'],
    ['<a href="/news/imprint/">x</a>', 'There is no content/pages/de/imprint.mdx.'],
    ['<a href="/news/en/imprint/">x</a>', 'There is no content/pages/en/imprint.mdx.'],
    ['<a href="/news/briefs/geheim/">x</a>', 'A draft and a brief of a later date have no page.'],
    ['<a href="/news/report.pdf">x</a>', 'Put the file into the publication as public/report.pdf'],
    ['<a href="/archive/">x</a>', 'The site lives below /news/, and this address does not.'],
    ['<a href="/news/topics/strom/">x</a>', 'Correct the link, or write what it should lead to.'],
  ])('says what most likely causes %s', async (body, hint) => {
    const [fault] = await faultsOf({ 'index.html': page(body), 'about/index.html': page('') });
    expect(fault?.hint).toContain(hint);
  });

  it('finds a fragment that no element has, and the id that was meant', async () => {
    const files = {
      'briefs/a/index.html': page('<a href="/news/about/#kontalt">x</a>'),
      'about/index.html': page('<h2 id="kontakt">Kontakt</h2>'),
    };
    expect(await faultsOf(files)).toEqual([
      {
        address: '/news/about/#kontalt',
        message: 'a link leads to it, and nothing on that page has the id "kontalt".',
        holders: ['/news/briefs/a/'],
        hint: 'Did you mean #kontakt? The link stands in content/briefs/de/a.mdx.',
      },
    ]);
  });

  it.each([
    ['a picture', '<img src="x.png">', ''],
    ['a width of a picture', '<img srcset="home.png 1x, x.png 2x">', ''],
    ['a poster', '<video poster="x.png"></video>', ''],
    ['a script', '<script src="/news/x.png"></script>', ''],
    ['a feed', '', '<link rel="alternate" type="application/rss+xml" href="/news/x.png">'],
    ['a font', '', '<link rel="preload" as="font" href="/news/x.png">'],
    ['a canonical address', '', '<link rel="canonical" href="https://grid.example/news/x.png">'],
    ['a page that has moved', '', '<meta http-equiv="refresh" content="0; url=/news/x.png">'],
    ['a card', '', '<meta property="og:image" content="https://grid.example/news/x.png">'],
    [
      'structured data',
      '<script type="application/ld+json">{"image":["https://grid.example/news/x.png"]}</script>',
      '',
    ],
  ])('finds the address of %s that leads nowhere', async (_name, body, head) => {
    const faults = await faultsOf({ 'index.html': page(body, head), 'home.png': '' });
    expect(faults.map(({ address }) => address)).toEqual(['/news/x.png']);
  });

  it('misses no card where none was drawn', async () => {
    const head = '<meta property="og:image" content="https://grid.example/news/cards/home.png">';
    const files = { 'index.html': page('', head) };
    expect(await faultsOf(files, { hasCards: false })).toEqual([]);
    expect(await faultsOf(files)).toHaveLength(1);
  });

  it('finds ids that two elements have', async () => {
    const body = '<h2 id="a">A</h2><h2 id="a">A</h2><h2 id="a">A</h2>';
    expect(await faultsOf({ 'briefs/b/index.html': page(body) })).toEqual([
      {
        address: '/news/briefs/b/#a',
        message: 'is the address of more than one element.',
        holders: [],
        hint: 'Most likely two headings or names in content/briefs/de/b.mdx make the same id. Word one of them differently.',
      },
    ]);
  });

  it('reads feeds with the HTML of their items, sitemaps, OPML, JSON and the links of Markdown', async () => {
    const lost = (name: string) => `https://grid.example/news/${name}/`;
    const faults = await faultsOf({
      'rss.xml': `<rss><link>${lost('a')}</link><x>&lt;p&gt;&lt;a href="${lost('b')}"&gt;b&lt;/a&gt;</x><y><![CDATA[<img src="${lost('c')}">]]></y></rss>`,
      'sitemap-de.xml': `<urlset><url><loc>${lost('d')}</loc><xhtml:link href="${lost('e')}"/></url></urlset>`,
      'feeds.opml': `<opml><outline xmlUrl="${lost('f')}"/></opml>`,
      'feed.json': JSON.stringify({ items: [{ url: lost('g') }] }),
      'a.md': `---\nurl: ${lost('h')}\n---\n\n[x](${lost('i_\\(1\\)')} "y") \\[x\\](${lost('no')})\n\n[1]: ${lost('j')}\n`,
      'llms.txt': `- [x](${lost('k')}): y\n`,
      'pagefind/x.json': JSON.stringify({ url: lost('no') }),
    });
    expect(faults.map(({ address }) => address).toSorted()).toEqual(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i_(1)', 'j', 'k'].map((name) => `/news/${name}/`),
    );
  });
});

describe('pages in several languages', () => {
  const alternate = (language: string, path: string) =>
    `<link rel="alternate" hreflang="${language}" href="https://grid.example/news/${path}">`;
  const both = alternate('de', 'a/') + alternate('en', 'en/a/');

  it('may name each other', async () => {
    const named = both + alternate('x-default', 'a/');
    const files = { 'a/index.html': page('', named), 'en/a/index.html': page('', named) };
    expect(await faultsOf(files)).toEqual([]);
  });

  it('must all be there', async () => {
    const [fault, ...others] = await faultsOf({ 'a/index.html': page('', both) });
    expect(fault?.address).toBe('/news/en/a/');
    expect(others).toEqual([]);
  });

  it('must name each other in turn', async () => {
    const files = { 'a/index.html': page('', both), 'en/a/index.html': page('') };
    expect((await faultsOf(files)).map(({ message }) => message)).toEqual([
      'names /news/en/a/ as its counterpart, which does not name it in turn.',
    ]);
  });

  it('must name themselves', async () => {
    const files = {
      'a/index.html': page('', alternate('en', 'en/a/')),
      'en/a/index.html': page('', both),
    };
    expect((await faultsOf(files)).map(({ message }) => message)).toEqual([
      'names its counterparts in other languages, and not itself.',
    ]);
  });
});
