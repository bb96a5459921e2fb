import { loadFeedPictures } from '../catalog/feed-pictures.ts';
import { loadBody } from '../catalog/load-catalog.ts';
import type { Edition } from '../domain/edition.ts';
import type { Mail, MailContext, MailEdition } from '../newsletter/mail.ts';
import type { Body } from '../plain-html/scope.ts';
import { channelContext } from './_feed-entries.ts';

/** The files of a mail by their endings; `size` is for the build alone, which says what is wrong with it. */
export const mailFiles = {
  html: ({ html }: Mail) => html,
  txt: ({ text }: Mail) => text,
  eml: ({ eml }: Mail) => new Uint8Array(eml),
  json: ({ record }: Mail) => `${JSON.stringify(record, null, 2)}\n`,
  size: ({ size }: Mail) => JSON.stringify(size ?? null),
} as const;

/** An edition as mail. Its files share what was rendered once. */
export async function loadMail(edition: Edition): Promise<Mail> {
  // Every path asks for its pictures anew: Astro keeps for each which ones it needs.
  const greeting = await loadWhole(edition);
  const full = edition.sections.flatMap(({ briefs }) =>
    briefs.filter(({ form }) => form === 'full').map(({ brief }) => brief),
  );
  const bodies = await Promise.all(
    full.map(async (brief) => [brief.slug, await loadWhole(brief)] as const),
  );
  const mail =
    rendered.get(edition) ??
    render({ edition, greeting, bodies: new Map(bodies) }, channelContext(edition.language));
  if (!import.meta.env.DEV) rendered.set(edition, mail);
  return mail;
}

/** Most builds make no mail anew, and what makes them is large to load. */
async function render(mail: MailEdition, context: MailContext): Promise<Mail> {
  const { renderMail } = await import('../newsletter/render-mail.ts');
  return renderMail(mail, context);
}

const rendered = new WeakMap<Edition, Promise<Mail>>();

async function loadWhole(
  written: Parameters<typeof loadFeedPictures>[0] & { digest: string },
): Promise<Body> {
  return { tree: await loadBody(written), pictures: await loadFeedPictures(written) };
}
