import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { BuiltPage } from './built-page.ts';
import type { SiteToCheck } from './check-site.ts';
import { openMemory } from './memory.ts';

/** Reads the files of one site, of which some may still change. */
export interface SiteReader {
  /**
   * A page, or the addresses in another file that `isRead`. Only what has changed since the last time is read again.
   *
   * @throws where there is no such file.
   */
  read(file: string): BuiltPage | readonly string[];
  /** Keeps what was read for the next build. */
  save(): void;
}

/** Opens the reader of a site with what is known from the last build. */
export function openSiteReader({ folder, memory: place }: SiteToCheck): SiteReader {
  const memory = openMemory(place);
  const seen = new Map<string, Seen>();
  return {
    read: (file) => {
      const whole = path.join(folder, file);
      const state = stateOf(whole);
      const last = seen.get(file);
      if (last?.state === state) return last.read;
      // Waits for the disk: a thousand small files are read sooner than by promises.
      const read = memory.read(file, readFileSync(whole));
      seen.set(file, { state, read });
      return read;
    },
    save: () => {
      memory.save();
    },
  };
}

interface Seen {
  readonly state: string;
  readonly read: BuiltPage | readonly string[];
}

/** Changes with the file: half of one is smaller than all of it. */
function stateOf(file: string): string {
  const { size, mtimeNs } = statSync(file, { bigint: true });
  return `${String(size)} ${String(mtimeNs)}`;
}
