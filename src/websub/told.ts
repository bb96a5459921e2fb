import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { replaceFile } from '../write-file.ts';
import type { HubFeed } from './find-feeds.ts';

/** What a hub was last told of: the digest of each feed by its address. */
export type Told = Readonly<Record<string, string>>;

const told = z.record(z.string(), z.string());

/** Reads the record of the last run; without a file, nothing was told. `undefined` where the file is no record. */
export async function loadTold(file: string): Promise<Told | undefined> {
  if (!existsSync(file)) return {};
  const text = await readFile(file, 'utf8');
  try {
    return told.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Keeps what was told before and now, of the feeds that still exist. */
export function saveTold(
  file: string,
  before: Told,
  { all, sent }: { readonly all: readonly HubFeed[]; readonly sent: readonly HubFeed[] },
): void {
  const now = new Map(sent.map(({ address, digest }) => [address, digest]));
  const kept = all.flatMap(({ address }) => {
    const digest = now.get(address) ?? before[address];
    return digest === undefined ? [] : [[address, digest]];
  });
  replaceFile(file, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
}
