/** Long enough to be read, short enough for a second try. */
const shown = 2000;

const buttons = document.querySelectorAll<HTMLButtonElement>('button[data-copy]');
// Without a secure connection a browser has no clipboard: the addresses are links all the same.
if (window.isSecureContext) buttons.forEach(startCopying);

/** Shows a button that copies its text, and lets it say so. */
function startCopying(button: HTMLButtonElement): void {
  const { copy = '', copied = '' } = button.dataset;
  const [label] = button.children;
  const words = label?.textContent ?? '';
  let saying: ReturnType<typeof setTimeout> | undefined;
  button.hidden = false;
  if (label !== undefined) label.ariaLive = 'polite';
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(copy).then(() => {
      if (label === undefined) return;
      clearTimeout(saying);
      label.textContent = copied;
      saying = setTimeout(() => (label.textContent = words), shown);
    });
  });
}
