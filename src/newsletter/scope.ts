import type { Brief } from '../domain/brief.ts';
import type { Body, BodyScope, Scope } from '../plain-html/scope.ts';
import type { MailContext, MailEdition } from './mail.ts';

/** What the parts of a brief depend on. */
export function scopeOf(brief: Brief, pictures: Body['pictures'], context: MailContext): Scope {
  const { urls, locale, t } = context;
  const page = urls.absolute(urls.brief(brief.language, brief.slug));
  return { urls, locale, t, brief, pictures, page };
}

/** What the greeting depends on. */
export function greetingScope(
  { edition, greeting }: MailEdition,
  { urls, locale, t }: MailContext,
): BodyScope {
  const { language, slug, path } = edition;
  const page = urls.absolute(urls.edition(language, slug));
  const brief = { language, slug, path, facts: [], sources: [] };
  return { urls, locale, t, brief, pictures: greeting.pictures, page };
}

/** The body of a brief that the edition holds in full. */
export function bodyOf({ slug, path }: Brief, { bodies }: MailEdition): Body {
  const body = bodies.get(slug);
  if (body === undefined) throw new Error(`The mail was given no body for ${path}.`);
  return body;
}
