import { briefKey, cacheKey } from '../catalog/cache-key.ts';
import { listPages, type ListedPage } from '../catalog/list-pages.ts';
import { loadCatalog } from '../catalog/load-catalog.ts';
import { frameOf, type Frame } from '../components/page/frame.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { Language } from '../domain/language.ts';
import { languageParameter } from '../urls.ts';
import { site } from '../publication.ts';

/** A page of a route in one language, before it is looked up in the list of all pages. */
interface Entry<Props> {
  readonly path: string;
  /** What the route takes besides the language. */
  readonly params?: Readonly<Record<string, string>>;
  readonly props: Props;
}

/**
 * The paths of a route in all languages. A page is kept from the last build for as long as nothing
 * that it is given has changed.
 */
export async function pathsInEachLanguage<Props extends object>(
  list: (catalog: Catalog, language: Language) => readonly Entry<Props>[],
) {
  const catalog = await loadCatalog();
  // Known before the keys of pages are made, in which these stand for the briefs.
  for (const brief of catalog.briefs) briefKey(brief);
  const pages = new Map((await listPages()).map((page) => [page.path, page]));
  return site.languages.flatMap(({ language }) => {
    const frame = frameOf(catalog, language);
    const lang = languageParameter(site, language);
    return list(catalog, language).map(({ path, params, props }) => {
      const page = pages.get(path);
      if (page === undefined) throw new Error(`The list of pages has no ${path}.`);
      const whole: Props & Framed = { ...props, frame, page };
      return { params: { lang, ...params }, props: whole, cacheKey: cacheKey(whole) };
    });
  });
}

interface Framed {
  readonly frame: Frame;
  readonly page: ListedPage;
}
