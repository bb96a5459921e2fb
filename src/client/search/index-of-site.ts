import { filterNames, type Search } from './address.ts';

/** What the index keeps of a brief or an edition, for showing it. */
export interface Found {
  readonly url: string;
  /** HTML with `mark` elements. */
  readonly excerpt: string;
  /** Where in the text the words were found; empty where only title or names hold them. */
  readonly locations: readonly number[];
  readonly meta: BriefMeta | EditionMeta;
}

/** As `src/integrations/search/brief-record.ts` writes it. */
export type BriefMeta = Readonly<
  Record<'title' | 'summary' | 'day', string> &
    Partial<Record<'figure' | 'label' | 'basis' | 'pattern', string>>
>;

/** As `src/integrations/search/edition-record.ts` writes it. */
type EditionMeta = Readonly<Record<'subject' | 'issue' | 'summary' | 'day', string>>;

/** A brief or an edition that was found; its text is loaded when it is shown. */
export interface Result {
  data(): Promise<Found>;
}

/** The part of Pagefind that the site uses. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(words: string | null, options: object): Promise<{ readonly results: readonly Result[] }>;
}

export interface SiteIndex {
  /** Begins to load the index, so that it is there when it is asked. */
  preload(): void;
  /**
   * What a search finds: the best first, without words the newest first.
   *
   * @throws where the index cannot be loaded; it is tried again next time.
   */
  find(search: Search): Promise<readonly Result[]>;
}

/** The index at an address: loaded once, and only when it is needed. */
export function siteIndex(address: string): SiteIndex {
  let loading: Promise<Pagefind> | undefined;
  const load = () => {
    loading ??= loadPagefind(address).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return {
    preload: () => {
      // Whoever searches next is told.
      load().catch(() => undefined);
    },
    find: async ({ words, filters }) => {
      const pagefind = await load();
      const chosen = filterNames
        .filter((name) => filters[name] !== '')
        .map((name) => [name, filters[name]]);
      const { results } = await pagefind.search(words === '' ? null : words, {
        filters: Object.fromEntries(chosen) as object,
        ...(words === '' && { sort: { day: 'desc' } }),
      });
      return results;
    },
  };
}

async function loadPagefind(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // The addresses in the index hold the base path already.
  await pagefind.options({ baseUrl: '/' });
  await pagefind.init();
  return pagefind;
}
