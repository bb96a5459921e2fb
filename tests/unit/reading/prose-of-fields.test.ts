import { describe, expect, it } from 'vitest';
import { parseFile } from '../../../src/reading/parse-file.ts';
import { brief, readFiles } from '../../support/publication.ts';

describe('title and summary', () => {
  it.each<[name: string, title: string, found: string]>([
    ['plain', 'title: Hut 8 baut 5 MW', '2:19 5 MW'],
    ['in single quotes', "title: 'Hut 8: ''fünf'' und 5 MW'", '2:29 5 MW'],
    ['in double quotes', 'title: "Hut 8: \\"fünf\\" und 5 MW"', '2:29 5 MW'],
    ['of several lines', 'title: Hut 8\n  baut\n  5 MW', '4:3 5 MW'],
    ['folded', 'title: >-\n  Hut 8\n  baut 5 MW', '4:8 5 MW'],
    ['that is no text', 'title: 5', ''],
  ])('state amounts at their places: %s', (_name, title, found) => {
    const { amounts } = parseFile(brief({ title }), 'de').parsed;
    const shown = amounts.map((one) => `${String(one.line)}:${String(one.column)} ${one.text}`);
    expect(shown.join()).toBe(found);
  });

  it.each<[title: string, place: string, after: string | undefined]>([
    ['title: Er sagt “ja”', '2:16', 'title: Er sagt "ja"'],
    ["title: 'Er: “ja”'", '2:13', 'title: \'Er: "ja"\''],
    ['title: “Ja” sagt er', '2:8', undefined],
    ['title: "Er: “ja”"', '2:13', undefined],
    ['title: >-\n  Er sagt\n  “ja”', '4:3', undefined],
  ])('are mended where the YAML stays what it is: %s', (title, place, after) => {
    const [problem] = parseFile(brief({ title }), 'de').parsed.problems;
    expect(`${String(problem?.line)}:${String(problem?.column)}`).toBe(place);
    expect(problem).toMatchObject({ rule: 'wrong-quotes', severity: 'warning' });
    const before = title.split('\n')[0];
    expect(problem?.fix).toEqual(after && { kind: 'replace-line', before, after });
  });

  it('of a page with a warning still make a page', async () => {
    const page = '---\ntitle: Wir “hier”\nsummary: Wer wir sind.\n---\n\nWir.\n';
    const { content, problems } = await readFiles({ 'content/pages/de/about.mdx': page });
    expect(problems.map(({ rule }) => rule)).toEqual(['wrong-quotes']);
    expect(content.pages.map(({ slug }) => slug)).toEqual(['about']);
  });
});
