/** The whole addresses to which the links of a Markdown file lead, those of its frontmatter included. */
export function addressesInMarkdown(markdown: string): string[] {
  return [...markdown.matchAll(linkPattern)].map(([, address = '']) =>
    address.replace(/\\(.)/g, '$1'),
  );
}

/** `](address`, `[1]: address` and `url: address`; a bracket of an address stands behind a backslash. */
const linkPattern = /(?:(?<!\\)\]\(|^\[\d+\]: |^(?:url|data): )(https?:\/\/(?:\\.|[^\s\\)])+)/gm;
