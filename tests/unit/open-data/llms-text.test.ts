import { describe, expect, it } from 'vitest';
import { renderLlmsText } from '../../../src/open-data/llms-text.ts';
import { createUrls } from '../../../src/urls.ts';
import { aBrief, aSite, textsIn } from '../../support/catalog.ts';

const site = aSite({
  name: 'Strom & Netze',
  url: 'https://example.org/news/',
  description: { de: 'Kurze Meldungen.' },
});
const context = { site, urls: createUrls(site), t: textsIn('de') };
const pages = [{ slug: 'about', title: 'Über uns', summary: 'Wer wir sind.' }];

describe('renderLlmsText', () => {
  const brief = aBrief({ title: 'A [B]', summary: 'Ein Satz.' });
  const text = renderLlmsText({ language: 'de', briefs: [brief], pages }, context);

  it('begins with name and description, as the specification wants it', () => {
    expect(text).toMatch(/^# Strom & Netze\n\n> Kurze Meldungen\.\n\nJede Meldung gibt es auch/);
  });

  it('leads to the briefs as Markdown', () => {
    const address = 'https://example.org/news/briefs/2025-11-12-strom.md';
    expect(text).toContain(`## Meldungen\n\n- [A \\[B\\]](${address}): Ein Satz.\n`);
  });

  it('leads to the data and to the other languages', () => {
    expect(text).toContain('- [JSON Schema](https://example.org/news/schemas/brief.json): ');
    expect(text).toContain('- [English](https://example.org/news/en/llms.txt)\n');
  });

  it('puts what a short answer can do without under "Optional"', () => {
    expect(text).toMatch(
      /## Optional\n\n[^]*- \[Über uns\]\(https:\/\/example\.org\/news\/about\/\): Wer wir sind\.\n$/,
    );
  });

  it('names the newest hundred briefs, and no heading where there is none', () => {
    const briefs = Array.from({ length: 120 }, () => brief);
    const many = renderLlmsText({ language: 'de', briefs, pages }, context);
    expect(many.match(/strom\.md\)/g)).toHaveLength(100);
    const none = renderLlmsText({ language: 'de', briefs: [], pages: [] }, context);
    expect(none).not.toContain('## Meldungen');
  });
});
