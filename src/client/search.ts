import { isEmpty, readAddress, writeAddress, type Search } from './search/address.ts';
import { siteIndex } from './search/index-of-site.ts';
import type { Messages } from './search/messages.ts';
import { resultList } from './search/result-list.ts';
import { searchForm, type SearchForm } from './search/search-form.ts';

/** Long enough for the next letter of a word, short enough not to be felt. */
const typingPause = 250;
/** What is found sooner is not announced first: a screen reader would read it aloud. */
const patience = 500;

const form = searchForm(document);
if (form !== undefined) startSearch(form);

/** Lets the form of the search page find briefs and editions. The address always names what is shown. */
function startSearch(form: SearchForm): void {
  const { index = '', locale = '', messages = '' } = form.element.dataset;
  const site = siteIndex(index);
  const results = resultList(JSON.parse(messages) as Messages, locale);
  let typing: ReturnType<typeof setTimeout> | undefined;
  /** Which search was asked for last: an answer to an earlier one comes too late. */
  let latest = 0;

  const search = async (what: Search) => {
    latest += 1;
    const own = latest;
    if (isEmpty(what)) {
      results.clear();
      return;
    }
    const slow = setTimeout(() => {
      if (own === latest) results.showSearching();
    }, patience);
    try {
      const found = await site.find(what);
      await results.show(found, () => own === latest);
    } catch {
      if (own === latest) results.showUnavailable();
    } finally {
      clearTimeout(slow);
    }
  };
  const searchAgain = (change: 'push' | 'replace') => {
    clearTimeout(typing);
    const what = form.read();
    const address = location.pathname + writeAddress(what);
    const isShown = address === location.pathname + location.search;
    // Whoever presses Enter once more wants another try.
    if (isShown && change === 'replace') return;
    if (!isShown && change === 'push') history.pushState(null, '', address);
    if (change === 'replace') history.replaceState(null, '', address);
    void search(what);
  };
  const showAddress = () => {
    const what = readAddress(location.search);
    form.show(what);
    void search(form.read());
  };

  form.element.addEventListener('focusin', () => {
    site.preload();
  });
  form.element.addEventListener('submit', (event) => {
    event.preventDefault();
    searchAgain('push');
  });
  form.element.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) searchAgain('push');
  });
  form.field.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      searchAgain('replace');
    }, typingPause);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.matches('input, select, textarea')) return;
    event.preventDefault();
    form.field.focus();
    form.field.select();
  });
  addEventListener('popstate', showAddress);
  showAddress();
}
