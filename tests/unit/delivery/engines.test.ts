import { describe, expect, it } from 'vitest';
import { connectButtondown } from '../../../src/delivery/buttondown.ts';
import type { DeliveryContext } from '../../../src/delivery/context.ts';
import { connectListmonk } from '../../../src/delivery/listmonk.ts';
import { markerOf } from '../../../src/delivery/target.ts';
import type { SiteConfig } from '../../../src/schema/site.ts';
import { startButtondown } from '../../support/buttondown-double.ts';
import { aSite } from '../../support/catalog.ts';
import { listUuid, startListmonk } from '../../support/listmonk-double.ts';
import { anOutgoingMail, aWire } from '../../support/outgoing-mail.ts';

type Engine = NonNullable<SiteConfig['newsletter']>['engine'];

function context(
  engine: Engine,
  environment: DeliveryContext['environment'],
  more: Partial<DeliveryContext> = {},
): DeliveryContext {
  const from = 'Baseload <news@example.org>';
  const site = aSite({ newsletter: { from, replyTo: 'desk@example.org', engine } });
  return { site, language: 'de', environment, wire: aWire(), ...more };
}

const oneNewsletter = { buttondown: { usernames: { de: 'baseload-de' } } };
const twoNewsletters = { buttondown: { usernames: { de: 'baseload-de', en: 'baseload' } } };
const lists = { de: { id: 3, uuid: listUuid } };

describe('Buttondown', () => {
  it('gets a draft with its own link to leave, and no template of ours', async () => {
    await using double = await startButtondown('key');
    const { url: buttondownUrl } = double;
    const environment = { BUTTONDOWN_API_KEY: 'key' };
    const target = connectButtondown(context(oneNewsletter, environment, { buttondownUrl }));
    await target.create(anOutgoingMail({ subject: 'Was {{ x }} kostet' }));
    expect(double.seen[0]?.body).toEqual({
      status: 'draft',
      subject: 'Was {% templatetag openvariable %} x }} kostet',
      description: 'Drei Meldungen der Woche',
      canonical_url: 'https://example.org/editions/2025-11-14/',
      template: 'naked',
      body: '<!-- buttondown-editor-mode: fancy --><!doctype html><!--[if mso]><p>"Outlook"</p><![endif]--><p>&#123;{ name }}</p><a href="{{ unsubscribe_url }}">Abmelden</a>',
      metadata: { baseload_edition: 'tag:example.org,2025:editions/2025-11-14/de' },
    });
    const headers = double.seen[0]?.headers;
    expect(headers?.['x-api-version']).toBe('2026-04-01');
    expect(headers?.['x-idempotency-key']).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is told that a changed draft is one', async () => {
    await using double = await startButtondown('key');
    const { url: buttondownUrl } = double;
    const environment = { BUTTONDOWN_API_KEY: 'key' };
    const target = connectButtondown(context(oneNewsletter, environment, { buttondownUrl }));
    const { id } = await target.create(anOutgoingMail());
    await target.update(id, anOutgoingMail({ subject: 'Neu' }));
    expect(double.seen.at(-1)?.body).toMatchObject({ status: 'draft', subject: 'Neu' });
  });

  it('is not believed where it names a draft that it does not list', async () => {
    await using double = await startButtondown('key');
    const { url: buttondownUrl } = double;
    const environment = { BUTTONDOWN_API_KEY: 'key' };
    const target = connectButtondown(context(oneNewsletter, environment, { buttondownUrl }));
    const first = await target.create(anOutgoingMail());
    double.emails.length = 0;
    expect(await target.create(anOutgoingMail())).toEqual(first);
    expect(await target.find(anOutgoingMail().marker)).toEqual([]);
  });

  it('explains what it does not understand, field by field', async () => {
    await using double = await startButtondown('key');
    const { url: buttondownUrl } = double;
    const environment = { BUTTONDOWN_API_KEY: 'key' };
    const target = connectButtondown(context(oneNewsletter, environment, { buttondownUrl }));
    await expect(target.create(anOutgoingMail({ subject: '' }))).rejects.toThrow(
      /^Buttondown does not understand what it got \(status 422\)\. It says: body\.payload\.subject: /,
    );
  });

  it.each([
    [oneNewsletter, { BUTTONDOWN_API_KEY: 'a' }],
    [oneNewsletter, { BUTTONDOWN_API_KEY_DE: 'a' }],
    [twoNewsletters, { BUTTONDOWN_API_KEY_DE: 'a', BUTTONDOWN_API_KEY: 'b' }],
  ])('takes the key of the newsletter: %#', (engine, environment) => {
    expect(connectButtondown(context(engine, environment)).account).toBe('baseload-de');
  });

  it.each<[Engine, DeliveryContext['environment'], string]>([
    [oneNewsletter, {}, 'BUTTONDOWN_API_KEY is not set. Put it into the environment.'],
    [oneNewsletter, { BUTTONDOWN_API_KEY: ' ' }, 'BUTTONDOWN_API_KEY is not set.'],
    [
      oneNewsletter,
      { BUTTONDOWN_API_KEY: 'schlüssel' },
      'BUTTONDOWN_API_KEY holds characters that no key has. Copy the key again.',
    ],
    // One key for two newsletters would put a draft before the wrong readers.
    [twoNewsletters, { BUTTONDOWN_API_KEY: 'b' }, 'BUTTONDOWN_API_KEY_DE is not set.'],
    [
      undefined,
      {},
      "site.config.ts names no newsletter at Buttondown. Write newsletter: { engine: { buttondown: { usernames: { de: '…' } } } }.",
    ],
    [
      { buttondown: { usernames: { en: 'baseload' } } },
      {},
      'site.config.ts names no newsletter in "de": newsletter.engine.buttondown.usernames.de.',
    ],
  ])('is not connected without what it needs: %#', (engine, environment, said) => {
    expect(() => connectButtondown(context(engine, environment))).toThrow(said);
  });
});

