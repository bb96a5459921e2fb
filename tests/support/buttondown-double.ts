import { z } from 'zod';
import { startHttpDouble, type HttpDouble, type Reply, type Seen } from './http-double.ts';

/** `EmailInput` of https://api.buttondown.com/v1/openapi.json, without fields that nobody here uses. */
const statuses = ['draft', 'about_to_send', 'scheduled', 'in_flight', 'sent', 'deleted'] as const;
const fields = {
  subject: z.string().min(1).max(2000),
  body: z.string(),
  status: z.enum(statuses),
  description: z.string(),
  canonical_url: z.string(),
  slug: z.string(),
  template: z.enum(['classic', 'custom', 'modern', 'naked', 'plaintext']),
  metadata: z.record(z.string(), z.string()),
};
const emailInput = z.strictObject({
  subject: fields.subject,
  body: fields.body.default(''),
  // What the real service does where nobody says otherwise: it sends.
  status: fields.status.default('about_to_send'),
  description: fields.description.default(''),
  canonical_url: fields.canonical_url.default(''),
  slug: fields.slug.optional(),
  template: fields.template.optional(),
  metadata: fields.metadata.default({}),
});
const emailUpdate = z.strictObject(fields).partial();

export type Email = z.output<typeof emailInput> & { readonly id: string };

export interface ButtondownDouble extends HttpDouble {
  readonly emails: Email[];
}

const version = '2026-04-01';
const pageSize = 2;

/** Buttondown as its published interface describes it, with two emails on a page. */
export async function startButtondown(key: string): Promise<ButtondownDouble> {
  const emails: Email[] = [];
  const answers = new Map<string, Reply>();
  const double = await startHttpDouble((seen) => {
    const refused = refuse(seen, key);
    if (refused !== undefined) return refused;
    const repeat = seen.headers['x-idempotency-key'];
    const known = typeof repeat === 'string' ? answers.get(repeat) : undefined;
    if (known !== undefined) return known;
    const reply = respond(seen, emails);
    if (typeof repeat === 'string') answers.set(repeat, reply);
    return reply;
  });
  return Object.assign(double, { emails });
}

function refuse({ headers }: Seen, key: string): Reply | undefined {
  if (headers.authorization !== `Token ${key}`) {
    return { status: 401, body: { detail: `Invalid token: ${headers.authorization ?? ''}` } };
  }
  if (headers['x-api-version'] !== version) return { status: 400, body: { detail: 'Version.' } };
  const idempotency = headers['x-idempotency-key'] ?? '';
  if (idempotency.length > 200) return { status: 400, body: { detail: 'The key is too long.' } };
  return undefined;
}

function respond({ method, path, query, body }: Seen, emails: Email[]): Reply {
  if (method === 'GET' && path === '/emails') return listPage(emails, Number(query.get('page')));
  if (method === 'POST' && path === '/emails') {
    const input = emailInput.safeParse(body);
    if (!input.success) return invalid(input.error);
    const created = { ...input.data, id: `em_${String(emails.length + 1)}` };
    emails.push(created);
    return { status: 201, body: created };
  }
  const id = /^\/emails\/([^/]+)$/.exec(path)?.[1];
  const at = emails.findIndex((email) => email.id === id);
  const old = emails[at];
  if (method !== 'PATCH' || old === undefined)
    return { status: 404, body: { detail: 'Not found' } };
  const input = emailUpdate.safeParse(body);
  if (!input.success) return invalid(input.error);
  const changed = { ...old, ...definedOf(input.data) };
  emails[at] = changed;
  return { status: 200, body: changed };
}

function listPage(emails: readonly Email[], page: number): Reply {
  const results = emails.toReversed().slice((page - 1) * pageSize, page * pageSize);
  const next = page * pageSize < emails.length ? `?page=${String(page + 1)}` : null;
  return { status: 200, body: { results, next, previous: null, count: emails.length } };
}

/** As the framework of the service says it. */
function invalid({ issues }: z.ZodError): Reply {
  const detail = issues.map(({ path, message }) => ({
    loc: ['body', 'payload', ...path.map(String)],
    msg: message,
  }));
  return { status: 422, body: { detail } };
}

function definedOf<T extends object>(values: T) {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}
