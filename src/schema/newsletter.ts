import { z } from 'zod';
import type { Language } from '../domain/language.ts';
import {
  buttondownTemplates,
  type Engine,
  type Mailbox,
  type Newsletter,
} from '../domain/newsletter.ts';
import { distinct, languageCode, localizedText } from './fields.ts';

const address = z.email({ error: 'Write an address, such as "news@example.org".' });

/** `Name <news@example.org>`; the name may stand in quotes. */
const mailbox = z.string().transform((given, context): Mailbox => {
  const [, name = '', rest = ''] = /^\s*"?([^"<>]*?)"?\s*<([^<>]*)>\s*$/.exec(given) ?? [];
  const parsed = address.safeParse(rest);
  if (name !== '' && parsed.success && !/\p{Cc}/u.test(name)) {
    return { name, address: parsed.data };
  }
  context.addIssue({ code: 'custom', message: 'Write "Name <news@example.org>".' });
  return z.NEVER;
});

const buttondown = z.strictObject({
  usernames: z
    .record(
      languageCode,
      z
        .string()
        .regex(/^[A-Za-z0-9_-]+$/, 'Write the name that the address of the newsletter ends with.'),
    )
    .refine((names) => Object.keys(names).length > 0, 'Name the newsletter of a language.')
    .refine(areDistinct, {
      error: 'Give each language a newsletter of its own: its readers would get every edition.',
    })
    .meta({ description: 'The newsletter of each language: `{ de: "my-newsletter" }`.' }),
  template: z.enum(buttondownTemplates).default('naked').meta({
    description: 'The frame that Buttondown puts around a mail; `naked` is none.',
  }),
});

const listmonk = z.strictObject({
  url: z
    .url({
      protocol: /^https?$/,
      error: 'Write the whole address of Listmonk, such as "https://lists.example.org/".',
    })
    .refine((url) => (URL.parse(url)?.username ?? '') + (URL.parse(url)?.password ?? '') === '', {
      error: 'Leave user and token out of the address; they come from the environment.',
    })
    .transform((url) => new URL(url.endsWith('/') ? url : `${url}/`).href)
    .meta({ description: 'Public address of the installation.' }),
  lists: z
    .record(
      languageCode,
      z.strictObject({
        id: z.int().positive(),
        uuid: z.uuid({ error: 'Copy it from the page of the list in Listmonk.' }),
      }),
    )
    .refine((lists) => Object.keys(lists).length > 0, 'Name the list of a language.')
    .refine((lists) => areDistinct(mapValues(lists, ({ id }) => String(id))), {
      error: 'Give each language a list of its own: its readers would get every edition.',
    })
    .meta({ description: 'The list of each language: `{ de: { id: 3, uuid: "…" } }`.' }),
  template: z
    .int()
    .positive()
    .optional()
    .meta({ description: 'Number of a template that puts nothing around a mail.' }),
});

const engine = z
  .strictObject({ buttondown: buttondown.optional(), listmonk: listmonk.optional() })
  .refine(
    (given) => Object.values(given).filter((one) => one !== undefined).length === 1,
    'Name one engine: { buttondown: { … } } or { listmonk: { … } }.',
  );

/** What `site.config.ts` may say about the newsletter. Keys of services are not among it. */
export const newsletterSettings = z.strictObject({
  from: mailbox.optional().meta({ description: 'Sender, as `Name <news@example.org>`.' }),
  replyTo: address.optional().meta({ description: 'Address that gets the answers of readers.' }),
  imprint: localizedText
    .default({})
    .meta({ description: 'Who publishes, with a postal address: the last line of every mail.' }),
  engine: engine.optional().meta({
    description: 'The service that keeps the addresses of readers and sends.',
  }),
  testRecipients: distinct(address)
    .default([])
    .meta({ description: 'The only addresses that get test copies by SMTP.' }),
});

type NewsletterSettings = z.output<typeof newsletterSettings>;

/** The languages that the engine is to serve. */
export function newsletterLanguages({ engine }: NewsletterSettings): Language[] {
  return Object.keys({ ...engine?.buttondown?.usernames, ...engine?.listmonk?.lists });
}

/** Without a sender mails come from the publication, at the host of its address. */
export function toNewsletter(
  { from, replyTo, imprint, engine, testRecipients }: NewsletterSettings,
  name: string,
  url: string,
): Newsletter {
  return {
    from: from ?? { name, address: `newsletter@${new URL(url).hostname}` },
    replyTo,
    imprint,
    testRecipients,
    engine: toEngine(engine),
  };
}

function toEngine(engine: NewsletterSettings['engine']): Engine | undefined {
  if (engine?.buttondown !== undefined) return { kind: 'buttondown', ...engine.buttondown };
  return engine?.listmonk && { kind: 'listmonk', ...engine.listmonk };
}

function areDistinct(values: Readonly<Record<string, string>>): boolean {
  const list = Object.values(values);
  return new Set(list).size === list.length;
}

function mapValues<T>(
  values: Readonly<Record<string, T>>,
  change: (value: T) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}
