import { filterNames, type FilterName, type Search } from './address.ts';

/** The form of the search page. */
export interface SearchForm {
  readonly element: HTMLFormElement;
  readonly field: HTMLInputElement;
  read(): Search;
  /** Shows a search; its choices are unfolded where there are any. */
  show(search: Search): void;
}

/** The form in a page, or `undefined` where the page has none. */
export function searchForm(page: Document): SearchForm | undefined {
  const element = page.querySelector<HTMLFormElement>('form[role="search"]');
  const field = element?.querySelector<HTMLInputElement>('[name="q"]');
  if (element == null || field == null) return undefined;
  const select = (name: FilterName) =>
    element.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  const choice = (name: FilterName) => select(name)?.value ?? '';
  return {
    element,
    field,
    read: () => ({
      words: field.value.trim(),
      filters: {
        topic: choice('topic'),
        organization: choice('organization'),
        year: choice('year'),
      },
    }),
    show: ({ words, filters }) => {
      field.value = words;
      for (const name of filterNames) {
        const its = select(name);
        if (its !== null) its.value = filters[name];
      }
      const details = element.querySelector('details');
      if (details !== null && filterNames.some((name) => filters[name] !== '')) details.open = true;
    },
  };
}
