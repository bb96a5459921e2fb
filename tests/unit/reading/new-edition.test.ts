import { describe, expect, it } from 'vitest';
import { newEdition, type WantedEdition } from '../../../src/reading/new-edition.ts';
import { aBrief, aLinkedFact, aTopic, momentOf } from '../../support/catalog.ts';
import { basics, brief, problemsOf } from '../../support/publication.ts';

const strom = aBrief({ title: '„Strom“ für alle: 5\u00A0GW', facts: [aLinkedFact()] });

function write(changes: Partial<WantedEdition> = {}) {
  return newEdition({
    language: 'de',
    number: 4,
    kind: 'daily',
    midnight: momentOf('2025-11-14'),
    sections: [{ topic: aTopic(), briefs: [strom] }],
    ...changes,
  });
}

describe('a new edition', () => {
  it('has number, kind, the subject of its first brief, sections and numbers', () => {
    const { path, text } = write();
    expect(path).toBe('content/editions/de/2025-11-14.mdx');
    expect(text).toContain(`---
number: 4
kind: daily
subject: "„Strom“ für alle: 5 GW"
preheader: "Ein Satz, der neben dem Betreff steht: was es sonst noch gibt."
`);
    expect(text).toContain(`sections:
  - topic: power
    briefs:
      # „Strom“ für alle: 5 GW
      - 2025-11-12-strom
numbers:
  - 2025-11-12-strom#capex
`);
    expect(text).toContain('\ndraft: true\n---\n\nGuten Tag,\n');
  });

  it('is written in English where there are no words in the language', () => {
    expect(write({ language: 'fr' }).text).toContain('\n\nGood morning,\n');
  });

  it('cuts a subject that is too long at a word', () => {
    const long = { ...strom, title: 'Strom für alle '.repeat(20) };
    const { text } = write({ sections: [{ topic: aTopic(), briefs: [long] }] });
    const subject = /^subject: (.*)$/m.exec(text)?.[1] ?? '';
    expect(subject).toMatch(/ für alle Strom…$|alle…$|für…$/);
    expect(subject.length).toBeLessThanOrEqual(150);
  });

  it('appears with its newest brief where that appears later on its day', () => {
    expect(write().text).not.toContain('\ndate:');
    const late = { ...strom, published: momentOf('2025-11-14T18:00:00+01:00') };
    expect(write({ sections: [{ topic: aTopic(), briefs: [late] }] }).text).toContain(
      '\ndate: 2025-11-14T18:00:00+01:00\n',
    );
  });

  it('has no numbers where no brief has a figure', () => {
    const bare = { ...strom, facts: [] };
    expect(write({ sections: [{ topic: aTopic(), briefs: [bare] }] }).text).not.toContain(
      'numbers:',
    );
  });

  it('passes the check, as a draft and published', async () => {
    const { path, text } = write({ sections: [{ topic: aTopic(), briefs: [aBrief()] }] });
    const files = { ...basics, 'content/briefs/de/2025-11-12-strom.mdx': brief() };
    const published = text.replace('draft: true\n', '');
    expect(await problemsOf({ ...files, [path]: text })).toBe('0 errors, 0 warnings.');
    expect(await problemsOf({ ...files, [path]: published })).toBe('0 errors, 0 warnings.');
  });
});
