import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  basics,
  brief,
  briefName,
  publicationFolder,
  type Files,
} from '../../support/publication.ts';
import { runOn } from '../../support/run-command.ts';

/** Two processes may need to start while other tests run. */
const timeout = 30_000;

function publication(files: Files): Promise<string> {
  return publicationFolder({ ...basics, ...files });
}

const config = `export default { url: 'https://news.example.com.de/' };\n`;
const unfilled = '---\ntitle: A\nsummary: B.\nunfilled: true\n---\n\nC.\n';

describe('npm run check', { timeout }, () => {
  it('ends with 0 and says that all is well', async () => {
    const ran = runOn(await publication({ [briefName]: brief() }), 'check');
    expect(ran).toEqual({
      code: 0,
      out: 'All is well in 1 brief and 0 pages: 0 errors, 0 warnings.\n',
      error: '',
    });
  });

  it('ends with 0 where there are only warnings, and lists them', async () => {
    const files = { 'site.config.ts': config, 'content/pages/de/imprint.mdx': unfilled };
    const { code, out } = runOn(await publication(files), 'check');
    expect(code).toBe(0);
    expect(out).toMatch(/imprint\.mdx:4:11 warning: [^]*\n0 errors, 1 warning\.\n$/);
  });

  it('ends with 1 and all problems, sorted, without color in a pipe', async () => {
    const files = {
      'content/briefs/de/2025-11-13-netz.mdx': brief(),
      [briefName]: brief({ topics: 'topics: [powr]' }),
    };
    expect(runOn(await publication(files), 'check')).toEqual({
      code: 1,
      out: `content/briefs/de/2025-11-12-strom.mdx:5:10 error: There is no topic "powr". [unknown-topic]
    Did you mean "power"? Otherwise add it to content/topics.yaml.
content/briefs/de/2025-11-13-netz.mdx:4:7 error: The date is 2025-11-12, but the name of the file begins with 2025-11-13. [date-and-name]
    date: 2025-11-13
2 errors, 0 warnings.
`,
      error: '',
    });
  });

  it('prints JSON that is whole, and soon, however much is wrong', async () => {
    const topics = Array.from({ length: 2000 }, (_, index) => `nothing-like-it-${String(index)}`);
    const folder = await publication({
      [briefName]: brief({ topics: `topics: [${topics.join()}]` }),
    });
    const { code, out } = runOn(folder, 'check', '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ version: 1, folder, errors: 2000, warnings: 0 });
  });

  it('prints annotations for GitHub with paths from the workspace', async () => {
    const folder = await publication({ [briefName]: brief({ topics: 'topics: [powr]' }) });
    const { code, out } = runOn(folder, 'check', '--format', 'github');
    expect(code).toBe(1);
    expect(out).toContain(
      `::error file=${briefName},line=5,col=10,title=unknown-topic::There is no topic "powr".%0ADid`,
    );
  });

  it('mends with --fix, says what, and ends with what remains', async () => {
    const body = '<!-- a -->';
    const folder = await publication({
      [briefName]: brief({ body }),
      'content/briefs/de/2025-11-13-netz.mdx': brief(),
    });
    const { code, out } = runOn(folder, 'check', '--fix');
    expect(code).toBe(1);
    expect(out).toMatch(
      /^content\/briefs\/de\/2025-11-12-strom\.mdx:10:1 fixed: A comment is written with braces\. \[html-comment\]\ncontent\/briefs\/de\/2025-11-13[^]*\n1 problem fixed\. 1 error, 0 warnings\.\n$/,
    );
    expect(await readFile(path.join(folder, briefName), 'utf8')).toBe(brief({ body: '{/* a */}' }));
  });

  it('writes nothing without --fix', async () => {
    const text = brief({ body: '<!-- a -->' });
    const folder = await publication({ [briefName]: text });
    expect(runOn(folder, 'check').code).toBe(1);
    expect(await readFile(path.join(folder, briefName), 'utf8')).toBe(text);
  });

  it.each<[name: string, flags: string[], said: string]>([
    ['a flag that does not exist', ['--fixx'], "Unknown option '--fixx'"],
    ['a word that is no flag', ['content'], "Unexpected argument 'content'"],
    [
      'a format that does not exist',
      ['--format', 'xml'],
      '--format takes text, json, github; not "xml".',
    ],
    ['a format that objects have by nature', ['--format', 'toString'], 'not "toString".'],
  ])('ends with 2 at %s', async (_name, flags, said) => {
    const ran = runOn(await publication({}), 'check', ...flags);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.error).toContain(said);
    expect(ran.error).not.toContain('    at ');
  });

  it.each<[name: string, files: Files, folder: string, said: string]>([
    [
      'where there is no such folder',
      {},
      'nothing',
      'There is no folder "content" in nothing. [no-content]',
    ],
    [
      'where the folder is no publication',
      {},
      'content',
      'There is no folder "content" in content. [no-content]',
    ],
    [
      'where the settings cannot be loaded',
      { 'site.config.ts': 'export default {' },
      '',
      'site.config.ts:1:1 error: The file cannot be loaded: ',
    ],
    [
      'where a setting is not right',
      { 'site.config.ts': "export default { timeZone: 'Mars' };" },
      '',
      '"timeZone" is not right',
    ],
  ])('ends with 2 %s', async (_name, files, folder, said) => {
    const ran = runOn(path.join(await publication(files), folder), 'check');
    expect(ran.code).toBe(2);
    expect(ran.out).toContain(said);
    expect(ran.out).toMatch(/\n1 error, 0 warnings\.\n$/);
  });
});
