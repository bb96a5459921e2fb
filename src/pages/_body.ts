import type { Root } from 'hast';
import { loadBody } from '../catalog/load-catalog.ts';
import type { BodyContext, PageBody } from '../components/mdx/body-context.ts';
import type { LinkedFact } from '../domain/brief.ts';
import type { Language } from '../domain/language.ts';
import type { Source } from '../domain/source.ts';
import { toPageTree } from '../markdown/page-tree.ts';
import { toSegments } from '../markdown/segments.ts';
import { pictureBeside } from '../pictures.ts';
import { translateInto, urls } from '../publication.ts';

/** What has a body: a brief or a page of `content/pages`. */
interface Written {
  readonly language: Language;
  readonly path: string;
  readonly digest: string;
  readonly facts?: readonly LinkedFact[];
  readonly sources?: readonly Source[];
}

/** The body of a brief or a page, ready to be shown. */
export async function loadPageBody(written: Written): Promise<PageBody> {
  const { language, path, facts = [], sources = [] } = written;
  const picture = (name: string) => pictureBeside(path, name);
  return toPageBody(await loadBody(written), language, { facts, sources, picture });
}

/** A tree as the body of a page in a language. */
export function toPageBody(
  root: Root,
  language: Language,
  given: Pick<BodyContext, 'facts' | 'sources' | 'picture'>,
): PageBody {
  const translate = translateInto(language);
  const { tree, citations, sections } = toPageTree(root, {
    link: (address) => urls.link(address, language),
    labels: {
      footnotes: translate('brief.footnotes'),
      footnoteBack: (reference) => translate('brief.footnoteBack', { reference }),
      footnoteClose: translate('brief.footnoteClose'),
      table: (columns) => translate('brief.table', { columns }),
      taskDone: translate('brief.taskDone'),
      taskOpen: translate('brief.taskOpen'),
    },
  });
  const context = { ...given, language, translate };
  return { segments: toSegments(tree), citations, sections, context };
}
