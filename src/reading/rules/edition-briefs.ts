import { closest } from '../../domain/closest.ts';
import { compareMoments, parseMoment, type Moment } from '../../domain/dates.ts';
import { parseFactReference, splitFactReference } from '../../domain/fact-reference.ts';
import type { Problem } from '../../domain/problem.ts';
import type { RuleName } from '../../domain/rules.ts';
import { frontmatterError, type MdxFile } from '../mdx-file.ts';
import { originalsAmong } from '../read-brief.ts';
import { dateIn, statedIn } from '../stated.ts';
import { statedInEdition, type Named } from '../stated-edition.ts';

/**
 * What an edition names is there for its readers: briefs in its language that are public on its day,
 * and facts of such briefs. A draft of an edition may hold drafts.
 *
 * @param briefs All files of all briefs.
 */
export function checkEditionContent(
  editions: readonly MdxFile[],
  briefs: readonly MdxFile[],
  timeZone: string,
): Problem[] {
  const bySlug = Map.groupBy(briefs, ({ slug }) => slug);
  return editions.flatMap((file) => {
    const published = parseMoment(dateIn(file) ?? file.slug, timeZone);
    const about = { file, published, bySlug, timeZone };
    const { briefs: named, numbers } = statedInEdition(file);
    return [
      ...named.flatMap((mention) => checkBrief(mention, about)),
      ...numbers.flatMap((mention) => checkFact(mention, about)),
    ];
  });
}

interface About {
  readonly file: MdxFile;
  /** When the edition appears, where that can be read. */
  readonly published: Moment | undefined;
  readonly bySlug: ReadonlyMap<string, readonly MdxFile[]>;
  readonly timeZone: string;
}

function checkBrief({ name, path }: Named, about: About): Problem[] {
  const wrong = whyNotShown(name, about) ?? whyNotPublic(name, about);
  if (wrong === undefined) return [];
  const { rule, message, hint } = wrong;
  return [frontmatterError(about.file, path, rule, message, hint)];
}

/** Something that is wrong with a name, whose place the caller knows. */
interface Wrong {
  readonly rule: RuleName;
  readonly message: string;
  readonly hint: string;
}

function whyNotShown(name: string, { file, bySlug }: About): Wrong | undefined {
  const twins = bySlug.get(name) ?? [];
  if (twins.some(({ language }) => language === file.language)) return undefined;
  const [other] = twins;
  if (other !== undefined) {
    const hint = `Translate it: npm run new -- --translate ${other.path} --lang ${file.language}`;
    const message = `The brief ${name} is not there in the language of this edition, "${file.language}".`;
    return { rule: 'missing-brief', message, hint };
  }
  const here = [...bySlug.values()].flat().filter(({ language }) => language === file.language);
  const near = closest(
    name.replace(/\.mdx$/, ''),
    here.map(({ slug }) => slug),
  );
  const hint =
    near === undefined
      ? `Write the name of a file in content/briefs/${file.language}/ without ".mdx".`
      : `Did you mean ${near}?`;
  return { rule: 'missing-brief', message: `There is no brief ${name}.`, hint };
}

function whyNotPublic(name: string, about: About): Wrong | undefined {
  const { file, published, bySlug, timeZone } = about;
  const [original] = originalsAmong(bySlug.get(name) ?? []);
  if (original === undefined || published === undefined) return undefined;
  if (statedInEdition(file).draft) return undefined;
  const { draft, date } = statedIn(original);
  if (draft) {
    const hint = 'Leave it out, or delete "draft: true" from the brief.';
    return { rule: 'unpublished-brief', message: `The brief ${name} is a draft.`, hint };
  }
  const its = parseMoment(date ?? '', timeZone);
  if (its === undefined || compareMoments(its, published) <= 0) return undefined;
  const isSameDay = its.day === published.day;
  const message = `The brief ${name} appears on ${isSameDay ? its.instant : its.day}, after this edition.`;
  const hint = isSameDay ? `date: ${its.instant}` : 'Leave it out, or keep it for a later edition.';
  return { rule: 'unpublished-brief', message, hint };
}

function checkFact({ name, path }: Named, about: About): Problem[] {
  const reference = parseFactReference(name);
  // A reference that is none is a bad value.
  if (reference === undefined || name.startsWith('#')) return [];
  const { slug, fact } = splitFactReference(reference, '');
  const [original] = originalsAmong(about.bySlug.get(slug) ?? []);
  const wrong =
    whyNotShown(slug, about) ??
    (original && whyNoFact(slug, fact, original)) ??
    whyNotPublic(slug, about);
  if (wrong === undefined) return [];
  return [frontmatterError(about.file, path, wrong.rule, wrong.message, wrong.hint)];
}

function whyNoFact(slug: string, id: string, original: MdxFile): Wrong | undefined {
  const ids = statedIn(original).facts.flatMap((fact) => (fact.id === '' ? [] : [fact.id]));
  if (ids.includes(id)) return undefined;
  const near = closest(id, ids);
  const hint =
    near !== undefined
      ? `Did you mean ${slug}#${near}?`
      : ids.length === 0
        ? 'It has no facts: leave it out.'
        : `There are ${ids.slice(0, 12).join(', ')}.`;
  return { rule: 'unknown-fact', message: `The brief ${slug} has no fact "${id}".`, hint };
}
