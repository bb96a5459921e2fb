import { describe, expect, it } from 'vitest';
import { formOrigins, subscribeForm } from '../../../src/domain/newsletter.ts';
import { aSite } from '../../support/catalog.ts';

const uuid = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';

describe('the form for readers', () => {
  it('goes to the newsletter of its language at Buttondown', () => {
    const usernames = { de: 'baseload-de', en: 'baseload' };
    const site = aSite({ newsletter: { engine: { buttondown: { usernames } } } });
    expect(subscribeForm(site, 'en')).toEqual({
      action: 'https://buttondown.com/api/emails/embed-subscribe/baseload',
      hidden: { embed: '1', metadata__lang: 'en' },
      receiver: 'Buttondown',
    });
    expect(formOrigins(site)).toEqual(['https://buttondown.com']);
  });

  it('goes to the list of its language in a Listmonk', () => {
    const engine = { listmonk: { url: 'https://l.example/mail', lists: { de: { id: 3, uuid } } } };
    const site = aSite({ newsletter: { engine } });
    expect(subscribeForm(site, 'de')).toEqual({
      action: 'https://l.example/mail/subscription/form',
      hidden: { l: uuid, nonce: '' },
      receiver: 'l.example',
    });
    expect(formOrigins(site)).toEqual(['https://l.example']);
  });

  it('is not there without an engine, or where it does not serve the language', () => {
    const site = aSite({ newsletter: { engine: { buttondown: { usernames: { de: 'x' } } } } });
    expect(subscribeForm(site, 'en')).toBeUndefined();
    expect(subscribeForm(aSite(), 'de')).toBeUndefined();
    expect(formOrigins(aSite())).toEqual([]);
  });
});
