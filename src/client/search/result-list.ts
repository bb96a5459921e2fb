import type { Result } from './index-of-site.ts';
import { countMessage, type Messages } from './messages.ts';
import { resultRow } from './result-row.ts';

/** The part of the search page in which results appear. */
export interface ResultList {
  clear(): void;
  showSearching(): void;
  showUnavailable(): void;
  /**
   * Shows the first of what was found and says how many there are.
   *
   * @param isCurrent Whether nothing else has been searched for since: else nothing is shown.
   */
  show(found: readonly Result[], isCurrent: () => boolean): Promise<void>;
}

const pageSize = 20;

/** The list of the search page; what it announces is in the language of the page. */
export function resultList(messages: Messages, locale: string): ResultList {
  const status = byId('search-status');
  const rows = byId('search-results');
  const more = byId('search-more');
  const ways = byId('search-ways');
  let rest: readonly Result[] = [];

  const nextRows = async () => {
    const shown = await Promise.all(rest.slice(0, pageSize).map((result) => result.data()));
    return shown.map((found) => resultRow(found, locale));
  };
  const replaceRows = (all: readonly HTMLElement[], left: readonly Result[]) => {
    rows.replaceChildren(...all);
    rest = left;
    more.hidden = rest.length === 0;
  };
  const showUnavailable = () => {
    replaceRows([], []);
    status.textContent = messages.unavailable;
    ways.hidden = false;
  };
  const showMore = async () => {
    const added = await nextRows();
    rest = rest.slice(pageSize);
    more.hidden = rest.length === 0;
    rows.append(...added);
    // The button moves down or goes away: whoever uses the keyboard goes on where the new rows begin.
    added[0]?.querySelector('a')?.focus();
  };
  more.addEventListener('click', () => {
    showMore().catch(showUnavailable);
  });

  return {
    clear: () => {
      replaceRows([], []);
      status.textContent = '';
      ways.hidden = true;
    },
    showSearching: () => {
      status.textContent = messages.searching;
    },
    showUnavailable,
    show: async (found, isCurrent) => {
      const first = await Promise.all(found.slice(0, pageSize).map((result) => result.data()));
      if (!isCurrent()) return;
      replaceRows(
        first.map((one) => resultRow(one, locale)),
        found.slice(pageSize),
      );
      status.textContent = countMessage(messages, found.length, locale);
      ways.hidden = found.length > 0;
    },
  };
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no #${id}.`);
  return element;
}
