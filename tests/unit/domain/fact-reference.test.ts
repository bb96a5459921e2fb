import { describe, expect, it } from 'vitest';
import { parseFactReference, splitFactReference } from '../../../src/domain/fact-reference.ts';

describe('parseFactReference', () => {
  it.each([
    ['a fact of another brief', '2025-10-29-project-rainier#capex', '2025-10-29-project-rainier'],
    ['a fact of the same brief', '#capex', '2025-11-12-own'],
  ])('reads %s', (_name, text, slug) => {
    const reference = parseFactReference(text);
    if (reference === undefined) throw new Error(`"${text}" must be a reference.`);
    expect(splitFactReference(reference, '2025-11-12-own')).toEqual({ slug, fact: 'capex' });
  });

  it.each(['capex', '2025-10-29-project-rainier', 'project-rainier#capex', '#Capex', '#', ''])(
    'refuses "%s"',
    (text) => {
      expect(parseFactReference(text)).toBeUndefined();
    },
  );
});
