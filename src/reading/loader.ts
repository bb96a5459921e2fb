import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'zod';
import type { Content } from '../domain/catalog.ts';
import { formatUrgent, hasErrors, PublicationError } from '../domain/problem.ts';
import { authors } from '../schema/authors.ts';
import { editorSchema } from '../schema/brief.ts';
import { editorSchema as edition } from '../schema/edition.ts';
import { facility } from '../schema/facility.ts';
import { organization } from '../schema/organization.ts';
import { page } from '../schema/page.ts';
import { topics } from '../schema/topics.ts';
import { loadCheckedContent } from './checked-content.ts';
import type { ContentSource } from './read-content.ts';

type CollectionName = keyof Content;

interface Collection<Name extends CollectionName> {
  readonly id: (entry: Content[Name][number]) => string;
  /** What the files may say, for editors. */
  readonly schema: z.ZodType;
  /** The type of an entry, seen from `.astro/loaders/`. */
  readonly type: string;
}

const collections: { readonly [Name in CollectionName]: Collection<Name> } = {
  briefs: {
    id: ({ language, slug }) => `${language}/${slug}`,
    schema: editorSchema,
    type: "import('../../src/domain/brief.ts').BriefFile",
  },
  editions: {
    id: ({ language, slug }) => `${language}/${slug}`,
    schema: edition,
    type: "import('../../src/domain/edition.ts').EditionFile",
  },
  pages: {
    id: ({ language, slug }) => `${language}/${slug}`,
    schema: page,
    type: "import('../../src/domain/page.ts').Page",
  },
  topics: {
    id: ({ id }) => id,
    schema: topics.valueType,
    type: "import('../../src/domain/topic.ts').Topic",
  },
  organizations: {
    id: ({ id }) => id,
    schema: organization,
    type: "import('../../src/domain/organization.ts').Organization",
  },
  facilities: {
    id: ({ id }) => id,
    schema: facility,
    type: "import('../../src/domain/facility.ts').Facility",
  },
  authors: {
    id: ({ id }) => id,
    schema: authors.valueType,
    type: "import('../../src/domain/author.ts').Author",
  },
};

export interface LoaderOptions {
  /** Absolute folder of the parse cache. */
  readonly cache: string;
  /** Absolute file of `saveCheckedContent`: what was checked is what is built, and is not read twice. */
  readonly checked?: string | undefined;
}

/** One content loader for each collection; together they read the publication once per change. */
export function publicationLoaders(
  source: ContentSource,
  options: LoaderOptions,
): Record<CollectionName, Loader> {
  const reader = createReader(source, options);
  return {
    briefs: createLoader('briefs', reader),
    editions: createLoader('editions', reader),
    pages: createLoader('pages', reader),
    topics: createLoader('topics', reader),
    organizations: createLoader('organizations', reader),
    facilities: createLoader('facilities', reader),
    authors: createLoader('authors', reader),
  };
}

interface Reader {
  readonly contentFolder: string;
  /** What was read last, or the first reading. */
  readonly read: () => Promise<Content>;
  /** Reads again; calls at the same moment share one reading. */
  readonly readAgain: () => Promise<Content>;
}

function createReader(source: ContentSource, { cache, checked }: LoaderOptions): Reader {
  let current: Promise<Content> | undefined;
  let pending: Promise<Content> | undefined;
  const load = async (): Promise<Content> => {
    // A build reads what was checked before; Vite would transform all that checks for nothing.
    const { checkPublication } = await import('./check-publication.ts');
    const { content, problems } = await checkPublication(source, cache);
    if (hasErrors(problems)) throw new PublicationError(problems);
    if (problems.length > 0) console.warn(formatUrgent(problems));
    return content;
  };
  return {
    contentFolder: path.join(source.folder, 'content'),
    read: () => (current ??= checked === undefined ? load() : loadCheckedContent(checked)),
    readAgain: () => {
      pending ??= afterBurst()
        .then(load)
        .finally(() => {
          pending = undefined;
        });
      return pending;
    },
  };
}

function createLoader(name: CollectionName, reader: Reader): Loader {
  return {
    name: `baseload-${name}`,
    load: async (context) => {
      context.watcher?.add(reader.contentFolder);
      context.watcher?.on('all', (_event, file) => {
        if (!path.resolve(file).startsWith(reader.contentFolder + path.sep)) return;
        void fill(name, context, reader.readAgain);
      });
      await fill(name, context, reader.read);
    },
    createSchema: () => {
      const { schema, type } = collections[name];
      return Promise.resolve({ schema, types: `export type Entry = ${type};\n` });
    },
  };
}

/**
 * Puts the entries of a collection into the store. With problems the store stays as it was: while
 * someone is writing, the last good pages are shown; in a build the problems stop it.
 */
async function fill(
  name: CollectionName,
  context: LoaderContext,
  read: () => Promise<Content>,
): Promise<void> {
  const { store, logger, watcher } = context;
  try {
    const content = await read();
    const entries = entriesOf(name, content);
    const gone = new Set(store.keys());
    for (const { id, data } of entries) {
      gone.delete(id);
      store.set({ id, data, digest: context.generateDigest(data) });
    }
    for (const id of gone) store.delete(id);
  } catch (error) {
    if (watcher === undefined || !(error instanceof PublicationError)) throw error;
    if (name === 'briefs') logger.error(`Not updated.\n${formatUrgent(error.problems)}`);
  }
}

function entriesOf(
  name: CollectionName,
  content: Content,
): { id: string; data: Record<string, unknown> }[] {
  const collection = collections[name] as Collection<CollectionName>;
  return content[name].map((entry) => ({ id: collection.id(entry as never), data: { ...entry } }));
}

/** An editor saves in several steps; they are read together. */
function afterBurst(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}
