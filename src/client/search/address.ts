/** The choices of a search besides its words; each is the name of a filter of the index. */
export const filterNames = ['topic', 'organization', 'year'] as const;

export type FilterName = (typeof filterNames)[number];

/** What is searched for. An empty text stands for no choice. */
export interface Search {
  readonly words: string;
  readonly filters: Readonly<Record<FilterName, string>>;
}

/** The search that an address names: `?q=Strom&topic=power`. */
export function readAddress(query: string): Search {
  const parameters = new URLSearchParams(query);
  const choice = (name: FilterName) => parameters.get(name) ?? '';
  return {
    words: (parameters.get('q') ?? '').trim(),
    filters: {
      topic: choice('topic'),
      organization: choice('organization'),
      year: choice('year'),
    },
  };
}

/** The part of an address that names a search; empty where nothing is searched for. */
export function writeAddress({ words, filters }: Search): string {
  const parameters = new URLSearchParams();
  if (words !== '') parameters.set('q', words);
  for (const name of filterNames) if (filters[name] !== '') parameters.set(name, filters[name]);
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}

/** Whether nothing is searched for. */
export function isEmpty(search: Search): boolean {
  return writeAddress(search) === '';
}
