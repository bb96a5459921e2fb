import { z } from 'zod';
import { startHttpDouble, type HttpDouble, type Reply, type Seen } from './http-double.ts';

/** What `POST /api/campaigns` takes: https://listmonk.app/docs/apis/campaigns/. */
const campaignInput = z.strictObject({
  name: z.string().min(1).max(2000),
  subject: z.string().min(1).max(5000),
  lists: z.array(z.int()).min(1),
  from_email: z.string().optional(),
  type: z.enum(['regular', 'optin']),
  content_type: z.enum(['richtext', 'html', 'markdown', 'plain']),
  messenger: z.string().optional(),
  body: z.string(),
  altbody: z.string().optional(),
  template_id: z.int().optional(),
  tags: z.array(z.string()).default([]),
  headers: z.array(z.record(z.string(), z.string())).default([]),
});

export type Campaign = z.output<typeof campaignInput> & {
  readonly id: number;
  readonly status: string;
};

export interface ListmonkDouble extends HttpDouble {
  readonly campaigns: Campaign[];
  readonly list: { uuid: string; optin: string };
}

export const listUuid = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';

/** Listmonk 6 as its documentation describes it, with one list, number 3. */
export async function startListmonk(login: string): Promise<ListmonkDouble> {
  const campaigns: Campaign[] = [];
  const list = { id: 3, uuid: listUuid, name: 'Deutsche Ausgabe', optin: 'double' };
  const double = await startHttpDouble((seen) => {
    if (seen.headers.authorization !== `token ${login}`) {
      return { status: 403, body: { message: `invalid API credentials ${login}` } };
    }
    if (seen.method === 'GET' && seen.path === '/api/lists/3') {
      return { status: 200, body: { data: list } };
    }
    return respond(seen, campaigns);
  });
  return Object.assign(double, { campaigns, list });
}

function respond({ method, path, query, body }: Seen, campaigns: Campaign[]): Reply {
  if (method === 'GET' && path === '/api/campaigns') return listCampaigns(query, campaigns);
  const at = campaigns.findIndex(({ id }) => path === `/api/campaigns/${String(id)}`);
  const old = campaigns[at];
  const isNew = method === 'POST' && path === '/api/campaigns';
  if (!isNew && (method !== 'PUT' || old === undefined)) {
    return { status: 400, body: { message: 'Campaign not found' } };
  }
  const input = campaignInput.safeParse(body);
  if (!input.success) return { status: 400, body: { message: input.error.message } };
  const broken = brokenTemplate(input.data.body);
  if (broken !== undefined) return { status: 400, body: { message: broken } };
  const tags = input.data.tags.map((tag) => tag.trim().replace(/\s+/g, '-'));
  const id = old?.id ?? campaigns.length + 1;
  const campaign = { ...input.data, tags, id, status: old?.status ?? 'draft' };
  if (isNew) campaigns.push(campaign);
  else campaigns[at] = campaign;
  return { status: 200, body: { data: campaign } };
}

/** The program reads `tag`; `tags`, which its documentation names, filters nothing. */
function listCampaigns(query: URLSearchParams, campaigns: readonly Campaign[]): Reply {
  const tags = query.getAll('tag');
  const all = campaigns.filter((campaign) => tags.every((tag) => campaign.tags.includes(tag)));
  const size = query.get('per_page') === 'all' ? all.length : Number(query.get('per_page') ?? 20);
  const results = all.slice(0, size).map((one) => ({ ...one, body: '' }));
  return { status: 200, body: { data: { results, total: all.length, page: 1, per_page: size } } };
}

/** Go reads the body as a template: only what it knows may stand between braces. */
function brokenTemplate(body: string): string | undefined {
  const actions = body.match(/\{\{.*?\}\}/gs) ?? [];
  const known = /^\{\{ (?:UnsubscribeURL|Safe "(?:[^"\\]|\\.)*"|"\{\{" )/s;
  const bad = actions.find((action) => !known.test(action));
  return bad === undefined ? undefined : `Error compiling campaign body: unexpected ${bad}`;
}
