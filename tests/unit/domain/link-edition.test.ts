import { describe, expect, it } from 'vitest';
import type { Edition, EditionFile } from '../../../src/domain/edition.ts';
import { parseFactReference } from '../../../src/domain/fact-reference.ts';
import { linkEditions } from '../../../src/domain/link-edition.ts';
import { aBrief, aLinkedFact, anEditionFile, aTopic, momentOf } from '../../support/catalog.ts';

const correction = (day: string, text: string) => ({ day, text, language: 'de' });
const brief = aBrief({
  facts: [aLinkedFact()],
  corrections: [
    correction('2025-11-22', 'Zu spät.'),
    correction('2025-11-21', 'Am Tag selbst.'),
    correction('2025-11-15', 'Dazwischen.'),
    correction('2025-11-14', 'Am Tag der vorigen.'),
  ],
});
const english = aBrief({ language: 'en' });

function link(
  files: readonly EditionFile[],
  options: { now?: string; preview?: boolean } = {},
): Edition[] {
  const { now = '2026-01-01', preview = false } = options;
  return linkEditions(files, {
    briefs: [brief, english],
    topic: (id) => aTopic({ id }),
    options: { now: momentOf(now), preview },
  });
}

function textsOf(edition: Edition | undefined): string[] | undefined {
  return edition?.corrections.map((one) => one.correction.text);
}

const first = anEditionFile();
const second = anEditionFile({ slug: '2025-11-21', number: 2 });
const third = anEditionFile({ slug: '2025-11-28', number: 3 });

describe('linkEditions', () => {
  it('gives the newest first, with briefs, topics and facts in their place', () => {
    const reference = parseFactReference('2025-11-12-strom#capex');
    const [newest, oldest] = link([first, { ...second, numbers: reference ? [reference] : [] }]);
    expect([newest?.slug, oldest?.slug]).toEqual(['2025-11-21', '2025-11-14']);
    expect(newest?.sections[0]).toMatchObject({
      topic: { id: 'power' },
      briefs: [{ brief: { slug: '2025-11-12-strom', language: 'de' }, form: 'teaser' }],
    });
    expect(newest?.numbers).toEqual([{ brief, fact: brief.facts[0] }]);
  });

  it('takes briefs of its own language', () => {
    const [edition] = link([anEditionFile({ language: 'en' })]);
    expect(edition?.sections[0]?.briefs[0]?.brief).toBe(english);
  });

  it('tells the corrections made after the day of the edition before, up to its own day', () => {
    const [after, edition, before] = link([first, second, third]);
    expect(textsOf(before)).toEqual([]);
    expect(textsOf(edition)).toEqual(['Am Tag selbst.', 'Dazwischen.']);
    expect(textsOf(after)).toEqual(['Zu spät.']);
  });

  it('tells in the edition after a draft what the draft would have told', () => {
    const [after] = link([first, { ...second, draft: true }, third], { preview: true });
    expect(textsOf(after)).toEqual(['Zu spät.', 'Am Tag selbst.', 'Dazwischen.']);
  });

  it('tells no correction of another language', () => {
    const [edition] = link(
      [first, second].map(({ slug }) => anEditionFile({ language: 'en', slug })),
    );
    expect(textsOf(edition)).toEqual([]);
  });

  it('names the languages that have an edition of the same day', () => {
    const [german] = link([first, anEditionFile({ language: 'en' })]);
    expect(german?.languages).toEqual(['de', 'en']);
  });

  it('drops drafts and what is not due, and marks them in a preview', () => {
    const files = [first, { ...second, draft: true }, third];
    const now = '2025-11-20';
    expect(link(files, { now }).map(({ slug }) => slug)).toEqual(['2025-11-14']);
    expect(link(files, { now, preview: true }).map(({ unpublished }) => unpublished)).toEqual([
      'scheduled',
      'draft',
      undefined,
    ]);
  });

  it('refuses what the checks should have ruled out', () => {
    const missing = { sections: [{ briefs: [{ slug: 'x', form: 'full' as const }] }] };
    expect(() => link([anEditionFile(missing)])).toThrow(
      'content/editions/de/2025-11-14.mdx: there is no brief "x".',
    );
  });
});
