import { sourceHost } from '../domain/source.ts';
import type { MdxFile } from './mdx-file.ts';

/** What a brief names in other files. */
export interface Stated {
  readonly topics: readonly string[];
  readonly authors: readonly string[];
  readonly parties: readonly { readonly organization: string }[];
}

/** What a frontmatter names, as far as it can be read: one wrong field must not hide another. */
export function statedIn({ frontmatter }: MdxFile): Stated {
  const { topics, authors, parties } = fieldsOf(frontmatter);
  return {
    topics: texts(topics),
    authors: texts(authors),
    parties: list(parties).flatMap((party) => {
      const { organization } = fieldsOf(party);
      // A place is kept for what cannot be read: positions count.
      return [{ organization: typeof organization === 'string' ? organization : '' }];
    }),
  };
}

/** A source as far as it can be read; without an id it keeps the place of one that cannot. */
export interface StatedSource {
  readonly id: string;
  readonly url: string;
}

/** The sources that a frontmatter states. */
export function sourcesIn({ frontmatter }: MdxFile): StatedSource[] {
  return list(fieldsOf(frontmatter).sources).map((source) => {
    const { id, url } =
      typeof source === 'string' ? { id: undefined, url: source } : fieldsOf(source);
    const address = typeof url === 'string' && URL.canParse(url) ? url : '';
    const host = address === '' ? '' : sourceHost(address);
    return { id: typeof id === 'string' ? id : host, url: address };
  });
}

/** The date that a frontmatter states, if it is text. */
export function dateIn({ frontmatter }: MdxFile): string | undefined {
  const { date } = fieldsOf(frontmatter);
  return typeof date === 'string' ? date : undefined;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function texts(value: unknown): string[] {
  return list(value).map((one) => (typeof one === 'string' ? one : ''));
}
