import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Party } from '../src/domain/party.ts';
import { newBrief, type WantedBrief } from '../src/reading/new-brief.ts';
import { organizationStub } from '../src/reading/organization-stub.ts';
import type { Publication } from '../src/reading/publication.ts';
import { createFile } from '../src/write-file.ts';
import { UsageError } from './run-script.ts';

/** A brief that was written. */
export interface WrittenBrief {
  /** Absolute. */
  readonly file: string;
  readonly language: string;
  readonly slug: string;
  /** Absolute: files of organizations that there were none of. */
  readonly stubs: readonly string[];
}

/**
 * Writes the draft of a new brief, and the files of its parties that have none.
 *
 * @throws UsageError where a brief has its name, in whatever language: that would be its translation.
 */
export async function writeBrief(
  { folder, site }: Publication,
  wanted: WantedBrief,
): Promise<WrittenBrief> {
  const { path: name, slug, text } = newBrief(wanted);
  const { language } = wanted;
  for (const { language: other } of site.languages) {
    const its = `content/briefs/${other}/${slug}.mdx`;
    if (other === language || !existsSync(path.join(folder, its))) continue;
    throw new UsageError(
      `${its} has this name already. To translate it: npm run new -- --translate ${its} --lang ${language}`,
    );
  }
  const file = path.join(folder, name);
  if (!(await createFile(file, text))) {
    throw new UsageError(
      `${name} exists already, and stays as it is. Choose another title or date.`,
    );
  }
  return { file, language, slug, stubs: await writeStubs(folder, wanted.parties ?? []) };
}

async function writeStubs(folder: string, parties: readonly Party[]): Promise<string[]> {
  const written: string[] = [];
  for (const { organization } of parties) {
    const stub = organizationStub(organization);
    if (stub === undefined) continue;
    const file = path.join(folder, stub.path);
    if (await createFile(file, stub.text)) written.push(file);
  }
  return written;
}
