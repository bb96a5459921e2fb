import { Ajv } from 'ajv';

const address = { type: 'string', pattern: '^https?://[^\\s"<>]+$' };
const text = { type: 'string', minLength: 1 };
const moment = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)$',
};

const author = {
  type: 'object',
  properties: { name: text, url: address, avatar: address },
  minProperties: 1,
  additionalProperties: false,
};

const item = {
  type: 'object',
  properties: {
    id: text,
    url: address,
    external_url: address,
    title: text,
    content_html: text,
    content_text: text,
    summary: text,
    image: address,
    banner_image: address,
    date_published: moment,
    date_modified: moment,
    authors: { type: 'array', items: author },
    tags: { type: 'array', items: text },
    language: text,
  },
  required: ['id'],
  anyOf: [{ required: ['content_html'] }, { required: ['content_text'] }],
  additionalProperties: false,
};

/** JSON Feed 1.1 as https://www.jsonfeed.org/version/1.1/ describes it, without extensions. */
const jsonFeed = {
  type: 'object',
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: address,
    feed_url: address,
    description: text,
    user_comment: text,
    next_url: address,
    icon: address,
    favicon: address,
    authors: { type: 'array', items: author },
    language: text,
    expired: { type: 'boolean' },
    hubs: {
      type: 'array',
      items: {
        type: 'object',
        properties: { type: text, url: address },
        required: ['type', 'url'],
        additionalProperties: false,
      },
    },
    items: { type: 'array', items: item },
  },
  required: ['version', 'title', 'items'],
  additionalProperties: false,
};

const ajv = new Ajv({ allErrors: true });
const validate = ajv.compile(jsonFeed);

/** What is wrong with a JSON Feed, as sentences. */
export function jsonFeedFaults(json: string): string[] {
  if (validate(JSON.parse(json))) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  );
}
