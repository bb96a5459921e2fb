/** Makes the anchors of the headings of one page: `warum-das-wichtig-ist`, each of them once. */
export function headingIds(): (heading: string) => string {
  const taken = new Set(['main']);
  return (heading) => {
    const slug = toSlug(heading);
    let id = slug;
    for (let count = 2; taken.has(id) || reserved.test(id); count += 1)
      id = `${slug}-${String(count)}`;
    taken.add(id);
    return id;
  };
}

/** What the page itself names: sources, citations, footnotes. */
const reserved = /^(?:sources|footnote-label|mark-hatching|(?:source|cite)-\d+|(?:fn|fnref)-.*)$/;

function toSlug(heading: string): string {
  const words = heading
    .toLowerCase()
    .normalize('NFC')
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  return words?.join('-') ?? 'section';
}
