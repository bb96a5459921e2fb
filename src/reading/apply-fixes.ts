import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Fix, Problem } from '../domain/problem.ts';
import { createFile, replaceFile } from '../write-file.ts';

/**
 * Writes the corrections that problems carry. Each file is replaced as a whole; a file that exists
 * is never created over, and a line that is no longer what the rule saw stays as it is.
 *
 * @param folder Absolute folder of the publication.
 * @returns the problems that were fixed.
 */
export async function applyFixes(folder: string, problems: readonly Problem[]): Promise<Problem[]> {
  const changes = problems.filter((problem) => problem.fix?.kind === 'replace-line');
  const changed: Problem[] = [];
  for (const [file, its] of Map.groupBy(changes, (problem) => problem.file)) {
    changed.push(...(await replaceLines(path.join(folder, file), its)));
  }
  const missing = Map.groupBy(problems.filter(createsFile), ({ fix }) => fix.file);
  for (const [file, its] of missing) {
    const text = its[0]?.fix.text ?? '';
    if (await createFile(path.join(folder, file), text)) changed.push(...its);
  }
  return changed;
}

/** Line ends and a byte order mark stay as they are. */
async function replaceLines(file: string, problems: readonly Problem[]): Promise<Problem[]> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readFile(file));
  // Lines at even places, their ends at odd ones.
  const parts = text.split(/(\r\n?|\n)/);
  const fixed = problems.filter(({ line, fix }) => {
    const place = (line - 1) * 2;
    if (fix?.kind !== 'replace-line' || parts[place] !== fix.before) return false;
    parts[place] = fix.after;
    return true;
  });
  if (fixed.length > 0) replaceFile(file, parts.join(''));
  return fixed;
}

function createsFile(
  problem: Problem,
): problem is Problem & { fix: Extract<Fix, { kind: 'create-file' }> } {
  return problem.fix?.kind === 'create-file';
}
