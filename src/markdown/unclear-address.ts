/** What an address of a link that begins with nothing known most likely means. */
export function explainAddress(url: string): { message: string; hint: string } {
  if (url === '') {
    const hint = 'Write its address in the parentheses, or take the brackets away.';
    return { message: 'This link has no address.', hint };
  }
  const message = `"${url}" does not say where it leads.`;
  const corrected = correctedAddress(url);
  if (corrected !== undefined) return { message, hint: corrected };
  const hint =
    'Begin it with https://, with / for a page of this site, or with ./ for a brief beside this one.';
  return { message, hint };
}

function correctedAddress(url: string): string | undefined {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  const name = path
    .replace(/\/$/, '')
    .replace(/^.*\//, '')
    .replace(/\.(?:mdx?|html?)$/i, '');
  if (/^\d{4}-\d{2}-\d{2}-/.test(name)) return `./${name.toLowerCase()}.mdx${rest}`;
  if (/^[^\s@/]+@[\w-]+(?:\.[\w-]+)+$/.test(url)) return `mailto:${url}`;
  if (/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[:/?#]|$)/i.test(url) && !isFile(path)) {
    return `https://${url}`;
  }
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)
    ? `For a page of this site: /${name}/${rest}`
    : undefined;
}

/** A name with the ending of a file is no host. */
function isFile(path: string): boolean {
  return /^[^/]*\.(?:avif|gif|html?|jpe?g|mdx?|pdf|png|svg|webp)$/i.test(path);
}
