/** Makes the anchors of the headings of one page: `warum-das-wichtig-ist`, each of them once. */
export function headingIds(): (heading: string) => string {
  const taken = new Set(['main']);
  return (heading) => {
    const words = toSlug(heading);
    const slug = reservedBeginning.test(words) ? `section-${words}` : words;
    let id = slug;
    for (let count = 2; taken.has(id) || reserved.test(id); count += 1)
      id = `${slug}-${String(count)}`;
    taken.add(id);
    return id;
  };
}

/** What the page itself names: its sections, sources, citations, charts. */
const reserved = /^(?:sources|timeline|footnote-label|(?:source|cite|chart)-\d+)$/;

/** How the names begin that the page makes of names: footnotes, facts, entries of the timeline, corrections. */
const reservedBeginning = /^(?:fn|fnref|fnclose|fact|time|correction|chart-\d+)-/;

function toSlug(heading: string): string {
  const words = heading
    .toLowerCase()
    .normalize('NFC')
    .replace(/['’]/g, '')
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  return words?.join('-') ?? 'section';
}
