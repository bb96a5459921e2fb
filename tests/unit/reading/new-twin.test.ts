import { describe, expect, it } from 'vitest';
import { PublicationError } from '../../../src/domain/problem.ts';
import { newTwin } from '../../../src/reading/new-twin.ts';
import { brief, briefName, picture, problemsOf } from '../../support/publication.ts';

const source = { language: 'de', slug: '2025-11-12-strom', path: briefName };

function twinOf(text: string, twins: readonly string[] = []) {
  return newTwin(
    { ...source, text },
    {
      language: 'en',
      hasTwin: (slug) => twins.includes(slug),
      addressOf: (slug) => `/briefs/${slug}/`,
    },
  );
}

describe('the twin of a brief', () => {
  it('is the text of the original, marked, and passes the check', async () => {
    const original = brief({
      title: 'title: "Was: \\"40\\""',
      body: 'Ein "Satz".<Cite sources="example.org" />\n\n## Mehr\n\n<Note>\n\nText.\n\n</Note>',
      more: 'draft: true',
    });
    const { path, text, pictures } = twinOf(original);
    expect(path).toBe('content/briefs/en/2025-11-12-strom.mdx');
    expect(pictures).toEqual([]);
    expect(text).toBe(`---
# Translate this from content/briefs/de/2025-11-12-strom.mdx; all else is inherited from there.
title: 'Was: "40"'
summary: Ein Satz.
---

{/* Not translated yet: write over the text below, then delete this line. */}

Ein "Satz".<Cite sources="example.org" />

## Mehr

<Note>

Text.

</Note>
`);
    expect(await problemsOf({ [briefName]: original, [path]: text })).toBe('0 errors, 0 warnings.');
  });

  it('has labels and corrections of the original to write over', async () => {
    const original = brief({
      more: `parties:
  - { organization: hut-8, role: owner }
facts:
  - { id: capacity, metric: capacity-it, amount: 40 MW, basis: announced }
  - { id: later, metric: capacity-it, amount: 80 MW, basis: projected, label: 'Abschnitt 2: Süd' }
timeline:
  - { id: start, date: 2027, label: Der Campus soll ans Netz gehen., kind: target }
corrections:
  - { date: 2025-11-14, text: Die Leistung war falsch., fact: capacity, was: 20 MW }`,
    });
    const { path, text } = twinOf(original);
    expect(text).toContain(`summary: Ein Satz.
labels:
  facts:
    later: "Abschnitt 2: Süd"
  timeline:
    start: Der Campus soll ans Netz gehen.
corrections:
  - date: 2025-11-14
    text: Die Leistung war falsch.
---
`);
    expect(await problemsOf({ [briefName]: original, [path]: text })).toBe('0 errors, 0 warnings.');
  });

  it('is made of what can be read of lists', () => {
    const original = brief({
      more: 'facts: x\ntimeline:\n  - { id: start }\n  - { id: end, label: Ende }',
    });
    expect(twinOf(original).text).toContain('labels:\n  timeline:\n    end: Ende\n---\n');
  });

  it('names the pictures that must lie beside it, each once', async () => {
    const original = brief({ body: '![Ein Werk](./werk.png)\n\n![Dasselbe](werk.png)' });
    const { path, text, pictures } = twinOf(original);
    expect(pictures).toEqual(['werk.png']);
    const files = {
      [briefName]: original,
      [path]: text,
      'content/briefs/de/werk.png': picture,
      'content/briefs/en/werk.png': picture,
    };
    expect(await problemsOf(files)).toBe('0 errors, 0 warnings.');
  });

  it('links to a brief that has no twin in the language of the original', async () => {
    const other = 'content/briefs/de/2025-11-11-netz.mdx';
    const original = brief({
      body: '[Netz](./2025-11-11-netz.mdx#mehr), [Strom](./2025-11-12-strom.mdx)',
    });
    const { path, text } = twinOf(original, ['2025-11-12-strom']);
    expect(text).toContain(
      '[Netz](/briefs/2025-11-11-netz/#mehr), [Strom](./2025-11-12-strom.mdx)',
    );
    const netz = brief({ date: 'date: 2025-11-11' });
    expect(await problemsOf({ [briefName]: original, [path]: text, [other]: netz })).toBe(
      '0 errors, 0 warnings.',
    );
  });

  it.each([
    ['has no frontmatter', 'Text\n', '1:1 error: The file has no frontmatter. [frontmatter]'],
    [
      'has a mistake in its body',
      brief({ body: 'a <1 %' }),
      '10:3 error: A "<" begins a tag. [bare-bracket]',
    ],
    [
      'has no title',
      brief({ title: '' }),
      '2:1 error: The field "title" is missing. [missing-field]',
    ],
    [
      'has nothing in its frontmatter',
      '---\n---\n',
      'The field "summary" is missing. [missing-field]',
    ],
  ])('is not made where the original %s', (_name, text, said) => {
    expect(() => twinOf(text)).toThrow(PublicationError);
    expect(() => twinOf(text)).toThrow(said);
  });
});
