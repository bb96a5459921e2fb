import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../src/domain/brief.ts';
import type { PartialDate } from '../../../src/domain/dates.ts';
import type { Language } from '../../../src/domain/language.ts';
import { aSource } from '../../support/catalog.ts';
import { feedHtmlOf } from '../../support/feed-items.ts';

const sources = [aSource({ id: 'report' }), aSource({ id: 'decision' })];

function render(body: string, language: Language = 'de', changes: Partial<Brief> = {}): string {
  return feedHtmlOf(body, { language, sources, ...changes });
}

/** The body without the sources at its end. */
function renderBody(body: string, language: Language): string {
  return render(body, language).replace(/<h2>(?:Quellen|Sources)<\/h2>[^]*$/, '');
}

const german = 'https://example.org/news/briefs/2025-11-12-strom/';
const english = 'https://example.org/news/en/briefs/2025-11-12-strom/';

/** A name, the body, and its form in German and in English. */
const components: readonly [name: string, body: string, de: string, en: string][] = [
  [
    'a citation',
    'Text.<Cite sources="decision report" />',
    `<p>Text.<sup><a href="${german}#source-2">2</a>, <a href="${german}#source-1">1</a></sup></p>`,
    `<p>Text.<sup><a href="${english}#source-2">2</a>, <a href="${english}#source-1">1</a></sup></p>`,
  ],
  [
    'a note without a title',
    '<Note>Text.</Note>',
    '<p><strong>Anmerkung</strong></p><p>Text.</p>',
    '<p><strong>Note</strong></p><p>Text.</p>',
  ],
  [
    'a note with a title',
    '<Note title="N">Text.</Note>',
    '<p><strong>N</strong></p><p>Text.</p>',
    '<p><strong>N</strong></p><p>Text.</p>',
  ],
  [
    'a quote',
    '<Quote by="Ada" role="CEO" sources="report">Text.</Quote>',
    `<blockquote><p>„Text.“</p></blockquote><p>– Ada, CEO<sup><a href="${german}#source-1">1</a></sup></p>`,
    `<blockquote><p>“Text.”</p></blockquote><p>– Ada, CEO<sup><a href="${english}#source-1">1</a></sup></p>`,
  ],
  [
    'a quote in another language',
    '<Quote by="Ada" lang="en-GB">Text.</Quote>',
    '<blockquote lang="en-GB"><p>“Text.”</p></blockquote><p>– Ada</p>',
    '<blockquote lang="en-GB"><p>“Text.”</p></blockquote><p>– Ada</p>',
  ],
  [
    'a quote in German of another country',
    '<Quote by="Ada" lang="de-AT">Text.</Quote>',
    '<blockquote lang="de-AT"><p>„Text.“</p></blockquote><p>– Ada</p>',
    '<blockquote lang="de-AT"><p>„Text.“</p></blockquote><p>– Ada</p>',
  ],
  [
    'a quote of two paragraphs with a citation inside',
    '<Quote by="Ada">\n\nA.\n\nB.<Cite sources="report" />\n\n</Quote>',
    `<blockquote><p>„A.</p><p>„B.<sup><a href="${german}#source-1">1</a></sup>“</p></blockquote><p>– Ada</p>`,
    `<blockquote><p>“A.</p><p>“B.<sup><a href="${english}#source-1">1</a></sup>”</p></blockquote><p>– Ada</p>`,
  ],
  [
    'a picture with a credit',
    '![A & B](./werk.jpg "Ada")',
    '<figure><img src="https://example.org/_astro/werk.jpg" width="1280" height="720" alt="A &#x26; B"><figcaption>Ada</figcaption></figure>',
    '<figure><img src="https://example.org/_astro/werk.jpg" width="1280" height="720" alt="A &#x26; B"><figcaption>Ada</figcaption></figure>',
  ],
  [
    'a picture that names its file without a dot',
    '![A](werk.jpg)',
    '<figure><img src="https://example.org/_astro/werk.jpg" width="1280" height="720" alt="A"></figure>',
    '<figure><img src="https://example.org/_astro/werk.jpg" width="1280" height="720" alt="A"></figure>',
  ],
];

describe('the body and the sources of a brief in a feed', () => {
  it.each(components)('gives %s a form of plain HTML', (_name, body, de, en) => {
    expect(renderBody(body, 'de')).toBe(de);
    expect(renderBody(body, 'en')).toBe(en);
  });

  it('lists the sources at the end', () => {
    const published = '2025-11' as PartialDate;
    const its = [
      aSource({ title: 'A & B', publisher: 'Netz AG', kind: 'primary', published }),
      aSource({ url: 'https://www.example.net/a?b&c', kind: 'secondary' }),
    ];
    const items = (list: string) => `<ol><li>${list}</li></ol>`;
    expect(render('', 'de', { sources: its })).toBe(
      `<h2>Quellen</h2>${items(
        '<a href="https://www.example.org/report">Netz AG</a>, A &#x26; B, Nov. 2025 (Primärquelle)' +
          '</li><li><a href="https://www.example.net/a?b&#x26;c">example.net</a>',
      )}`,
    );
    expect(render('', 'en', { sources: its })).toContain(' (Primary source)</li>');
  });

  it('holds whole addresses only', () => {
    const html = render(`[a](/about/) [b](./2025-10-21-x.mdx#y) [c](#z) https://example.net/

Text[^1] a@example.org

![Ein Werk](./werk.jpg)

Text.<Cite sources="report" />

[^1]: Note.`);
    const addresses = Array.from(
      html.matchAll(/ (?:href|src)="([^"]*)"/g),
      ([, address]) => address,
    );
    expect(addresses).toEqual([
      'https://example.org/news/about/',
      'https://example.org/news/briefs/2025-10-21-x/#y',
      `${german}#z`,
      'https://example.net/',
      `${german}#fn-1`,
      'mailto:a@example.org',
      'https://example.org/_astro/werk.jpg',
      `${german}#source-1`,
      `${german}#fnref-1`,
      'https://www.example.org/report',
      'https://www.example.org/report',
    ]);
  });

  it('keeps the footnotes of several briefs in one document apart', () => {
    const html = render('Text[^1].\n\n[^1]: Note.', 'en');
    expect(html).toContain('<li id="2025-11-12-strom-fn-1">');
    expect(html).toContain('id="2025-11-12-strom-footnote-label">Notes</h2>');
    expect(html).toContain('title="Back to the text, reference a"');
    expect(html).not.toMatch(/ (?:aria-|data-|class)/);
  });

  it('throws where a picture is missing', () => {
    expect(() => render('![Ein Werk](./fehlt.jpg)')).toThrow(
      'No picture was given for ./fehlt.jpg of content/briefs/de/2025-11-12-strom.mdx.',
    );
  });
});
