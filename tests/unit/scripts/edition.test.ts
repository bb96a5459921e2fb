import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { basics, brief, publicationFolder, type Files } from '../../support/publication.ts';
import { runOn } from '../../support/run-command.ts';

/** Several processes may need to start while other tests run. */
const timeout = 30_000;

const earlier = `---
number: 7
subject: Eine Woche
preheader: Was geschah.
sections:
  - topic: power
    briefs: [2025-11-10-strom]
---

Guten Tag.
`;

function publication(files: Files = {}): Promise<string> {
  return publicationFolder({
    ...basics,
    'content/briefs/de/2025-11-10-strom.mdx': brief({ date: 'date: 2025-11-10' }),
    'content/briefs/de/2025-11-17-netz.mdx': brief({ date: 'date: 2025-11-17' }),
    'content/briefs/de/2025-11-18-wind.mdx': brief({
      date: 'date: 2025-11-18',
      more: 'draft: true',
    }),
    'content/editions/de/2025-11-14.mdx': earlier,
    ...files,
  });
}

const order = ['new', '--lang', 'de', '--since', 'last'];

describe('npm run edition -- new', { timeout }, () => {
  it('writes the next edition of what the last one did not have, and says so', async () => {
    const folder = await publication();
    const file = path.join(folder, 'content/editions/de/2025-11-21.mdx');
    expect(runOn(folder, 'edition', ...order, '--date', '2025-11-21')).toEqual({
      code: 0,
      out: `Wrote ${path.relative('.', file)}: number 8, with 1 brief.\n`,
      error: '',
    });
    const text = await readFile(file, 'utf8');
    expect(text).toContain('number: 8\nkind: regular\n');
    expect(text).toContain('- 2025-11-17-netz\n');
    expect(text).not.toContain('wind');
    expect(runOn(folder, 'check').out).toBe(
      'All is well in 3 briefs, 2 editions and 0 pages: 0 errors, 0 warnings.\n',
    );
  });

  it.each([
    [
      'an edition of that day',
      ['--date', '2025-11-14'],
      'There is an edition of 2025-11-14: content/editions/de/2025-11-14.mdx. It stays as it is.\n',
    ],
    [
      'a later edition',
      ['--date', '2025-11-13'],
      'There is an edition of 2025-11-14: content/editions/de/2025-11-14.mdx. Editions are numbered by their days.\n',
    ],
    [
      'nothing new',
      ['--date', '2025-11-16'],
      'Nothing new: no brief in "de" from 2025-11-14 until 2025-11-16 that no edition has had. Nothing was written.\n',
    ],
    ['an unknown language', ['--lang', 'fr'], 'There is no language "fr". There are de, en.\n'],
    [
      'a bad date',
      ['--date', '2025-11-31'],
      '--date takes a day, such as 2026-11-22; not "2025-11-31".\n',
    ],
    [
      'a bad first day',
      ['--since', 'yesterday'],
      '--since takes "last" or a day, such as 2026-11-22; not "yesterday".\n',
    ],
    [
      'an unknown kind',
      ['--kind', 'weekley'],
      'There is no kind "weekley". Did you mean "weekly"?\n',
    ],
    ['an unknown topic', ['--topics', 'powr'], 'There is no topic "powr". Did you mean "power"?\n'],
  ])('writes nothing with %s', async (_case, flags, error) => {
    const folder = await publication();
    expect(runOn(folder, 'edition', ...order, ...flags)).toEqual({ code: 2, out: '', error });
  });

  it('wants to know the language where there are several, and what to do', async () => {
    const folder = await publication();
    expect(runOn(folder, 'edition', 'new').error).toBe(
      'Name the language: --lang de or --lang en.\n',
    );
    expect(runOn(folder, 'edition').error).toBe(
      'Write: npm run edition -- new --lang de --since last\n',
    );
  });

  it('reports a publication that has errors, and writes nothing', async () => {
    const folder = await publication({ 'content/briefs/de/2025-11-19-x.mdx': 'x' });
    const { code, error } = runOn(folder, 'edition', ...order, '--date', '2025-11-21');
    expect(code).toBe(2);
    expect(error).toContain('content/briefs/de/2025-11-19-x.mdx:1:1 error:');
  });
});
