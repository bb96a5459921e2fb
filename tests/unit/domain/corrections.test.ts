import { describe, expect, it } from 'vitest';
import type { LinkedCorrection } from '../../../src/domain/brief.ts';
import { correctionsIn } from '../../../src/domain/corrections.ts';
import { aBrief, momentOf } from '../../support/catalog.ts';

function aCorrection(day: string, text: string): LinkedCorrection {
  return { day, text, language: 'de' };
}

describe('correctionsIn', () => {
  const newer = aBrief({
    slug: '2025-11-12-neu',
    corrections: [aCorrection('2025-11-20', 'zweite'), aCorrection('2025-11-20', 'erste')],
  });
  const older = aBrief({
    slug: '2025-01-01-alt',
    published: momentOf('2025-01-01'),
    corrections: [
      aCorrection('2026-02-01', 'spät'),
      aCorrection('2025-11-20', 'am selben Tag'),
      aCorrection('2025-01-03', 'früh'),
    ],
  });
  const english = aBrief({ language: 'en', corrections: [aCorrection('2025-12-01', 'English')] });
  const catalog = {
    briefs: [newer, older, english],
    editions: [],
    pages: [],
    topics: [],
    organizations: [],
  };

  it('lists those of a language, the latest first, of one day those of the newest brief first', () => {
    expect(correctionsIn(catalog, 'de').map(({ correction }) => correction.text)).toEqual([
      'spät',
      'zweite',
      'erste',
      'am selben Tag',
      'früh',
    ]);
    expect(correctionsIn(catalog, 'fr')).toEqual([]);
  });

  it('says where each stands on the page of its brief', () => {
    expect(
      correctionsIn(catalog, 'de').map(({ brief, anchor }) => `${brief.slug}#${anchor}`),
    ).toEqual([
      '2025-01-01-alt#correction-2026-02-01',
      '2025-11-12-neu#correction-2025-11-20-2',
      '2025-11-12-neu#correction-2025-11-20',
      '2025-01-01-alt#correction-2025-11-20',
      '2025-01-01-alt#correction-2025-01-03',
    ]);
  });
});
