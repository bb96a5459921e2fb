import { hash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { cardVersion, designVersions } from '../../../src/cards/card-version.ts';
import { bars, briefCard, figure, pageCard } from './cards.ts';

const card = briefCard({ text: '', figure: figure(), bars });

describe('cardVersion', () => {
  it('is eight characters that need no escape in an address', () => {
    expect(cardVersion(card)).toMatch(/^[0-9a-f]{8}$/);
  });

  it.each([
    ['the title', { ...card, title: 'Ein anderer Titel' }],
    ['the figure', { ...card, figure: figure({ amount: '40\u00A0Mrd.\u00A0$' }) }],
    ['the basis', { ...card, figure: figure({ pattern: 'solid' }) }],
    ['the bars', { ...card, bars: [] }],
    ['the language', { ...card, language: 'en' }],
    ['the design', pageCard({ ...card, kind: 'page' })],
  ] as const)('changes with %s', (_, other) => {
    expect(cardVersion(other)).not.toBe(cardVersion(card));
  });

  it.each([
    ['the name of the file', { ...card, origin: 'content/briefs/de/2025-11-12-neu.mdx' }],
    ['fonts that the operator adds', { ...card, fonts: ['@fontsource/noto-sans-jp'] }],
    ['the folder of the publication', { ...card, fontsFrom: '/elsewhere' }],
    ['a key that is named but says nothing', { ...card, fonts: undefined }],
    ['the order of the keys', Object.fromEntries(Object.entries(card).toReversed()) as typeof card],
  ])('stays with %s: it is not seen', (_, other) => {
    expect(cardVersion(other)).toBe(cardVersion(card));
  });
});

/** The version of each design with the digest of its goldens; `UPDATE_GOLDENS=1` writes what is not there yet. */
const record = path.resolve('tests/golden/cards/versions.json');

interface Recorded {
  readonly version: number;
  readonly goldens: string;
}

test.each(Object.entries(designVersions))(
  'the version of the design "%s" is raised when its golden images change',
  async (kind, version) => {
    const recorded = JSON.parse(await readFile(record, 'utf8').catch(() => '{}')) as Record<
      string,
      Recorded
    >;
    const now = { version, goldens: await digestGoldens(kind) };
    const known = recorded[kind];
    const isRaised = known === undefined || version > known.version;
    if (process.env.UPDATE_GOLDENS === '1' && isRaised) {
      await writeFile(record, `${JSON.stringify({ ...recorded, [kind]: now }, null, 2)}\n`);
      return;
    }
    expect(
      now,
      `Cards of the kind "${kind}" look otherwise. Raise designVersions.${kind} in src/cards/card-version.ts, so that ` +
        'networks fetch them anew, and run this test with UPDATE_GOLDENS=1.',
    ).toEqual(known);
  },
);

async function digestGoldens(kind: string): Promise<string> {
  const folder = path.dirname(record);
  const names = (await readdir(folder)).filter(
    (name) => name.startsWith(`${kind}-`) && name.endsWith('.png'),
  );
  const digests = await Promise.all(
    names
      .toSorted()
      .map(async (name) => [name, hash('sha256', await readFile(path.join(folder, name)))]),
  );
  return hash('sha256', JSON.stringify(digests)).slice(0, 16);
}
