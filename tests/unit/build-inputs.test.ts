import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  buildInputs,
  cacheFolder,
  provideBuildInputs,
  type BuildInputs,
} from '../../src/build-inputs.ts';

const names = ['PUBLICATION', 'CACHE', 'NOW', 'PREVIEW', 'CARDS', 'CHECKED'].map(
  (name) => `BASELOAD_${name}`,
);

beforeEach(() => {
  for (const name of names) vi.stubEnv(name, undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe('buildInputs', () => {
  it.each([
    ['a build', { preview: false, cards: true, checked: '/srv/cache/checked.json' }],
    ['a preview without cards', { preview: true, cards: false }],
  ])('gives back what was provided for %s', (_name, flags) => {
    const inputs: BuildInputs = {
      publication: '/srv/news',
      cache: '/srv/cache',
      now: '2025-11-12T09:30:00+01:00',
      ...flags,
    };
    provideBuildInputs(inputs);
    expect(buildInputs()).toEqual(inputs);
  });

  it('is the own publication, today, where nothing was provided', () => {
    vi.useFakeTimers({ now: Date.parse('2025-11-12T08:30:00Z') });
    expect(buildInputs()).toEqual({
      publication: path.resolve('src'),
      cache: path.resolve('.cache/own'),
      now: '2025-11-12T08:30:00.000Z',
      preview: false,
      cards: true,
    });
  });
});

describe('cacheFolder', () => {
  it('gives every publication a folder of its own', () => {
    const publications = [path.resolve('src'), '/srv/news', '/srv/news/src'];
    const folders = publications.map(cacheFolder);
    expect(new Set(folders).size).toBe(3);
    expect(new Set(folders.map((folder) => path.dirname(folder)))).toEqual(
      new Set([path.resolve('.cache')]),
    );
    expect(publications.map(cacheFolder)).toEqual(folders);
  });
});
