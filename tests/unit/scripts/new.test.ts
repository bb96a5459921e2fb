import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../../src/domain/problem.ts';
import { loadPublication } from '../../../src/reading/publication.ts';
import { readContent } from '../../../src/reading/read-content.ts';
import {
  basics,
  brief,
  briefName,
  picture,
  publicationFolder,
  type Files,
} from '../../support/publication.ts';
import { runOn } from '../../support/run-command.ts';

/** Several processes may need to start while other tests run. */
const timeout = 30_000;

const config = `export default { url: 'https://news.test/base/' };\n`;
const english = briefName.replace('/de/', '/en/');

function publication(files: Files = {}): Promise<string> {
  return publicationFolder({ ...basics, ...files });
}

/** Flags of a new brief, with others in the place of some. */
function flags(changes: Readonly<Record<string, string>> = {}): string[] {
  const all = {
    title: 'Öl: für alle',
    lang: 'de',
    topics: 'power',
    source: 'https://example.org/',
    date: '2025-11-12',
    ...changes,
  };
  return Object.entries(all).flatMap(([name, value]) => [`--${name}`, value]);
}

async function check(folder: string): Promise<string> {
  const source = await loadPublication(folder);
  const cacheFolder = path.join(folder, '.cache');
  const { problems } = await readContent(source, { cacheFolder, parserVersion: 'test' });
  return formatProblems(problems);
}

