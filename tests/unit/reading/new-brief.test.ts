import { describe, expect, it } from 'vitest';
import { newBrief, type WantedBrief } from '../../../src/reading/new-brief.ts';
import { organizationStub } from '../../../src/reading/organization-stub.ts';
import { parseFile } from '../../../src/reading/parse-file.ts';
import { splitFrontmatter } from '../../../src/reading/split-frontmatter.ts';
import { parseYaml } from '../../../src/reading/yaml-text.ts';
import { briefSchema } from '../../../src/schema/brief.ts';
import { problemsOf, readFiles } from '../../support/publication.ts';

const wanted: WantedBrief = {
  title: 'Ein Titel',
  language: 'de',
  topics: ['power'],
  sources: ['https://www.example.org/report'],
  day: '2026-11-22',
};

const clean = '0 errors, 0 warnings.';

function frontmatterOf(text: string) {
  return parseYaml(splitFrontmatter(text)?.yaml ?? '');
}

/** The problems of a publication with this brief. */
function check(changes: Partial<WantedBrief>): Promise<string> {
  const { path, text } = newBrief({ ...wanted, ...changes });
  return problemsOf({ [path]: text });
}

describe('a new brief', () => {
  it('is a draft that passes the check, in the file of its date and title', async () => {
    const { path, slug, text } = newBrief(wanted);
    expect([path, slug]).toEqual([
      'content/briefs/de/2026-11-22-ein-titel.mdx',
      '2026-11-22-ein-titel',
    ]);
    const { content, problems } = await readFiles({ [path]: text });
    expect(problems).toEqual([]);
    expect(content.briefs).toMatchObject([
      { title: 'Ein Titel', topics: ['power'], draft: true, original: true },
    ]);
  });

  it('shows nothing of its comments', () => {
    const { parsed } = parseFile(newBrief(wanted).text, 'de');
    expect(parsed.words).toBe(20);
    expect(parsed.references).toMatchObject([{ kind: 'source', target: 'example.org' }]);
  });

  it.each([
    'Was: 40',
    '- ein Strich',
    '# 1',
    'Strom #1',
    '„Groß“ – sagt er',
    '"Big", she said',
    "It's 'quoted'",
    '50 % < 60 %',
    '{a: b}',
    '[a, b]',
    '@home & *more*',
    'true',
    'null',
    '2025',
    '2025-11-12',
    '1_000',
    '---',
    '|',
    '⚡',
    '東京',
    'C:\\new',
    'a'.repeat(300),
  ])('may have the title: %s', async (title) => {
    expect(await check({ title })).toBe(clean);
    expect(frontmatterOf(newBrief({ ...wanted, title }).text).value).toMatchObject({ title });
  });

  it.each([
    ['Öl für Österreich', '2026-11-22-oel-fuer-oesterreich'],
    ['東京', '2026-11-22-brief'],
    [`${'wort '.repeat(20)}ende`, `2026-11-22-${'wort-'.repeat(12).slice(0, -1)}`],
    ['x'.repeat(80), `2026-11-22-${'x'.repeat(60)}`],
  ])('with the title %s has the name %s', (title, slug) => {
    expect(newBrief({ ...wanted, title }).slug).toBe(slug);
  });

  it('takes several topics and several sources of one host', async () => {
    const sources = ['https://example.org/a', 'https://www.example.org/b?c=1,2#d', 'http://b.org'];
    expect(await check({ sources })).toBe(clean);
    expect(newBrief({ ...wanted, sources, topics: ['power', '365'] }).text).toContain(
      `topics: [power, "365"]
sources:
  - https://example.org/a
  - { id: example-org-2, url: 'https://www.example.org/b?c=1,2#d' }
  - http://b.org
`,
    );
  });

  it('states the parties that are known, and then does not offer them', async () => {
    const parties = [
      { organization: 'hut-8', role: 'owner' },
      { organization: '365', role: 'tenant' },
    ] as const;
    const { path, text } = newBrief({ ...wanted, parties });
    expect(text).toContain(`parties:
  - { organization: hut-8, role: owner }
  - { organization: "365", role: tenant }
`);
    expect(text.match(/parties:/g)).toHaveLength(1);
    const stub = organizationStub('365');
    expect(stub?.path).toBe('content/organizations/365.yaml');
    expect(await problemsOf({ [path]: text, [stub?.path ?? '']: stub?.text ?? '' })).toBe(clean);
  });

  it('speaks the language of the brief, and English where it does not know it', () => {
    expect(newBrief(wanted).text).toContain('## Warum das wichtig ist');
    expect(newBrief({ ...wanted, language: 'en' }).text).toContain('## Why it matters');
    expect(newBrief({ ...wanted, language: 'fr' }).text).toContain('## Why it matters');
  });

  it('offers every optional field with its description, and each works when it is uncommented', async () => {
    const { path, text } = newBrief(wanted);
    const whole = text.replaceAll(/^# (?=[a-zA-Z]+:| )/gm, '');
    const fields = Object.keys(briefSchema('UTC', 'en').shape);
    expect(Object.keys(frontmatterOf(whole).value as object).toSorted()).toEqual(fields.toSorted());
    const stated = Object.keys(frontmatterOf(text).value as object);
    const described = splitFrontmatter(text)?.yaml.match(/^## \w/gm);
    expect(described).toHaveLength(fields.length - stated.length);
    const organization = 'content/organizations/anthropic.yaml';
    expect(await problemsOf({ [path]: whole, [organization]: 'name: A\nkind: company\n' })).toBe(
      clean,
    );
  });
});
