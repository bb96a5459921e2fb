/*
 * The only script that stands in the pages themselves, before anything is drawn: whoever chose dark or
 * light sees no other colors first. It waits for clicks on buttons with `data-action`, too, so that a
 * page loads no script for them. It stands alone: it imports nothing and leaves no name behind.
 */
(() => {
  type Scheme = 'light' | 'dark';

  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  let chosen: Scheme | undefined;

  load();
  // The buttons come after this script, a page may come back as it was left, and there are other tabs.
  for (const event of ['DOMContentLoaded', 'pageshow', 'storage']) addEventListener(event, load);
  system.addEventListener('change', show);
  addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest('button');
    if (button) actions[button.dataset.action ?? '']?.(button);
  });
  addEventListener('keydown', ({ key }) => {
    const close = document.querySelector<HTMLElement>('.footnotes :target .note-close');
    if (key === 'Escape') close?.click();
  });
  // Which buttons are shown is up to the style sheet.
  root.dataset.can = ['clipboard', 'share'].filter((one) => one in navigator).join(' ');

  const actions: Readonly<Partial<Record<string, (button: HTMLButtonElement) => unknown>>> = {
    theme: () => {
      const scheme = isDark() ? 'light' : 'dark';
      // Who chooses what the system has follows the system again.
      chosen = (scheme === 'dark') === system.matches ? undefined : scheme;
      save();
      show();
    },
    copy: async ({ value, dataset, parentElement }) => {
      await navigator.clipboard.writeText(value);
      const status = parentElement?.querySelector('[role=status]');
      if (status) status.textContent = dataset.done ?? '';
    },
    share: ({ value: url }) =>
      navigator.share({ title: document.title, url }).catch(() => {
        // The reader thought better of it.
      }),
  };

  function isDark(): boolean {
    return chosen === undefined ? system.matches : chosen === 'dark';
  }

  function show(): void {
    root.dataset.theme = chosen ?? 'system';
    for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[data-scheme]')) {
      const scheme = meta.dataset.scheme ?? '';
      const whereChosen = scheme === chosen ? 'all' : 'not all';
      meta.media = chosen === undefined ? `(prefers-color-scheme: ${scheme})` : whereChosen;
    }
    for (const button of document.querySelectorAll('[data-action=theme]')) {
      button.ariaPressed = String(isDark());
    }
  }

  // Where a reader forbids storage, a choice holds for one page.
  function load(): void {
    try {
      const stored = localStorage.getItem('theme');
      chosen = stored === 'light' || stored === 'dark' ? stored : undefined;
    } catch {
      // It stays as it is.
    }
    show();
  }

  function save(): void {
    try {
      if (chosen === undefined) localStorage.removeItem('theme');
      else localStorage.setItem('theme', chosen);
    } catch {
      // It is gone with the page.
    }
  }
})();
