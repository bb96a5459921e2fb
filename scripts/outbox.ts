import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import type { SizeProblem } from '../src/newsletter/mail.ts';
import { discardPrevious, publish, stagingOf } from './publish-folder.ts';
import { UsageError } from './run-script.ts';

/** Where the mails of a site are put: beside its folder, so that they are never deployed with it. */
export function outboxOf(out: string): string {
  return path.join(path.dirname(out), 'outbox');
}

/**
 * Refuses to replace a folder that holds anything but mails.
 *
 * @throws UsageError that says what to do.
 */
export async function checkOutbox(outbox: string): Promise<void> {
  const files = await readdir(outbox).catch((): string[] => []);
  const foreign = files.find((name) => !mailPattern.test(name));
  if (foreign === undefined) return;
  const name = path.relative('.', outbox);
  throw new UsageError(
    `The mails of the editions go to ${name}, which holds a file that is none: ${foreign}. Move it elsewhere.`,
  );
}

const mailPattern = /^\d{4}-\d{2}-\d{2}\.[a-z]{2}\.(?:html|txt|eml|json)$/;

/**
 * Moves the mails out of a site that is not yet published, to the staging folder of the outbox.
 *
 * @returns What is worth a warning.
 * @throws UsageError where a mail is too large.
 */
export async function takeOutbox(staging: string, outbox: string): Promise<string[]> {
  const from = path.join(staging, 'outbox');
  const next = stagingOf(outbox);
  await rm(next, { recursive: true, force: true });
  const files = await readdir(from).catch((): undefined => undefined);
  if (files === undefined) return [];
  await rename(from, next);
  const problems: SizeProblem[] = [];
  const now = new Date();
  for (const file of files) {
    const whole = path.join(next, file);
    // One that was put back from an earlier build is as good as new: sending compares the times.
    await utimes(whole, now, now);
    if (!file.endsWith('.size')) continue;
    const problem = JSON.parse(await readFile(whole, 'utf8')) as SizeProblem | null;
    if (problem !== null) problems.push(problem);
    await rm(whole);
  }
  const said = (wanted: SizeProblem['severity']) =>
    problems.filter(({ severity }) => severity === wanted).map(({ message }) => message);
  const errors = said('error');
  if (errors.length > 0) throw new UsageError(errors.join('\n'));
  return said('warning');
}

/** Puts the mails that were taken in the place of the last ones; of a site without editions none are left. */
export async function publishOutbox(outbox: string): Promise<void> {
  const next = stagingOf(outbox);
  if (existsSync(next)) await publish(next, outbox);
  else await rm(outbox, { recursive: true, force: true });
  await discardPrevious(outbox);
}
