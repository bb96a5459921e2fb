import { describe, expect, it } from 'vitest';
import { siteConfig, type SiteConfig } from '../../../src/schema/site.ts';

const uuid = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';

function newsletterOf(newsletter: SiteConfig['newsletter']) {
  return siteConfig.parse({ url: 'https://example.org/news/', name: 'Netz', newsletter })
    .newsletter;
}

function saidOf(newsletter: unknown): string[] {
  const { error } = siteConfig.safeParse({ newsletter });
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('the settings of the newsletter', () => {
  it('name the publication as the sender where nobody else is', () => {
    expect(newsletterOf(undefined)).toEqual({
      from: { name: 'Netz', address: 'newsletter@example.org' },
      imprint: {},
      testRecipients: [],
    });
  });

  it('are read as they are written', () => {
    expect(
      newsletterOf({
        from: '"Netz, Redaktion" <news@example.org>',
        replyTo: 'desk@example.org',
        imprint: { de: 'Netz, Musterweg 1' },
        engine: { buttondown: { usernames: { de: 'netz-de', en: 'netz' } } },
        testRecipients: ['desk@example.org'],
      }),
    ).toEqual({
      from: { name: 'Netz, Redaktion', address: 'news@example.org' },
      replyTo: 'desk@example.org',
      imprint: { de: 'Netz, Musterweg 1' },
      engine: {
        kind: 'buttondown',
        usernames: { de: 'netz-de', en: 'netz' },
        template: 'naked',
      },
      testRecipients: ['desk@example.org'],
    });
  });

  it('take the address of a Listmonk with or without its last slash', () => {
    const lists = { de: { id: 3, uuid } };
    const engine = { listmonk: { url: 'https://l.example/mail', lists } };
    expect(newsletterOf({ engine }).engine).toEqual({
      kind: 'listmonk',
      url: 'https://l.example/mail/',
      lists,
    });
  });

  const list = { id: 3, uuid };
  it.each([
    [{ from: 'news@example.org' }, 'newsletter.from: Write "Name <news@example.org>".'],
    [{ from: 'A\nBcc: <b@example.org>' }, 'newsletter.from: Write "Name <news@example.org>".'],
    [{ replyTo: 'desk' }, 'newsletter.replyTo: Write an address, such as "news@example.org".'],
    [
      { testRecipients: ['a@b.org', 'a@b.org'] },
      'newsletter.testRecipients.1: It is there twice. Delete one of the two.',
    ],
    [{ imprint: { fr: 'x' } }, 'newsletter.imprint.fr: "fr" is not one of the languages (de, en).'],
    [
      { engine: {} },
      'newsletter.engine: Name one engine: { buttondown: { … } } or { listmonk: { … } }.',
    ],
    [
      { engine: { buttondown: { usernames: {} } } },
      'newsletter.engine.buttondown.usernames: Name the newsletter of a language.',
    ],
    [
      { engine: { buttondown: { usernames: { de: 'a', en: 'a' } } } },
      'newsletter.engine.buttondown.usernames: Give each language a newsletter of its own: its readers would get every edition.',
    ],
    [
      { engine: { buttondown: { usernames: { de: 'https://buttondown.com/a' } } } },
      'newsletter.engine.buttondown.usernames.de: Write the name that the address of the newsletter ends with.',
    ],
    [
      { engine: { buttondown: { usernames: { fr: 'a' } } } },
      'newsletter.engine.fr: "fr" is not one of the languages (de, en).',
    ],
    [
      { engine: { listmonk: { url: 'l.example', lists: { de: list } } } },
      'newsletter.engine.listmonk.url: Write the whole address of Listmonk, such as "https://lists.example.org/".',
    ],
    [
      { engine: { listmonk: { url: 'https://api:token@l.example', lists: { de: list } } } },
      'newsletter.engine.listmonk.url: Leave user and token out of the address; they come from the environment.',
    ],
    [
      { engine: { listmonk: { url: 'https://l.example', lists: { de: { id: 3, uuid: 'x' } } } } },
      'newsletter.engine.listmonk.lists.de.uuid: Copy it from the page of the list in Listmonk.',
    ],
    [
      { engine: { listmonk: { url: 'https://l.example', lists: { de: list, en: list } } } },
      'newsletter.engine.listmonk.lists: Give each language a list of its own: its readers would get every edition.',
    ],
    [
      { engine: { listmonk: { url: 'https://l.example', lists: {} } } },
      'newsletter.engine.listmonk.lists: Name the list of a language.',
    ],
  ])('are refused: %j', (newsletter, said) => {
    expect(saidOf(newsletter)).toEqual([said]);
  });
});