describe('npm run new', { timeout }, () => {
  it('writes a brief that passes the check, and prints its file and address', async () => {
    const folder = await publication({ 'site.config.ts': config });
    const ran = runOn(folder, 'new', ...flags({ lang: 'en' }));
    const file = path.join(folder, 'content/briefs/en/2025-11-12-oel-fuer-alle.mdx');
    expect(ran).toEqual({
      code: 0,
      out: `Wrote ${path.relative('.', file)}
npm run dev -- --publication ${folder} shows it at http://localhost:4321/base/en/briefs/2025-11-12-oel-fuer-alle/
`,
      error: '',
    });
    expect(await readFile(file, 'utf8')).toContain('title: "Öl: für alle"\n');
    expect(await check(folder)).toBe('0 errors, 0 warnings.');
  });

  it('writes a file for each party that has none, and says so', async () => {
    const folder = await publication();
    const { code, out } = runOn(
      folder,
      'new',
      ...flags({ parties: 'hut-8:owner,blue-owl:investor, blue-owl:lender' }),
    );
    const stub = path.join(folder, 'content/organizations/blue-owl.yaml');
    expect(code).toBe(0);
    expect(out.match(/^Wrote .*/gm)?.map((line) => path.basename(line))).toEqual([
      'blue-owl.yaml',
      '2025-11-12-oel-fuer-alle.mdx',
    ]);
    expect(await readFile(stub, 'utf8')).toBe('name: Blue Owl\nkind: company\n');
    expect(await check(folder)).toBe('0 errors, 0 warnings.');
  });

  it('never writes over a brief', async () => {
    const folder = await publication();
    expect(runOn(folder, 'new', ...flags()).code).toBe(0);
    const file = path.join(folder, 'content/briefs/de/2025-11-12-oel-fuer-alle.mdx');
    const before = await readFile(file, 'utf8');
    expect(runOn(folder, 'new', ...flags({ title: 'Oel für ALLE' }))).toEqual({
      code: 2,
      out: '',
      error:
        'content/briefs/de/2025-11-12-oel-fuer-alle.mdx exists already, and stays as it is. Choose another title or date.\n',
    });
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  it('does not write a second original, but says how the first is translated', async () => {
    const folder = await publication({ [briefName]: brief() });
    const { code, error } = runOn(folder, 'new', ...flags({ title: 'Strom', lang: 'en' }));
    expect(code).toBe(2);
    expect(error).toBe(
      `${briefName} has this name already. To translate it: npm run new -- --translate ${briefName} --lang en\n`,
    );
    expect(existsSync(path.join(folder, english))).toBe(false);
  });

  it('says which flags are missing where it cannot ask', async () => {
    const { code, error } = runOn(await publication(), 'new', '--title', 'A', '--topics', 'power');
    expect(code).toBe(2);
    expect(error).toBe('Missing: --lang, --source. In a terminal npm run new asks for them.\n');
  });

  it.each<[name: string, changes: Record<string, string>, said: string]>([
    ['topic', { topics: 'powr' }, 'There is no topic "powr". Did you mean "power"?'],
    ['language', { lang: 'enn' }, 'There is no language "enn". Did you mean "en"?'],
    ['role', { parties: 'hut-8:ownr' }, 'There is no role "ownr". Did you mean "owner"?'],
    [
      'organization that is nearly one',
      { parties: 'hut8:owner' },
      'There is no organization "hut8". Did you mean "hut-8"?',
    ],
    ['flag', { titel: 'A' }, "Unknown option '--titel'"],
  ])('refuses an unknown %s and writes nothing', async (_name, changes, said) => {
    const folder = await publication();
    const { code, error } = runOn(folder, 'new', ...flags(changes));
    expect(code).toBe(2);
    expect(error).toContain(said);
    expect(await readdir(path.join(folder, 'content'))).not.toContain('briefs');
  });

  it('names what is wrong with the topics of the publication', async () => {
    const { code, error } = runOn(
      await publication({ 'content/topics.yaml': 'a: [' }),
      'new',
      ...flags(),
    );
    expect(code).toBe(2);
    expect(error).toContain('content/topics.yaml:1:1 error: The YAML cannot be read');
  });
});

describe('npm run new -- --translate', { timeout }, () => {
  it('writes a twin that passes the check, with pictures, and links to what has no twin', async () => {
    const folder = await publication({
      [briefName]: brief({ body: '![Werk](./werk.png)\n\n[Netz](./2025-11-11-netz.mdx)' }),
      'content/briefs/de/2025-11-11-netz.mdx': brief({ date: 'date: 2025-11-11' }),
      'content/briefs/de/werk.png': picture,
    });
    const { code, out } = runOn(folder, 'new', '--translate', briefName, '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toBe(`Wrote ${path.relative('.', path.join(folder, english))}
npm run dev -- --publication ${folder} shows it at http://localhost:4321/en/briefs/2025-11-12-strom/
Until it is translated it shows the text of the original, in builds as well.
`);
    expect(await readFile(path.join(folder, english), 'utf8')).toContain(
      '[Netz](/briefs/2025-11-11-netz/)',
    );
    const copy = await readFile(path.join(folder, 'content/briefs/en/werk.png'));
    expect(copy.equals(picture)).toBe(true);
    expect(await check(folder)).toBe('0 errors, 0 warnings.');
  });

  it('never writes over a twin', async () => {
    const folder = await publication({ [briefName]: brief(), [english]: 'mine' });
    const { code, error } = runOn(folder, 'new', '--translate', briefName, '--lang', 'en');
    expect(code).toBe(2);
    expect(error).toBe(`${english} exists already, and stays as it is.\n`);
    expect(await readFile(path.join(folder, english), 'utf8')).toBe('mine');
  });

  it.each<[name: string, flags: string[], said: string]>([
    ['without a language', [briefName], 'Missing: --lang.'],
    [
      'into its own language',
      [briefName, '--lang', 'de'],
      `${briefName} is in the language "de" itself.`,
    ],
    [
      'into an unknown language',
      [briefName, '--lang', 'e'],
      'There is no language "e". Did you mean "de"?',
    ],
    ['of no file', ['no/such.mdx', '--lang', 'en'], 'There is no file no/such.mdx.'],
    [
      'of a file that is no brief',
      ['content/topics.yaml', '--lang', 'en'],
      'content/topics.yaml is not a brief: those are content/briefs/<language>/<name>.mdx in the publication.',
    ],
    [
      'of a file that is not UTF-8',
      ['content/briefs/de/2025-11-13-latin.mdx', '--lang', 'en'],
      'content/briefs/de/2025-11-13-latin.mdx: The file is not UTF-8 text. Save it again with the encoding UTF-8.',
    ],
    [
      'with what a twin inherits',
      [briefName, '--lang', 'en', '--topics', 'power'],
      'A translation inherits it: --translate goes without --topics.',
    ],
  ])('writes nothing %s', async (_name, translate, said) => {
    const folder = await publication({
      [briefName]: brief(),
      'content/briefs/de/2025-11-13-latin.mdx': new Uint8Array([0xfc]),
    });
    const { code, error } = runOn(folder, 'new', '--translate', ...translate);
    expect(code).toBe(2);
    expect(error).toContain(said);
    expect(existsSync(path.join(folder, 'content/briefs/en'))).toBe(false);
  });
});
