import { z } from 'zod';
import type { ListmonkList, Mailbox } from '../domain/newsletter.ts';
import { escapeBracesInHtml, escapeBracesInText } from '../newsletter/escape-braces.ts';
import { withUnsubscribe } from '../newsletter/unsubscribe.ts';
import { noEngine, readKey, type Connect } from './context.ts';
import { DeliveryError } from './delivery-error.ts';
import type { Service, Wire } from './exchange.ts';
import { ask } from './service.ts';
import type { Draft, OutgoingMail, Target } from './target.ts';

/**
 * Drafts of campaigns in a Listmonk, by its published interface (https://listmonk.app/docs/apis/campaigns/).
 * Listmonk has no keys against doing a thing twice: the marker is a tag, and is looked up before.
 */
export const connectListmonk: Connect = ({ site, language, environment, wire }) => {
  const { engine, from, replyTo } = site.newsletter;
  if (engine?.kind !== 'listmonk') {
    const example = `{ listmonk: { url: '…', lists: { ${language}: { id: 1, uuid: '…' } } } }`;
    throw noEngine('Listmonk', example);
  }
  const list = engine.lists[language];
  if (list === undefined) {
    const message = `site.config.ts names no list in "${language}": newsletter.engine.listmonk.lists.${language}.`;
    throw new DeliveryError(message);
  }
  const { key: user } = readKey(environment, ['LISTMONK_USER']);
  const { key: token } = readKey(environment, ['LISTMONK_TOKEN']);
  const { url, template } = engine;
  return createTarget({ url, list, template, from, replyTo, user, token }, wire);
};

interface Access {
  /** Address of the installation, ends with a slash. */
  readonly url: string;
  readonly list: ListmonkList;
  readonly template: number | undefined;
  readonly from: Mailbox;
  readonly replyTo: string | undefined;
  readonly user: string;
  readonly token: string;
}

function createTarget(access: Access, wire: Wire): Target {
  const { url, list } = access;
  const service = listmonkService(access);
  return {
    name: 'listmonk',
    title: 'Listmonk',
    account: `${url} list ${String(list.id)}`,
    audience: async () => {
      const path = `api/lists/${String(list.id)}`;
      const { data } = await ask(service, { method: 'GET', path }, listAnswer, wire);
      if (data.optin !== 'double') {
        throw new DeliveryError(
          `The list "${data.name}" of Listmonk takes readers without asking back, and the form on the site says that it does. Set its opt-in to double.`,
        );
      }
      if (data.uuid === list.uuid) return `the readers of the list "${data.name}"`;
      throw new DeliveryError(
        `List ${String(list.id)} of Listmonk is "${data.name}" with the UUID ${data.uuid}, and site.config.ts says ${list.uuid}. Correct the number or the UUID.`,
      );
    },
    find: async (marker) => {
      // The documentation calls the parameter `tags`, the program reads `tag`. One that is not known
      // filters nothing, so the answer is filtered here as well.
      const query = new URLSearchParams({
        ...{ tag: marker, tags: marker },
        ...{ no_body: 'true', per_page: 'all' },
      });
      const path = `api/campaigns?${query.toString()}`;
      const { data } = await ask(service, { method: 'GET', path }, campaignPage, wire);
      return data.results.filter(({ tags }) => tags?.includes(marker) === true).map(toDraft);
    },
    create: async (mail) => {
      const body = campaignOf(mail, access);
      const request = { method: 'POST' as const, path: 'api/campaigns', body };
      return toDraft((await ask(service, request, campaignAnswer, wire)).data);
    },
    update: async (id, mail) => {
      const body = campaignOf(mail, access);
      const request = { method: 'PUT' as const, path: `api/campaigns/${id}`, body };
      return toDraft((await ask(service, request, campaignAnswer, wire)).data);
    },
  };
}

function listmonkService({ url, user, token }: Access): Service {
  return {
    title: 'Listmonk',
    url,
    headers: { authorization: `token ${user}:${token}` },
    keyHint:
      'Make an API user in Listmonk that may see and manage all campaigns and see the lists, and put its name into LISTMONK_USER and its token into LISTMONK_TOKEN.',
    explain: (body) => z.object({ message: z.string() }).safeParse(body).data?.message,
  };
}

const campaign = z.object({
  id: z.int(),
  status: z.string(),
  tags: z.array(z.string()).nullish(),
});

const campaignAnswer = z.object({ data: campaign });

const campaignPage = z.object({ data: z.object({ results: z.array(campaign) }) });

const listAnswer = z.object({
  data: z.object({ name: z.string(), uuid: z.string(), optin: z.string() }),
});

function toDraft({ id, status }: z.output<typeof campaign>): Draft {
  return { id: String(id), status, isDraft: status === 'draft' };
}

/** Listmonk writes `List-Unsubscribe` itself, so the headers here hold none. */
function campaignOf(mail: OutgoingMail, access: Access) {
  const { list, template, from, replyTo } = access;
  const place = mail.unsubscribePlace;
  const html = withUnsubscribe(escapeInHtml(mail.html), place, '{{ UnsubscribeURL }}');
  const text = escapeInText(mail.text);
  return {
    name: `${mail.edition} ${mail.language}: ${mail.subject}`,
    subject: escapeInText(mail.subject),
    lists: [list.id],
    from_email: `${escapeInText(from.name)} <${from.address}>`,
    type: 'regular',
    content_type: 'html',
    messenger: 'email',
    body: keepComments(html),
    altbody: withUnsubscribe(text, place, '{{ UnsubscribeURL }}'),
    tags: [mail.marker],
    headers: replyTo === undefined ? [] : [{ 'Reply-To': replyTo }],
    ...(template !== undefined && { template_id: template }),
  };
}

/** Listmonk counts the clicks on every address that ends with this, in text as in HTML. */
const trackLink = '@TrackLink';

function escapeInHtml(html: string): string {
  return escapeBracesInHtml(html).replaceAll(trackLink, '&#64;TrackLink');
}

function escapeInText(text: string): string {
  return escapeBracesInText(text, 'go').replaceAll(trackLink, '{{ "@" }}TrackLink');
}

/**
 * Go's templates drop comments, and with them what only Outlook reads.
 * See https://github.com/knadh/listmonk/issues/1088.
 */
function keepComments(html: string): string {
  return html.replace(/<!--.*?-->/gs, (comment) => `{{ Safe ${goString(comment)} }}`);
}

/** What JSON escapes, Go reads alike. */
function goString(text: string): string {
  return JSON.stringify(text);
}
