import { chmod, mkdir, symlink } from 'node:fs/promises';
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
  problemsOf,
  publicationFolder,
  readFiles,
  type Files,
} from '../../support/publication.ts';

const clean = '0 errors, 0 warnings.';
const english = 'content/briefs/en/2025-11-12-strom.mdx';
const twin = '---\ntitle: A title\nsummary: A sentence.\n---\n\nA paragraph.\n';

/** Each anchor repeats the one before nine times: nine to the power of nine texts. */
const laughs = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...Array.from('bcdefghi', (key, index) => {
    const before = 'abcdefgh'.charAt(index);
    return `${key}: &${key} [${Array(9).fill(`*${before}`).join(', ')}]`;
  }),
].join('\n');

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

describe('what is too much', () => {
  it.each<[name: string, text: string, said: string]>([
    [
      'a frontmatter of 10 MB',
      brief({ summary: `summary: ${'x'.repeat(10_000_000)}` }),
      '1:1 error: The file has 10.0 MB; at most 1 MB is read. [encoding]',
    ],
    [
      'a body of 5 MB',
      brief({ body: 'Ein Absatz mit Worten.\n\n'.repeat(210_000) }),
      '1:1 error: The file has 5.0 MB; at most 1 MB is read. [encoding]',
    ],
    [
      'forty thousand fields',
      brief({ more: lines(40_000, (index) => `field-${String(index)}: 1`) }),
      '2:1 error: The YAML has 589,000 characters; at most 100,000 are read. [yaml]',
    ],
    [
      'aliases of aliases',
      brief({ more: laughs }),
      '9:8 error: What is repeated with asterisks becomes too long to be read. [yaml]',
    ],
    [
      'ten thousand lists in lists',
      brief({ more: `x: ${'['.repeat(10_000)}${']'.repeat(10_000)}` }),
      '8:1 error: The YAML is nested too deeply to be read. [yaml]',
    ],
    [
      'ten thousand fields in fields',
      brief({ more: `x: ${'{a: '.repeat(10_000)}1${'}'.repeat(10_000)}` }),
      '8:1 error: The YAML is nested too deeply to be read. [yaml]',
    ],
    [
      'lists in lists, line by line',
      brief({ more: lines(300, (index) => `${' '.repeat(index)}- `) }),
      '109:1 error: The YAML is nested too deeply to be read. [yaml]',
    ],
    [
      'a hundred thousand brackets',
      brief({ body: '['.repeat(50_000) + ']'.repeat(50_000) }),
      '10:1 error: The paragraph has 100,002 characters; at most 100,000 are read. [syntax]',
    ],
    [
      'links in links',
      brief({ body: 'Ein Absatz.\n\n' + '[a]('.repeat(10_000) }),
      '12:1 error: The paragraph has 20,000 brackets, asterisks and the like; at most 2,000 are read. [syntax]',
    ],
    [
      'emphasis in emphasis',
      brief({ body: '*a **b '.repeat(2000) }),
      '10:1 error: The paragraph has 6,000 brackets, asterisks and the like; at most 2,000 are read. [syntax]',
    ],
    [
      'code in code',
      brief({ body: lines(100, (index) => '`'.repeat(index + 1)) }),
      '10:1 error: The paragraph has 5,050 brackets, asterisks and the like; at most 2,000 are read. [syntax]',
    ],
    [
      'quotes in quotes',
      brief({ body: `${'> '.repeat(40_000)}x` }),
      '10:1 error: The body is nested too deeply to be read. [syntax]',
    ],
    [
      'lists in lists of a body',
      brief({ body: `Ein Absatz.\n${'- '.repeat(10_000)}x` }),
      '11:1 error: The body is nested too deeply to be read. [syntax]',
    ],
  ])('is refused at once: %s', async (_name, text, said) => {
    const start = performance.now();
    expect((await problemsOf({ [briefName]: text })).split('\n')[0]).toBe(`${briefName}:${said}`);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('is refused in the YAML of an organization as well', async () => {
    const deep = `x: ${'['.repeat(10_000)}`;
    const said = await problemsOf({
      'content/organizations/deep.yaml': deep,
      'content/organizations/laughs.yaml': laughs,
      'content/organizations/long.yaml': `name: ${'x'.repeat(100_000)}`,
    });
    expect(said.match(/^content.*/gm)).toEqual([
      'content/organizations/deep.yaml:1:1 error: The YAML is nested too deeply to be read. [yaml]',
      'content/organizations/laughs.yaml:2:8 error: What is repeated with asterisks becomes too long to be read. [yaml]',
      'content/organizations/long.yaml:1:1 error: The YAML has 100,006 characters; at most 100,000 are read. [yaml]',
    ]);
  });

  it.each([
    ['braces', '{'.repeat(50_000), 'no-expression'],
    ['less-than signs', '<'.repeat(50_000), 'bare-bracket'],
    ['tags that are not closed', '<Note>'.repeat(5000), 'unclosed-tag'],
  ])('is refused for what it is: thousands of %s', async (_name, body, rule) => {
    const { problems } = await readFiles({ [briefName]: brief({ body }) });
    expect(problems.map((problem) => problem.rule)).toEqual([rule]);
  });

  it('is not a long brief with a long table', async () => {
    const table = `| a | b |\n| --- | --- |\n${'| **1** | [x](https://example.org/) |\n'.repeat(150)}`;
    const body = `${`${'Wort '.repeat(400)}\n\n`.repeat(20)}${table}`;
    expect(await problemsOf({ [briefName]: brief({ body }) })).toBe(clean);
  });
});

describe('bytes', () => {
  it.each<[name: string, text: string]>([
    ['a byte order mark', `\uFEFF${brief()}`],
    ['Windows line ends', brief().replaceAll('\n', '\r\n')],
    ['both', `\uFEFF${brief().replaceAll('\n', '\r\n')}`],
  ])('make no difference: %s', async (_name, text) => {
    const { content, problems } = await readFiles({ [briefName]: text });
    expect(problems).toEqual([]);
    expect(content.briefs).toMatchObject([{ title: 'Ein Titel', words: 2 }]);
  });

  it('keep their place in a file with Windows line ends', async () => {
    const text = brief({ topics: 'topics: [powr]' }).replaceAll('\n', '\r\n');
    expect(await problemsOf({ [briefName]: text })).toContain(`${briefName}:5:10 error`);
  });

  it.each([
    ['Latin-1', Buffer.from(brief({ title: 'title: Größe' }), 'latin1')],
    ['NUL bytes', Buffer.from(brief({ body: 'a\0b' }))],
    ['half of a character', Buffer.from(brief({ body: 'ü' })).subarray(0, -2)],
  ])('of another kind are refused: %s', async (_name, bytes) => {
    expect((await readFiles({ [briefName]: bytes })).problems).toMatchObject([
      { file: briefName, rule: 'encoding', line: 1, column: 1 },
    ]);
  });

  it('may be none at all', async () => {
    const { problems } = await readFiles({
      [briefName]: '',
      'content/authors.yaml': '',
      'content/organizations/hut-9.yaml': '',
    });
    expect(problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      `${briefName} frontmatter`,
      'content/organizations/hut-9.yaml missing-field',
      'content/organizations/hut-9.yaml missing-field',
    ]);
  });
});

describe('links and folders', () => {
  const followed =
    '1:1 error: A symbolic link is not followed: the files of a publication lie in its folder. [file-place]';

  it('are not followed: a file', async () => {
    const outside = await publicationFolder({ 'secret.mdx': brief() });
    const said = await problemsWith({}, async (folder) => {
      await mkdir(path.join(folder, 'content/briefs/de'), { recursive: true });
      await symlink(path.join(outside, 'secret.mdx'), path.join(folder, briefName));
    });
    expect(said).toBe(`${briefName}:${followed}
    Put the file or folder itself here.
1 error, 0 warnings.`);
  });

  it.each(['content/briefs', 'content/briefs/de', 'content/organizations'])(
    'are not followed: the folder %s',
    async (name) => {
      const outside = await publicationFolder({ 'de/2025-11-12-a.mdx': 'Text', 'x.yaml': 'x: 1' });
      const rest = basicsWithout('content/organizations/hut-8.yaml');
      const said = await problemsIn(rest, async (folder) => {
        await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
        await symlink(outside, path.join(folder, name));
      });
      expect(said.split('\n')[0]).toBe(`${name}:${followed}`);
      expect(said).toContain('1 error, 0 warnings.');
    },
  );

  it('are not followed: a file of YAML, of which nothing is shown', async () => {
    const outside = await publicationFolder({ secret: 'token: [secret' });
    const rest = basicsWithout('content/topics.yaml');
    const said = await problemsIn(rest, (folder) =>
      symlink(path.join(outside, 'secret'), path.join(folder, 'content/topics.yaml')),
    );
    expect(said.split('\n')[0]).toBe(`content/topics.yaml:${followed}`);
    expect(said).not.toContain('token');
  });

  it('are not followed: a picture', async () => {
    const outside = await publicationFolder({ 'secret.gif': picture });
    const text = brief({ body: '![Ein Werk](./werk.gif)' });
    const said = await problemsWith({ [briefName]: text }, (folder) =>
      symlink(path.join(outside, 'secret.gif'), path.join(folder, 'content/briefs/de/werk.gif')),
    );
    expect(said).toContain('There is no picture at ./werk.gif. [missing-picture]');
    expect(said).toContain(`content/briefs/de/werk.gif:${followed}`);
  });

  it('do not go round in circles', async () => {
    const said = await problemsWith({ [briefName]: brief() }, async (folder) => {
      await symlink('..', path.join(folder, 'content/briefs/up'));
      await symlink('self.mdx', path.join(folder, 'content/briefs/de/self.mdx'));
      await symlink('nowhere', path.join(folder, 'content/nowhere'));
    });
    expect(said.match(/^content\S+/gm)).toEqual([
      'content/briefs/de/self.mdx:1:1',
      'content/briefs/up:1:1',
      'content/nowhere:1:1',
    ]);
  });

  it('may lead to the content as a whole', async () => {
    const elsewhere = await publicationFolder({ [briefName]: brief(), ...basics });
    const folder = await publicationFolder({});
    await symlink(path.join(elsewhere, 'content'), path.join(folder, 'content'));
    expect(await check(folder)).toBe(clean);
  });

  it('are told from files: a folder with the name of a brief', async () => {
    const name = 'content/briefs/de/2025-11-13-ordner.mdx';
    expect(await problemsOf({ [briefName]: brief(), [`${name}/notiz.txt`]: 'x' })).toBe(
      `${name}:1:1 error: This is a folder with the name of a file. [file-place]
    Rename it, or put the file in its place.
1 error, 0 warnings.`,
    );
  });

  it('are told from files: a folder with the name of the topics', async () => {
    const rest = basicsWithout('content/topics.yaml');
    const said = await problemsIn(rest, async (folder) => {
      await mkdir(path.join(folder, 'content/topics.yaml'));
    });
    expect(said).toContain('content/topics.yaml:1:1 error: This is a folder');
  });

  it.skipIf(process.getuid?.() === 0)('say so where a file may not be read', async () => {
    const said = await problemsWith({ [briefName]: brief() }, (folder) =>
      chmod(path.join(folder, briefName), 0),
    );
    expect(said).toBe(`${briefName}:1:1 error: The file may not be read. [encoding]
    Give yourself the right to read it: chmod u+r on the file.
1 error, 0 warnings.`);
  });
});

describe('names', () => {
  it.each([
    ['a space', '2025-11-12-ein titel'],
    ['an umlaut', '2025-11-12-grün'.normalize('NFC')],
    ['an umlaut of two characters', '2025-11-12-grün'.normalize('NFD')],
    ['a capital', '2025-11-12-Strom'],
    ['a line break', '2025-11-12-ein\ntitel'],
    ['a percent sign', '2025-11-12-50%25'],
    ['two points', '2025-11-12-..'],
  ])('of briefs may not hold %s', async (_name, name) => {
    const { problems } = await readFiles({ [`content/briefs/de/${name}.mdx`]: brief() });
    expect(problems.map(({ rule }) => rule)).toEqual(['file-name']);
    expect(problems[0]?.hint).toMatch(
      /^Rename it(?:, for example)? to 2025-11-12(?:-[a-z0-9]+)+\.mdx$/,
    );
  });

  it.each([
    ['2025-11-12-strom', '2025-11-12-STROM'],
    ['2025-11-12-grün'.normalize('NFC'), '2025-11-12-grün'.normalize('NFD')],
  ])('that a file system may take for one another are refused: %s and %s', async (...names) => {
    const folder = await publicationFolder({
      ...basics,
      ...Object.fromEntries(names.map((name) => [`content/briefs/de/${name}.mdx`, brief()])),
    });
    expect(await check(folder)).toContain('[duplicate-address]');
  });

  it('of pictures may hold spaces and umlauts', async () => {
    const text = brief({ body: '![Ein Werk](./größe%201.gif)' });
    const files = { [briefName]: text, 'content/briefs/de/größe 1.gif': picture };
    expect(await problemsOf(files)).toBe(clean);
  });
});

describe('names that every object has', () => {
  it('are no fields of a brief', async () => {
    const more = '__proto__: { draft: true }\nconstructor: x\ntoString: y\nhasOwnProperty: z';
    const { problems } = await readFiles({ [briefName]: brief({ more }) });
    expect(problems.map(({ rule, message }) => `${message} ${rule}`)).toEqual(
      ['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map(
        (key) => `There is no field "${key}" here. unknown-key`,
      ),
    );
  });

  it('are no fields of a source, a fact, a label or an organization', async () => {
    const sources =
      'sources:\n  - { url: https://example.org/, __proto__: { id: x }, constructor: y }';
    const fact =
      '{ id: a, metric: capex, amount: 5bn USD, basis: announced, __proto__: { of: x } }';
    const labels = 'labels:\n  facts: { constructor: x, __proto__: y, toString: z }';
    const said = await problemsOf({
      [briefName]: brief({ sources, more: `facts:\n  - ${fact}` }),
      [english]: twin.replace('---\n\n', `${labels}\n---\n\n`),
      'content/organizations/x.yaml': 'name: X\nkind: company\n__proto__: { country: DE }\n',
    });
    expect(said.match(/There is no field "\w+"/g)).toEqual([
      'There is no field "__proto__"',
      'There is no field "constructor"',
      'There is no field "__proto__"',
      'There is no field "__proto__"',
    ]);
  });

  it('name no topic, author, organization, source or fact', async () => {
    const { problems } = await readFiles({
      [briefName]: brief({
        topics: 'topics: [constructor, __proto__]',
        more: 'authors: [toString]\nparties:\n  - { organization: constructor, role: owner }',
        body: 'Ein Satz <Fact id="constructor" />.<Cite sources="__proto__" />',
      }),
    });
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule }) => rule)).toEqual([
      'unknown-topic',
      'unknown-topic',
      'unknown-author',
      'unknown-organization',
      'unknown-fact',
      'unknown-source',
    ]);
  });

  it('may be ids like others', async () => {
    const { content, problems } = await readFiles({
      [briefName]: brief({
        topics: 'topics: [constructor]',
        more: 'parties:\n  - { organization: constructor, role: owner }',
      }),
      'content/topics.yaml': 'constructor:\n  name: { de: Bau, en: Construction }\n',
      'content/organizations/constructor.yaml': 'name: Constructor\nkind: company\n',
    });
    expect(problems).toEqual([]);
    expect(content.topics.map(({ id }) => id)).toEqual(['constructor']);
  });
});

function basicsWithout(name: string): Files {
  return Object.fromEntries(Object.entries(basics).filter(([file]) => file !== name));
}

/** The problems of a publication with these files, in which something is done first. */
function problemsWith(files: Files, change: (folder: string) => Promise<void>): Promise<string> {
  return problemsIn({ ...basics, ...files }, change);
}

async function problemsIn(
  files: Files,
  change: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = await publicationFolder(files);
  await mkdir(path.join(folder, 'content'), { recursive: true });
  await change(folder);
  return check(folder);
}

async function check(folder: string): Promise<string> {
  const cacheFolder = path.join(folder, '.cache');
  const publication = await loadPublication(folder);
  const { problems } = await readContent(publication, { cacheFolder, parserVersion: 'test' });
  return formatProblems(problems);
}
