import { lstatSync, readFileSync } from 'node:fs';
import { hasCode } from '../error-code.ts';
import { decodeText, type SourceText } from './source-text.ts';

/** A brief of 1 MB would be a book of 150,000 words. */
const mostMegabytes = 1;

/**
 * The text of a file of a publication, or why there is none to read.
 *
 * @returns `undefined` where there is no such file: nothing, a folder, a symbolic link to elsewhere.
 */
export function readTextFile(file: string): SourceText | undefined {
  try {
    const stats = lstatSync(file, { throwIfNoEntry: false });
    if (stats?.isFile() !== true) return undefined;
    const megabytes = stats.size / 1e6;
    if (megabytes > mostMegabytes) {
      return {
        problem: `The file has ${megabytes.toFixed(1)} MB; at most ${String(mostMegabytes)} MB is read.`,
        hint: 'Split it, or delete what does not belong in it.',
      };
    }
    return decodeText(readFileSync(file));
  } catch (error) {
    if (!hasCode(error, 'EACCES')) throw error;
    return {
      problem: 'The file may not be read.',
      hint: 'Give yourself the right to read it: chmod u+r on the file.',
    };
  }
}
