import { describe, expect, it } from 'vitest';
import { patterns } from '../../../src/domain/solidity.ts';
import { keptStyles } from '../../../src/newsletter/html/kept-styles.ts';
import { inlinedStyles } from '../../../src/newsletter/html/styles.ts';
import { renderMail } from '../../../src/newsletter/render-mail.ts';
import { aLinkedFact, aSite } from '../../support/catalog.ts';
import { aFullEdition, aMailContext, aMailEdition, mailOf } from '../../support/mails.ts';
import { sampleEdition } from '../../support/sample-edition.ts';

/** The HTML of a brief in full with this body. */
async function htmlOf(body: string, brief: Parameters<typeof aFullEdition>[1] = {}) {
  return (await mailOf(aFullEdition(body, brief))).html;
}

describe('the HTML of a mail', () => {
  it('asks for nothing but pictures with a whole address, a size and words for them', async () => {
    const { html } = await mailOf(sampleEdition());
    expect(html).not.toMatch(/<(?:script|link|svg|iframe|video|form|input)\b|url\(/);
    expect(html.match(/<img [^>]*>/g)).toEqual([
      '<img src="https://example.org/news/_astro/werk.jpg" width="552" height="311" alt="Das Werk von Süden" class="image" style="display:block;width:100%;height:auto;border:0">'.replace(
        ' class="image"',
        '',
      ),
    ]);
    const addresses = [...html.matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => href);
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((href) => !href.startsWith('https://'))).toEqual([]);
  });

  it('begins with the preheader, and lets no other words follow it there', async () => {
    const { html } = await mailOf(aMailEdition({ preheader: 'Was läuft.' }));
    const [, first = ''] = /<body[^>]*><div[^>]*>([^<]*)</.exec(html) ?? [];
    expect(first.startsWith('Was läuft.')).toBe(true);
    expect(first.length).toBeGreaterThan(150);
  });

  it('marks paid words, and tells search engines so', async () => {
    const advert = { advertiser: 'Muster', text: 'Kabel.', url: 'https://example.com/' };
    const { html } = await mailOf(aMailEdition({ advert }));
    expect(html).toMatch(
      />Anzeige<.*>Kabel\.<.*<a [^>]*href="https:\/\/example\.com\/" rel="sponsored"/,
    );
  });

  it('has headings in their order', async () => {
    const { html } = await mailOf(sampleEdition());
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => {
      expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it('keeps tables with data as tables with heads, and says of others that they are none', async () => {
    const html = await htmlOf('| Jahr | Leistung |\n| --- | ---: |\n| 2026 | 100 MW |');
    expect(html).toMatch(/<th [^>]*scope="col"[^>]*>Jahr<\/th>/);
    const tables = [...html.matchAll(/<table([^>]*)>/g)].map(([, attributes = '']) => attributes);
    expect(tables.filter((one) => !one.includes('role="presentation"'))).toHaveLength(1);
  });

  it('breaks long addresses in its text, but no word in a table, which scrolls where it is too wide', async () => {
    const html = await htmlOf('| Leistung |\n| --- |\n| 1,2 Gigawatt |');
    expect(html).toMatch(
      /<td class="cell" style="[^"]*overflow-wrap:anywhere;word-break:break-word/,
    );
    expect(html).toMatch(
      /<div style="[^"]*overflow-x:auto"><table class="table" style="[^"]*overflow-wrap:normal;word-break:normal/,
    );
  });

  it.each([
    ['rumored', 'dashed', 'unbestätigt'],
    ['financed', 'outline', 'finanziert'],
    ['observed', 'solid', 'nachgewiesen'],
    ['withdrawn', 'struck', 'zurückgezogen'],
  ] as const)('draws %s as %s, and says it in a word', async (basis, pattern, word) => {
    const html = await htmlOf('Text.', { facts: [aLinkedFact({ basis })] });
    expect(html).toMatch(new RegExp(`class="p-${pattern}" aria-hidden="true".*>${word}<`));
  });

  it('draws a chart of cells, with every number and basis as text beside it', async () => {
    const facts = [
      aLinkedFact(),
      aLinkedFact({ id: 'second', amount: 'more than 25bn USD', basis: 'contracted' }),
      aLinkedFact({ id: 'third', amount: '10bn..20bn USD', basis: 'withdrawn' }),
    ];
    const html = await htmlOf('<Compare facts="capex second third" title="Im Vergleich" />', {
      facts,
    });
    const [, chart = ''] = html.replaceAll('&nbsp;', ' ').split('Im Vergleich');
    for (const words of ['50 Mrd. $', 'mehr als 25 Mrd. $', 'angekündigt', 'vereinbart']) {
      expect(chart).toContain(words);
    }
    expect([...chart.matchAll(/<td width="([\d.]+%)"/g)].map(([, width]) => width)).toEqual([
      ...['100%'],
      ...['50%', '50%'],
      ...['20%', '20%', '60%'],
    ]);
    expect(chart).toContain('›');
  });

  it('names the language of words in another one', async () => {
    const html = await htmlOf('<Quote by="Ada" lang="en">\n\nBuilt for this.\n\n</Quote>');
    expect(html).toContain('<blockquote lang="en"');
    expect(html).toContain('“Built for this.”');
  });

  it('writes tasks in words: mail programs show no boxes to tick', async () => {
    const html = await htmlOf('- [x] Antrag\n- [ ] Bau');
    expect(html).toContain('<b>erledigt: </b> Antrag');
    expect(html).toContain('<b>offen: </b> Bau');
  });

  it('is written from right to left where the language is', async () => {
    const site = aSite({
      url: 'https://example.org/',
      languages: {
        de: { locale: 'de-DE', label: 'Deutsch' },
        ar: { locale: 'ar-EG', label: 'العربية' },
      },
    });
    const context = { ...aMailContext('de', site), locale: 'ar-EG' };
    const facts = [aLinkedFact()];
    const { html } = await renderMail(aFullEdition('Text.', { language: 'ar', facts }), context);
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('lang="ar" dir="rtl"><!--[if mso]>');
    expect(html).toContain('text-align:right');
    expect(html).toContain('padding-left:8px');
  });
});

describe('the styles of a mail', () => {
  it('have a form for every pattern', () => {
    for (const pattern of patterns) expect(inlinedStyles('ltr')).toContain(`.p-${pattern} {`);
  });

  it('give every color a counterpart for dark rooms', () => {
    const colored = [...inlinedStyles('ltr').matchAll(/^(\S.*?) \{.*#[0-9a-f]{6}.*\}$/gm)];
    const [, dark = ''] = keptStyles(inlinedStyles('ltr')).split('prefers-color-scheme');
    expect(colored.length).toBeGreaterThan(30);
    for (const [, selector = ''] of colored) expect(dark).toContain(selector);
    expect(dark).not.toContain('#15181d');
  });

  it('refuse a color that has none', () => {
    expect(() => keptStyles('.a { color:#ff0000 }')).toThrow(
      'The color #ff0000 has no dark counterpart.',
    );
  });
});
