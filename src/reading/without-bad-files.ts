import type { Content } from '../domain/catalog.ts';
import type { EditionFile } from '../domain/edition.ts';
import { splitFactReference } from '../domain/fact-reference.ts';
import type { Problem } from '../domain/problem.ts';

/** Without files that have an error, without twins whose original has one, and without editions that name such. */
export function withoutBadFiles(content: Content, problems: readonly Problem[]): Content {
  const bad = new Set(problems.flatMap((one) => (one.severity === 'error' ? [one.file] : [])));
  const briefs = content.briefs.filter(({ path: file }) => !bad.has(file));
  const originals = new Set(briefs.flatMap((one) => (one.original ? [one.slug] : [])));
  const whole = briefs.filter(({ slug }) => originals.has(slug));
  const names = new Set(whole.map(({ language, slug }) => `${language}/${slug}`));
  return {
    ...content,
    briefs: whole,
    editions: content.editions.filter(
      (edition) =>
        !bad.has(edition.path) &&
        briefsNamedIn(edition).every((slug) => names.has(`${edition.language}/${slug}`)),
    ),
    pages: content.pages.filter(({ path: file }) => !bad.has(file)),
  };
}

function briefsNamedIn({ sections, numbers }: EditionFile): string[] {
  return [
    ...sections.flatMap(({ briefs }) => briefs.map(({ slug }) => slug)),
    ...numbers.map((reference) => splitFactReference(reference, '').slug),
  ];
}
