import { beforeAll, describe, expect, it } from 'vitest';
import { buildPublication, fixture, type Built } from '../support/built-publication.ts';

const origin = 'https://trois.example';
const brief = 'briefs/2025-11-12-umspannwerk/';
const onlyGerman = 'briefs/2025-11-11-wasser/';
let built: Built;

beforeAll(async () => {
  built = await buildPublication(fixture('three-languages'));
  // The build itself checks that all addresses lead somewhere, and that alternates name each other.
  expect(built.said).toContain('The site is in');
});

/** A page of the site, with no-break spaces shown as `~`. */
async function page(path: string): Promise<string> {
  return (await built.read(`${path}index.html`)).replaceAll('\u00a0', '~');
}

describe('a third language, which is a folder of content and a file of texts', () => {
  it('has the same pages as the others', async () => {
    const pages = (await built.files()).filter((file) => file.endsWith('index.html'));
    const french = pages.filter((file) => file.startsWith('fr/'));
    const english = pages.filter((file) => file.startsWith('en/'));
    expect(french.map((file) => file.slice(3))).toEqual(english.map((file) => file.slice(3)));
    expect(french).toContain(`fr/${brief}index.html`);
    expect(french).toContain('fr/about/index.html');
  });

  it('says everything in its own words', async () => {
    const html = await page(`fr/${brief}`);
    expect(html).toContain('<html lang="fr"');
    for (const word of ['Brèves', 'Investissement', 'annoncé', 'À titre de comparaison']) {
      expect(html).toContain(word);
    }
    expect(html).toContain('Les premières installations doivent démarrer.');
    const text = html.replaceAll(/<[^>]*>|\S*"[^"]*"/g, ' ');
    expect(text).not.toMatch(/\b(?:Briefs|Sources? \d of|announced|Meldungen|angekündigt)\b/);
  });

  it('writes amounts and dates as its readers do', async () => {
    const html = await page(`fr/${brief}`);
    for (const written of [
      '50~milliards de dollars',
      'plus de 1~400~milliards de dollars',
      '50~Md$',
      '20–30~MW',
      '1~200~acres',
      'environ 486~ha',
      '12 novembre 2025',
      'mai 2027',
    ]) {
      expect(html).toContain(written);
    }
    expect(html).not.toContain('billion');
  });

  it('has the second unit of a fact in its sentences, on the page and in the feed', async () => {
    const sentence = 'Le terrain mesure 1~200~acres (environ 486~hectares).';
    const plain = (await page(`fr/${brief}`)).replaceAll(
      /<span class="visually-hidden">[^<]*<\/span>|<[^>]*>/g,
      '',
    );
    expect(plain).toContain(sentence);
    expect((await built.read('fr/rss.xml')).replaceAll('\u00a0', '~')).toContain(sentence);
  });

  it('sets its colons apart', async () => {
    expect(await page(`fr/${brief}`)).toContain('Netz AG~: Engagements, tous les réseaux');
  });

  it('has its quotation marks and apostrophes', async () => {
    expect(await page(`fr/${brief}`)).toContain('C’est un projet «~majeur~».');
  });

  it('has a feed and a sitemap of its own', async () => {
    const feed = await built.read('fr/rss.xml');
    expect(feed).toContain('<language>fr-FR</language>');
    expect(feed).toContain(`${origin}/fr/${brief}`);
    expect(await built.read('sitemap-fr.xml')).toContain(`<loc>${origin}/fr/${brief}</loc>`);
    expect(await built.read('sitemap-index.xml')).toContain(`${origin}/sitemap-fr.xml`);
  });
});

describe('a page in three languages', () => {
  it.each(['', 'en/', 'fr/'])(
    'names all of them, and that for everybody else: /%s',
    async (lang) => {
      expect(alternates(await page(lang + brief))).toEqual({
        de: `${origin}/${brief}`,
        en: `${origin}/en/${brief}`,
        fr: `${origin}/fr/${brief}`,
        'x-default': `${origin}/${brief}`,
      });
    },
  );

  it('is linked in the language menu', async () => {
    expect(languageMenu(await page(`fr/${brief}`))).toEqual([`/${brief}`, `/en/${brief}`]);
  });
});

describe('a page in one language only', () => {
  it('names no other', async () => {
    expect(alternates(await page(onlyGerman))).toEqual({});
  });

  it('leads to the home page of the other languages, which says why', async () => {
    expect(languageMenu(await page(onlyGerman))).toEqual([
      '/en/#no-translation',
      '/fr/#no-translation',
    ]);
    expect(await page('fr/')).toMatch(
      /<p class="no-translation" id="no-translation">\s*Cette page n’existe pas en français\./,
    );
  });
});

function alternates(html: string): Record<string, string> {
  const links = html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g);
  return Object.fromEntries(
    [...links].map(([, language = '', address = '']) => [language, address]),
  );
}

function languageMenu(html: string): string[] {
  const [menu = ''] = /<nav class="languages".*?<\/nav>/s.exec(html) ?? [];
  return [...menu.matchAll(/href="([^"]+)"/g)].map(([, address = '']) => address);
}
