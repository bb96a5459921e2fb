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

const sentence = 'Er baut "so" 5 MW';
const set = 'Er baut „so“ 5\u00A0MW';

describe('sentences of a frontmatter', () => {
  it.each<[name: string, more: string]>([
    ['label of a fact', `facts:\n  - id: it\n    label: ${sentence}`],
    ['label of a fact in braces', `facts:\n  - { id: it, label: ${sentence} }`],
    ['label of the timeline', `timeline:\n  - { label: ${sentence}, id: it }`],
    ['text of a correction', `corrections:\n  - { text: ${sentence} }`],
    ['label of a fact in a twin', `labels:\n  facts:\n    it: ${sentence}`],
    ['label of the timeline in a twin', `labels: { timeline: { it: ${sentence} } }`],
  ])('are set, and state amounts at their places: %s', (_name, more) => {
    const { amounts, frontmatter, problems } = parseFile(brief({ more }), 'de').parsed;
    const lines = brief({ more }).split('\n');
    const line = lines.findIndex((one) => one.includes(sentence));
    const column = (lines[line] ?? '').indexOf('5 MW');
    expect(problems).toEqual([]);
    expect(JSON.stringify(frontmatter)).toContain(JSON.stringify(set).slice(1, -1));
    expect(amounts).toMatchObject([{ text: '5 MW', line: line + 1, column: column + 1 }]);
  });

  it.each<[name: string, more: string]>([
    ['title of a source', `sources:\n  - { title: ${sentence} }`],
    ['publisher', `sources:\n  - { publisher: ${sentence} }`],
    ['name of who said it', `facts:\n  - { saidBy: ${sentence} }`],
    ['amount', `facts:\n  - { amount: ${sentence} }`],
  ])('are not names, which stay as they are: %s', (_name, more) => {
    const { amounts, frontmatter } = parseFile(brief({ sources: more }), 'de').parsed;
    expect(JSON.stringify(frontmatter)).toContain(JSON.stringify(sentence).slice(1, -1));
    expect(amounts).toEqual([]);
  });

  it.each<[name: string, line: string, mended: string | undefined]>([
    ['a list', '  - label: Er sagt “ja”', '  - label: Er sagt "ja"'],
    ['braces', '  - { label: Er sagt “ja”., id: a }', '  - { label: Er sagt "ja"., id: a }'],
    ['braces, where they begin the text', '  - { label: “Ja” sagt er., id: a }', undefined],
    ['quotes', '  - { label: "Er sagt “ja”", id: a }', undefined],
    ['a text of several lines', '  - label: Er sagt\n      “ja” und nein', undefined],
    ['quotes of several lines', '  - label: "Er sagt\n      das “ja” und nein"', undefined],
  ])('have their quotes mended where the YAML stays what it is: in %s', (_name, line, mended) => {
    const { problems } = parseFile(brief({ more: `timeline:\n${line}` }), 'de').parsed;
    expect(problems).toMatchObject([{ rule: 'wrong-quotes' }]);
    expect(problems[0]?.fix).toEqual(
      mended && { kind: 'replace-line', before: line.split('\n')[0], after: mended },
    );
  });

  it('have all wrong quotes of a line mended at once', () => {
    const line = 'labels: { facts: { a: Das “A”, b: Das “B” } }';
    const { problems } = parseFile(brief({ more: line }), 'de').parsed;
    expect(problems).toHaveLength(1);
    expect(problems[0]?.fix).toMatchObject({ after: line.replaceAll(/[“”]/g, '"') });
  });

  it('are read in a moment, however many there are', () => {
    const entries = Array.from(
      { length: 1500 },
      (_, at) => `  - { id: a${String(at)}, label: Ein Bau mit 5 MW }`,
    );
    const start = performance.now();
    const { amounts } = parseFile(brief({ more: `timeline:\n${entries.join('\n')}` }), 'de').parsed;
    expect(amounts).toHaveLength(1500);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
