import { stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openJsonCache, type CachePlace } from '../../src/json-cache.ts';
import { publicationFolder } from '../support/publication.ts';

/** A cache of two values that an earlier build left. */
async function keptPlace(): Promise<CachePlace> {
  const place = { file: path.join(await publicationFolder({}), 'below/sizes.json'), version: '1' };
  const cache = openJsonCache<number>(place);
  cache.set('zero', 0);
  cache.set('one', 1);
  cache.save();
  await utimes(place.file, 1, 1);
  return place;
}

async function isWritten({ file }: CachePlace): Promise<boolean> {
  return (await stat(file)).mtimeMs !== 1000;
}

describe('a cache in one file', () => {
  it('knows in the next build what was set in the last', async () => {
    const cache = openJsonCache<number>(await keptPlace());
    expect([cache.get('zero'), cache.get('one'), cache.get('two')]).toEqual([0, 1, undefined]);
  });

  it('knows what was set since it was opened', async () => {
    const cache = openJsonCache<number>(await keptPlace());
    cache.set('one', 11);
    cache.set('two', 2);
    expect([cache.get('one'), cache.get('two')]).toEqual([11, 2]);
  });

  it('is not written where nothing changed', async () => {
    const place = await keptPlace();
    const cache = openJsonCache<number>(place);
    cache.set('one', cache.get('one') ?? 11);
    cache.get('zero');
    cache.get('two');
    cache.save();
    expect(await isWritten(place)).toBe(false);
  });

  it.each([
    ['another value', { one: 11, zero: 0 }],
    ['a value more', { one: 1, two: 2, zero: 0 }],
    ['a value less', { one: 1 }],
    ['a value in the place of another', { one: 1, two: 2 }],
    ['no value', {}],
  ])('is written where there is %s, and keeps nothing else', async (_name, values) => {
    const place = await keptPlace();
    const cache = openJsonCache<number>(place);
    for (const [key, value] of Object.entries(values)) cache.set(key, value);
    cache.save();
    expect(await isWritten(place)).toBe(true);
    const next = openJsonCache<number>(place);
    const known = ['one', 'two', 'zero'].map((key) => [key, next.get(key)] as const);
    const there = known.filter(([, value]) => value !== undefined);
    expect(Object.fromEntries(there)).toEqual(values);
  });

  it('keeps what was only asked for', async () => {
    const place = await keptPlace();
    const cache = openJsonCache<number>(place);
    cache.get('zero');
    cache.save();
    const next = openJsonCache<number>(place);
    expect([next.get('zero'), next.get('one')]).toEqual([0, undefined]);
  });

  it('knows nothing of another version', async () => {
    const place = await keptPlace();
    expect(openJsonCache({ ...place, version: '2' }).get('one')).toBeUndefined();
  });

  it.each([
    '',
    '{"version":"1","entries":[["one',
    '[]',
    'null',
    '{"version":"1"}',
    '{"version":"1","entries":7}',
    '{"version":"1","entries":[7]}',
  ])('knows nothing where its file holds %j, and mends it', async (damaged) => {
    const place = await keptPlace();
    await writeFile(place.file, damaged);
    const cache = openJsonCache<number>(place);
    expect(cache.get('one')).toBeUndefined();
    cache.set('one', 1);
    cache.save();
    expect(openJsonCache<number>(place).get('one')).toBe(1);
  });

  it('forgets with the build where it has no place', () => {
    const cache = openJsonCache<number>(undefined);
    cache.set('one', 1);
    cache.save();
    expect(cache.get('one')).toBe(1);
    expect(openJsonCache<number>(undefined).get('one')).toBeUndefined();
  });
});
