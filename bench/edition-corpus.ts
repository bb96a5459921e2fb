import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface EditionOptions {
  readonly editions: number;
  readonly briefsEach: number;
  /** How many of these are in full; the others are teasers. */
  readonly fullEach: number;
}

/** Adds German editions of the briefs that are there, the oldest first; each appears the day after its last brief. */
export async function writeEditions(folder: string, options: EditionOptions): Promise<void> {
  const { editions, briefsEach } = options;
  const names = await readdir(path.join(folder, 'content/briefs/de'));
  const slugs = names.map((name) => name.replace(/\.mdx$/, '')).toSorted();
  const target = path.join(folder, 'content/editions/de');
  await mkdir(target, { recursive: true });
  for (let index = 0; index < editions; index += 1) {
    const its = slugs.slice(index * briefsEach, (index + 1) * briefsEach);
    const day = dayAfter(its.at(-1)?.slice(0, 10) ?? '');
    await writeFile(path.join(target, `${day}.mdx`), editionText(index + 1, its, options));
  }
}

function editionText(number: number, slugs: readonly string[], { fullEach }: EditionOptions) {
  const briefs = slugs.map((slug, index) =>
    index < fullEach ? `{ brief: ${slug}, form: full }` : slug,
  );
  return `---
number: ${String(number)}
subject: Ausgabe ${String(number)} mit Meldungen aus dem Korpus
preheader: Was zugesagt ist, was läuft und was offen bleibt.
sections:
  - title: Meldungen
    briefs:
${briefs.map((brief) => `      - ${brief}`).join('\n')}
numbers: [${slugs.map((slug) => `"${slug}#capex"`).join(', ')}]
---

Guten Tag, das sind die Meldungen dieser Ausgabe.
`;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