describe('Listmonk', () => {
  const environment = { LISTMONK_USER: 'api', LISTMONK_TOKEN: 'token' };

  it('gets a campaign with both texts, the comments for Outlook, and no header for leaving', async () => {
    await using double = await startListmonk('api:token');
    const engine = { listmonk: { url: double.url, lists, template: 5 } };
    const target = connectListmonk(context(engine, environment));
    await target.create(anOutgoingMail({ subject: 'Was {{ x }} kostet' }));
    expect(double.seen[0]?.body).toEqual({
      name: '2025-11-14 de: Was {{ x }} kostet',
      subject: 'Was {{ "{{" }} x }} kostet',
      lists: [3],
      from_email: 'Baseload <news@example.org>',
      type: 'regular',
      content_type: 'html',
      messenger: 'email',
      template_id: 5,
      body: '<!doctype html>{{ Safe "<!--[if mso]><p>\\"Outlook\\"</p><![endif]-->" }}<p>&#123;{ name }}</p><a href="{{ UnsubscribeURL }}">Abmelden</a>',
      altbody: '{{ "{{" }} name }}\nAbmelden: {{ UnsubscribeURL }}\n',
      tags: ['tag:example.org,2025:editions/2025-11-14/de'],
      headers: [{ 'Reply-To': 'desk@example.org' }],
    });
  });

  it('counts no clicks, whatever an address ends with', async () => {
    await using double = await startListmonk('api:token');
    const target = connectListmonk(context({ listmonk: { url: double.url, lists } }, environment));
    const { html, text } = anOutgoingMail();
    const address = 'https://example.org/@TrackLink';
    await target.create(
      anOutgoingMail({
        html: `${html}<a href="${address}">${address}</a>`,
        text: `${text}${address}\n`,
        subject: address,
      }),
    );
    const link =
      '<a href="https://example.org/&#64;TrackLink">https://example.org/&#64;TrackLink</a>';
    expect(double.seen[0]?.body).toMatchObject({
      body: expect.stringContaining(link) as string,
      altbody: expect.stringContaining('https://example.org/{{ "@" }}TrackLink\n') as string,
      subject: 'https://example.org/{{ "@" }}TrackLink',
    });
  });

  it('names its list', async () => {
    await using double = await startListmonk('api:token');
    const target = connectListmonk(context({ listmonk: { url: double.url, lists } }, environment));
    expect(await target.audience()).toBe('the readers of the list "Deutsche Ausgabe"');
  });

  it('is refused where the list is another, or does not ask back', async () => {
    await using double = await startListmonk('api:token');
    const target = connectListmonk(context({ listmonk: { url: double.url, lists } }, environment));
    double.list.uuid = 'another';
    await expect(target.audience()).rejects.toThrow(
      `List 3 of Listmonk is "Deutsche Ausgabe" with the UUID another, and site.config.ts says ${listUuid}.`,
    );
    double.list.optin = 'single';
    await expect(target.audience()).rejects.toThrow('Set its opt-in to double.');
  });

  it.each<[Engine, DeliveryContext['environment'], string]>([
    [{ listmonk: { url: 'https://l.example/', lists } }, {}, 'LISTMONK_USER is not set.'],
    [
      { listmonk: { url: 'https://l.example/', lists } },
      { LISTMONK_USER: 'api' },
      'LISTMONK_TOKEN is not set.',
    ],
    [undefined, {}, 'site.config.ts names no Listmonk.'],
    [
      { listmonk: { url: 'https://l.example/', lists: { en: { id: 4, uuid: listUuid } } } },
      {},
      'site.config.ts names no list in "de": newsletter.engine.listmonk.lists.de.',
    ],
  ])('is not connected without what it needs: %#', (engine, its, said) => {
    expect(() => connectListmonk(context(engine, its))).toThrow(said);
  });
});

describe('a mail', () => {
  it('is refused where a reader could not leave', async () => {
    await using double = await startListmonk('api:token');
    const environment = { LISTMONK_USER: 'api', LISTMONK_TOKEN: 'token' };
    const target = connectListmonk(context({ listmonk: { url: double.url, lists } }, environment));
    await expect(target.create(anOutgoingMail({ text: 'Kein Link.' }))).rejects.toThrow(
      'has no place https://example.org/subscribe/#unsubscribe to unsubscribe',
    );
    expect(double.seen).toEqual([]);
  });

  it('bears the same marker for good', () => {
    expect(markerOf('example.org,2025', '2025-11-14', 'de')).toBe(
      'tag:example.org,2025:editions/2025-11-14/de',
    );
  });
});
