import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { HtmlValidate } from 'html-validate';
import { renderMail } from '../../../src/newsletter/render-mail.ts';
import { aBrief, aLinkedFact } from '../../support/catalog.ts';
import {
  aFullEdition,
  aMailContext,
  aMailEdition,
  aMailSite,
  mailOf,
} from '../../support/mails.ts';
import { sampleEdition } from '../../support/sample-edition.ts';

const golden = (name: string) => `../../golden/edition.${name}`;

describe('a mail of an edition', () => {
  it('is the reviewed one, in HTML, as text and as a file of mail programs', async () => {
    const { html, text, eml } = await mailOf(sampleEdition());
    await expect(html).toMatchFileSnapshot(golden('html'));
    await expect(text).toMatchFileSnapshot(golden('txt'));
    // Git would change its line ends.
    const lines = eml.toString('latin1').replaceAll('\r\n', '\n');
    await expect(lines).toMatchFileSnapshot(golden('eml'));
  });

  it('is the same, byte for byte, when it is made again', async () => {
    const [first, second] = await Promise.all([mailOf(sampleEdition()), mailOf(sampleEdition())]);
    expect(second.eml.equals(first.eml)).toBe(true);
    expect(second).toEqual(first);
  });

  it('is described by its record', async () => {
    const { html, text, eml, record, size } = await mailOf(sampleEdition());
    expect(record).toEqual({
      edition: '2025-11-14',
      language: 'de',
      url: 'https://example.org/news/editions/2025-11-14/',
      subject: 'Größere Netze für „Werk Süd“',
      preheader: 'Genehmigt ist der Anschluss, gebaut wird noch nicht.',
      date: '2025-11-14T07:00:00+01:00',
      briefs: ['2025-11-12-werk', '2025-11-13-netz', '2025-11-11-ohne'],
      quoted: [],
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      sizes: {
        html: Buffer.byteLength(html),
        text: Buffer.byteLength(text),
        eml: eml.length,
      },
    });
    expect(size).toBeUndefined();
  });

  it('names once each brief of which it holds a figure or a correction only', async () => {
    const fact = aLinkedFact();
    const old = aBrief({ slug: '2025-10-01-alt', facts: [fact] });
    const corrected = aBrief({ slug: '2025-10-02-neu' });
    const correction = { day: '2025-11-13', text: 'Falsch.', language: 'de' };
    const { record } = await mailOf(
      aMailEdition({
        numbers: [
          { brief: old, fact },
          { brief: old, fact },
          { brief: aBrief({ facts: [fact] }), fact },
        ],
        corrections: [{ brief: corrected, correction, anchor: 'correction-2025-11-13' }],
      }),
    );
    expect(record).toMatchObject({
      briefs: ['2025-11-12-strom'],
      quoted: ['2025-10-01-alt', '2025-10-02-neu'],
    });
  });

  it('has another hash as soon as a reader sees a change', async () => {
    const { record } = await mailOf(aMailEdition({}, 'Guten Tag.'));
    const { record: changed } = await mailOf(aMailEdition({}, 'Guten Abend.'));
    expect(changed.hash).not.toBe(record.hash);
  });

  it('is valid HTML', async () => {
    const { html } = await mailOf(sampleEdition());
    const validate = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document'],
      rules: {
        // What mail programs need, or hast prints: inline styles, conditional comments.
        'no-inline-style': 'off',
        'no-conditional-comment': 'off',
        'attribute-boolean-style': 'off',
        'doctype-style': 'off',
        'void-style': 'off',
        'no-trailing-whitespace': 'off',
        // Programs that drop an element they do not know keep this one.
        'prefer-native-element': 'off',
        // Outlook reads widths from attributes; old screen readers know "presentation" only.
        'no-deprecated-attr': 'off',
        'presentation-role-style': 'off',
      },
    });
    const report = await validate.validateString(html);
    const messages = report.results.flatMap(({ messages: its }) =>
      its.map(({ ruleId, message, line }) => `${String(line)}: ${message} ${ruleId}`),
    );
    expect(messages).toEqual([]);
  });

  it.each(['subject', 'preheader'] as const)(
    'refuses a %s with a line break, which would begin another header',
    async (name) => {
      const edition = aMailEdition({ [name]: 'Strom\r\nBcc: leser@example.com' });
      await expect(mailOf(edition)).rejects.toThrow(
        `The ${name} of content/editions/de/2025-11-14.mdx holds a line break or a control character. Write it on one line: "Strom Bcc: leser@example.com".`,
      );
    },
  );

  it('says which body or picture it was not given', async () => {
    const { edition, ...rest } = aFullEdition('Text.');
    await expect(mailOf({ ...rest, edition, bodies: new Map() })).rejects.toThrow(
      'The mail was given no body for content/briefs/de/2025-11-12-strom.mdx.',
    );
    await expect(mailOf(aFullEdition('![Werk](./fehlt.jpg)'))).rejects.toThrow(
      'No picture was given for ./fehlt.jpg of content/briefs/de/2025-11-12-strom.mdx.',
    );
  });

  it('refuses a picture that many mail programs do not show', async () => {
    const mail = aFullEdition('![Werk](./werk.jpg)');
    const [[slug = '', body] = []] = mail.bodies;
    if (body === undefined) throw new Error('There is a body.');
    const picture = { url: 'https://example.org/werk.webp', width: 600, height: 300 };
    const bodies = new Map([[slug, { ...body, pictures: { './werk.jpg': picture } }]]);
    await expect(mailOf({ ...mail, bodies })).rejects.toThrow(
      'https://example.org/werk.webp is no PNG and no JPEG: many mail programs would not show it.',
    );
  });

  it('is in the language of its edition, with nothing of another one', async () => {
    const brief = aBrief({ language: 'en', title: 'Power for a plant', summary: 'It is planned.' });
    const { html, text } = await mailOf(
      aMailEdition(
        {
          language: 'en',
          subject: 'Power',
          preheader: 'What is planned.',
          sections: [{ briefs: [{ brief, form: 'teaser' }] }],
        },
        'Good morning.',
      ),
    );
    expect(html).toContain('<html lang="en" dir="ltr">');
    expect(html).toContain('https://example.org/news/en/editions/2025-11-14/');
    expect(text).toContain('Edition 12 · November 14, 2025');
    expect(text).toContain('Read on (1 min)');
    expect(`${html}${text}`).not.toMatch(/Weiterlesen|Ausgabe|Abmelden/);
  });
});

