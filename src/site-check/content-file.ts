import type { Site } from '../domain/site.ts';

/** Pages that are made of all briefs, not of a file of their own. */
const gathered = new Set([
  ...['archive', 'corrections', 'editions', 'organizations', 'search', 'subscribe'],
]);

/** A page of the site in its parts. */
export interface PageName {
  readonly language: string;
  /** The path below that of the language, in its parts: `['briefs', '2025-11-12-name']`. */
  readonly parts: readonly string[];
}

type Languages = Pick<Site, 'base' | 'languages' | 'defaultLanguage'>;

/** Takes the path of a page apart. */
export function namePage(address: string, site: Languages): PageName {
  const parts = address
    .slice(site.base.length)
    .split('/')
    .filter((part) => part !== '');
  const [first, ...rest] = parts;
  const isLanguage = site.languages.some(
    ({ language }) => language === first && language !== site.defaultLanguage,
  );
  return isLanguage && first !== undefined
    ? { language: first, parts: rest }
    : { language: site.defaultLanguage, parts };
}

/** The file of the publication whose text a page shows, or would show; `undefined` where it is made of many. */
export function contentFileOf(address: string, site: Languages): string | undefined {
  const { language, parts } = namePage(address, site);
  const [first, second, third] = parts;
  if (first === undefined || third !== undefined) return undefined;
  if (second === undefined) {
    if (gathered.has(first) || first.includes('.')) return undefined;
    return `content/pages/${language}/${first}.mdx`;
  }
  if (first === 'briefs' || first === 'editions') {
    return `content/${first}/${language}/${second}.mdx`;
  }
  if (first === 'organizations' || first === 'facilities') return `content/${first}/${second}.yaml`;
  return first === 'topics' ? 'content/topics.yaml' : undefined;
}
