import type { Language, Localized } from './language.ts';
import type { Site } from './site.ts';

/** Who a mail comes from, or who gets it. */
export interface Mailbox {
  readonly name: string;
  /** `news@example.org` */
  readonly address: string;
}

/** What the operator decides about the newsletter. No key of any service is among it. */
export interface Newsletter {
  readonly from: Mailbox;
  /** Address that gets the answers of readers; without one, the sender. */
  readonly replyTo?: string | undefined;
  /** Who publishes, with a postal address: the last line of every mail. */
  readonly imprint: Localized;
  /** The service that keeps the addresses of readers and sends. */
  readonly engine?: Engine | undefined;
  /** The only addresses that `npm run send -- … --to smtp` writes to. */
  readonly testRecipients: readonly string[];
}

export type Engine = Buttondown | Listmonk;

/** https://buttondown.com: a newsletter of its own for each language. */
export interface Buttondown {
  readonly kind: 'buttondown';
  readonly usernames: Readonly<Record<Language, string>>;
  /** The frame that Buttondown puts around a mail; `naked` is none. */
  readonly template: ButtondownTemplate;
}

export const buttondownTemplates = ['naked', 'classic', 'modern', 'plaintext', 'custom'] as const;

export type ButtondownTemplate = (typeof buttondownTemplates)[number];

/** https://listmonk.app: a list for each language. */
export interface Listmonk {
  readonly kind: 'listmonk';
  /** Public address of the installation, ends with a slash. */
  readonly url: string;
  readonly lists: Readonly<Record<Language, ListmonkList>>;
  /** Number of the template that puts nothing around a mail; without one, Listmonk’s default. */
  readonly template?: number | undefined;
}

export interface ListmonkList {
  /** Its number, which campaigns name. */
  readonly id: number;
  /** Its public name, which the form for readers names. */
  readonly uuid: string;
}

/** A form that a browser sends to the engine by itself. */
export interface SubscribeForm {
  /** Whole address. */
  readonly action: string;
  /** What is sent along with the address of the reader, by name. */
  readonly hidden: Readonly<Record<string, string>>;
  /** Who gets the address of the reader. */
  readonly receiver: string;
}

/** Where readers of a language leave their address: `undefined` where no engine serves them. */
export function subscribeForm(site: Site, language: Language): SubscribeForm | undefined {
  const { engine } = site.newsletter;
  if (engine?.kind === 'buttondown') return buttondownForm(engine, language);
  if (engine?.kind === 'listmonk') return listmonkForm(engine, language);
  return undefined;
}

function buttondownForm(engine: Buttondown, language: Language): SubscribeForm | undefined {
  const username = engine.usernames[language];
  if (username === undefined) return undefined;
  return {
    action: `https://buttondown.com/api/emails/embed-subscribe/${username}`,
    hidden: { embed: '1', metadata__lang: language },
    receiver: 'Buttondown',
  };
}

function listmonkForm(engine: Listmonk, language: Language): SubscribeForm | undefined {
  const list = engine.lists[language];
  if (list === undefined) return undefined;
  return {
    action: `${engine.url}subscription/form`,
    // Listmonk takes a form whose `nonce` is filled in for the work of a robot.
    hidden: { l: list.uuid, nonce: '' },
    receiver: new URL(engine.url).host,
  };
}

/** The origins that a page may send a form to: what `form-action` of its security policy allows. */
export function formOrigins(site: Site): string[] {
  const forms = site.languages.map(({ language }) => subscribeForm(site, language));
  return [...new Set(forms.flatMap((form) => (form ? [new URL(form.action).origin] : [])))];
}
