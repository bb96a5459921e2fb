import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Buttondown } from '../domain/newsletter.ts';
import { escapeBracesInHtml, escapeBracesInText } from '../newsletter/escape-braces.ts';
import { withUnsubscribe } from '../newsletter/unsubscribe.ts';
import { noEngine, readKey, type Connect } from './context.ts';
import { DeliveryError } from './delivery-error.ts';
import type { Service, Wire } from './exchange.ts';
import { ask } from './service.ts';
import type { Draft, OutgoingMail, Target } from './target.ts';

/** The version of the interface that this file was written for. */
const version = '2026-04-01';

/** Drafts at Buttondown, by its published interface (https://docs.buttondown.com/api-emails-create). */
export const connectButtondown: Connect = (context) => {
  const { site, language, environment, wire, buttondownUrl } = context;
  const { engine } = site.newsletter;
  if (engine?.kind !== 'buttondown') {
    const example = `{ buttondown: { usernames: { ${language}: '…' } } }`;
    throw noEngine('newsletter at Buttondown', example);
  }
  const username = engine.usernames[language];
  if (username === undefined) {
    const message = `site.config.ts names no newsletter in "${language}": newsletter.engine.buttondown.usernames.${language}.`;
    throw new DeliveryError(message);
  }
  // A newsletter has a key of its own. One key for several would put drafts before the wrong readers.
  const own = `BUTTONDOWN_API_KEY_${language.toUpperCase()}`;
  const isOnly = Object.keys(engine.usernames).length === 1;
  const { name, key } = readKey(environment, isOnly ? ['BUTTONDOWN_API_KEY', own] : [own]);
  const { template } = engine;
  return createTarget({ username, template, key, keyName: name, url: buttondownUrl }, wire);
};

interface Access {
  readonly username: string;
  readonly template: Buttondown['template'];
  readonly key: string;
  /** Name of the environment variable that holds the key. */
  readonly keyName: string;
  /** Address of the interface; default: Buttondown's. */
  readonly url?: string | undefined;
}

function createTarget(access: Access, wire: Wire): Target {
  const { username, template } = access;
  const service = buttondownService(access);
  return {
    name: 'buttondown',
    title: 'Buttondown',
    account: username,
    audience: () => Promise.resolve(`the readers of the newsletter "${username}"`),
    find: async (marker) => {
      const found: Draft[] = [];
      for (let page = 1; ; page += 1) {
        const path = `emails?ordering=-creation_date&page=${String(page)}`;
        const { results, next } = await ask(service, { method: 'GET', path }, emailPage, wire);
        const own = results.filter(({ metadata }) => metadata?.[markerKey] === marker);
        found.push(...own.map(toDraft));
        if (next === undefined || next === null || results.length === 0) return found;
      }
    },
    create: async (mail) => {
      const request = {
        method: 'POST' as const,
        path: 'emails',
        headers: { 'X-Idempotency-Key': idempotencyKey(mail) },
        body: emailOf(mail, template),
      };
      return toDraft(await ask(service, request, email, wire));
    },
    update: async (id, mail) => {
      const request = {
        method: 'PATCH' as const,
        path: `emails/${encodeURIComponent(id)}`,
        body: emailOf(mail, template),
      };
      return toDraft(await ask(service, request, email, wire));
    },
  };
}

function buttondownService({ key, keyName, url }: Access): Service {
  return {
    title: 'Buttondown',
    url: url ?? 'https://api.buttondown.com/v1/',
    headers: { authorization: `Token ${key}`, 'X-API-Version': version },
    keyHint: `Copy the key of the newsletter from https://buttondown.com/settings/api into ${keyName}; it must be allowed to write emails.`,
    explain: explainAnswer,
    isConflict: (body) => problem.safeParse(body).data?.code === 'email_duplicate',
  };
}

const markerKey = 'baseload_edition';

const email = z.object({
  id: z.string().min(1),
  status: z.string(),
  metadata: z.record(z.string(), z.unknown()).nullish(),
});

const emailPage = z.object({ results: z.array(email), next: z.string().nullish() });

const problem = z.object({ code: z.string().optional(), detail: z.string().optional() });

/** What a request that does not fit the schema is answered with. */
const validation = z.object({
  detail: z.array(z.object({ loc: z.array(z.union([z.string(), z.number()])), msg: z.string() })),
});

function explainAnswer(body: unknown): string | undefined {
  const list = validation.safeParse(body);
  if (list.success) {
    return list.data.detail
      .map(({ loc, msg }) => `${loc.map(String).join('.')}: ${msg}`)
      .join('; ');
  }
  return problem.safeParse(body).data?.detail;
}

function toDraft({ id, status }: z.output<typeof email>): Draft {
  return { id, status, isDraft: status === 'draft' };
}

/** Without `status` Buttondown sends at once, so it is always stated. */
function emailOf(mail: OutgoingMail, template: Buttondown['template']) {
  const html = withUnsubscribe(
    escapeBracesInHtml(mail.html),
    mail.unsubscribePlace,
    '{{ unsubscribe_url }}',
  );
  return {
    status: 'draft',
    subject: escapeBracesInText(mail.subject, 'django'),
    description: mail.preheader,
    canonical_url: mail.url,
    template,
    body: `<!-- buttondown-editor-mode: fancy -->${html}`,
    metadata: { [markerKey]: mail.marker },
  };
}

/** At most 200 characters; the same for the same edition with the same text. */
function idempotencyKey({ marker, hash }: OutgoingMail): string {
  return createHash('sha256').update(`${marker}\n${hash}`).digest('hex');
}