describe('the file of a mail', () => {
  it('is read by a mail program as it was meant', async () => {
    const { html, text, eml } = await mailOf(sampleEdition());
    const mail = await simpleParser(eml);
    expect(mail.subject).toBe('Größere Netze für „Werk Süd“');
    expect(mail.from?.text).toBe('"Netzblatt" <news@example.org>');
    expect(mail.replyTo?.text).toBe('redaktion@example.org');
    expect(mail.to).toBeUndefined();
    expect(mail.date?.toISOString()).toBe('2025-11-14T06:00:00.000Z');
    expect(mail.html).toBe(html);
    expect(mail.text?.trim()).toBe(text.trim());
  });

  it('has lines that every server lets through, in seven bits', async () => {
    const { eml } = await mailOf(sampleEdition());
    const lines = eml.toString('latin1').split('\r\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(78);
    expect(eml.every((byte) => byte < 128)).toBe(true);
    expect(eml.toString('latin1').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(eml.toString('latin1').match(/Content-Transfer-Encoding: (.+)\r/g)).toEqual([
      'Content-Transfer-Encoding: quoted-printable\r',
      'Content-Transfer-Encoding: quoted-printable\r',
    ]);
  });

  it('has one header each for leaving and for the list of its language', async () => {
    const { eml } = await mailOf(sampleEdition());
    const [head = ''] = eml.toString('latin1').split('\r\n\r\n');
    const headers = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
    expect(headers.filter((line) => /^list-/i.test(line))).toEqual([
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      'List-ID: "Netzblatt (Deutsch)" <newsletter-de.baseload.example>',
      'List-Unsubscribe: <https://example.org/news/subscribe/#unsubscribe>',
    ]);
    expect(headers).toContain('Content-Language: de');
  });
});

describe('a mail that is too long', () => {
  const words = (count: number) =>
    Array.from(
      { length: count / 10 },
      () => 'Ein Satz mit zehn Wörtern ist hier noch nicht lang.',
    ).join('\n\n');

  it('is an error from 90 kB on, with the brief whose teaser would save most', async () => {
    const { size } = await mailOf(aFullEdition(words(10_000)));
    expect(size?.severity).toBe('error');
    expect(size?.message).toMatch(
      /^The mail of content\/editions\/de\/2025-11-14\.mdx has \d{2,3}\.\d kB of HTML\. A mail must stay under 90\.0 kB, and better under 75\.0 kB: Gmail cuts off what is longer\. The longest brief in full is 2025-11-12-strom: as a teaser \("- 2025-11-12-strom"\) it saves \d{2}\.\d kB\.$/,
    );
  });

  it('is a warning from 75 kB on', async () => {
    const { size, record } = await mailOf(aFullEdition(words(9_000)));
    expect(record.sizes.html).toBeGreaterThan(75_000);
    expect(record.sizes.html).toBeLessThan(90_000);
    expect(size?.severity).toBe('warning');
  });

  it('says what to do where no brief is in full', async () => {
    const { size } = await mailOf(aMailEdition({}, words(11_000)));
    expect(size?.message).toContain('Shorten its greeting, or make two editions of it.');
  });
});

describe('a site without an imprint', () => {
  it('has none in its mail', async () => {
    const site = aMailSite();
    const bare = { ...site, newsletter: { ...site.newsletter, imprint: {} } };
    const { html } = await renderMail(aMailEdition(), aMailContext('de', bare));
    expect(html).not.toContain('Musterweg');
    expect(html).toContain('Abmelden');
  });
});
