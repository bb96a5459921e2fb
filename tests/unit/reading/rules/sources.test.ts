import { describe, expect, it } from 'vitest';
import { brief, briefName, problemsOf, type Files } from '../../../support/publication.ts';
import { fact, facts, twin, twinName, twoSources } from './facts.ts';

const clean = '0 errors, 0 warnings.';

describe('the sources of facts and dates', () => {
  it('are named where there are several', async () => {
    const more = facts(fact('a'), fact('b', 'sources: [report, article]'));
    expect(await problemsOf({ [briefName]: brief({ sources: twoSources, more }) })).toBe(
      `${briefName}:12:5 error: The fact "a" names no source, and the brief has several. [fact-without-source]
    Name at least one of report, article: sources: [report]
1 error, 0 warnings.`,
    );
  });

  it('are those of the brief', async () => {
    const timeline =
      'timeline:\n  - { id: a, date: 2026, label: Ein Datum, kind: target, sources: [artikel] }';
    const more = `${facts(fact('a', 'sources: [report, reprot, agency]'))}\n${timeline}`;
    expect(await problemsOf({ [briefName]: brief({ sources: twoSources, more }) })).toBe(
      `${briefName}:12:83 error: The brief has no source "reprot". [unknown-source]
    Did you mean "report"?
${briefName}:12:91 error: The brief has no source "agency". [unknown-source]
    The brief has the sources report, article.
${briefName}:14:68 error: The brief has no source "artikel". [unknown-source]
    Did you mean "article"?
3 errors, 0 warnings.`,
    );
  });

  it('need not be named where there is only one', async () => {
    expect(await problemsOf({ [briefName]: brief({ more: facts(fact('a')) }) })).toBe(clean);
  });
});

describe('a source that nothing cites', () => {
  const citesReport = 'Satz.<Cite sources="report" />';
  const unused = `${briefName}:8:5 warning: Nothing rests on the source "article". [unused-source]
    Cite it: <Cite sources="article" />, or name it in "sources" of a fact; or delete it.
0 errors, 1 warning.`;

  it.each<[string, Files]>([
    ['beside a body', { [briefName]: brief({ sources: twoSources, body: citesReport }) }],
    [
      'beside a fact',
      { [briefName]: brief({ sources: twoSources, more: facts(fact('a', 'sources: [report]')) }) },
    ],
    [
      'in no language',
      {
        [briefName]: brief({ sources: twoSources, body: citesReport }),
        [twinName]: twin('', 'A sentence.<Cite sources="report" />'),
      },
    ],
  ])('is warned of %s', async (_name, files) => {
    expect(await problemsOf(files)).toBe(unused);
  });

  it.each<[string, Files]>([
    ['where the brief cites nothing', { [briefName]: brief({ sources: twoSources }) }],
    [
      'where a twin cites it',
      {
        [briefName]: brief({ sources: twoSources, body: citesReport }),
        [twinName]: twin('', 'A sentence.<Cite sources="article" />'),
      },
    ],
    [
      'where a quote cites it',
      {
        [briefName]: brief({
          sources: twoSources,
          body: `${citesReport}\n\n<Quote by="Sie" sources="article">\n\nText.\n\n</Quote>`,
        }),
      },
    ],
    [
      'in a draft',
      { [briefName]: brief({ sources: twoSources, more: 'draft: true', body: citesReport }) },
    ],
  ])('is let pass %s', async (_name, files) => {
    expect(await problemsOf(files)).toBe(clean);
  });

  it('is not spoken of where a body cannot be read', async () => {
    const said = await problemsOf({
      [briefName]: brief({ sources: twoSources, body: citesReport }),
      [twinName]: twin('', 'A {sentence}.<Cite sources="article" />'),
    });
    expect(said).toContain('no-expression');
    expect(said).not.toContain('unused-source');
  });

  it('is not spoken of where another id may be a mistyped one', async () => {
    const body = `${citesReport} Satz.<Cite sources="artcle" />`;
    expect(await problemsOf({ [briefName]: brief({ sources: twoSources, body }) })).not.toContain(
      'unused-source',
    );
  });
});

it('are documents of which none is there twice, and keep their ids apart', async () => {
  const entry = (id: string, url: string) => `  - { id: ${id}, url: '${url}' }`;
  const sources = [
    'sources:',
    entry('a', 'https://example.org/report'),
    entry('b', 'https://example.org/report?page=2'),
    entry('a', 'https://example.org/report'),
  ].join('\n');
  expect(await problemsOf({ [briefName]: brief({ sources }) })).toBe(
    `${briefName}:9:5 error: Two sources have the address https://example.org/report. [duplicate-source]
    Delete this one.
1 error, 0 warnings.`,
  );
});
