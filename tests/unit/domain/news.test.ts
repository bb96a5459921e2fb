import { describe, expect, it } from 'vitest';
import { newsAt } from '../../../src/domain/news.ts';
import { aBrief, momentOf } from '../../support/catalog.ts';

const now = momentOf('2025-11-14T12:00:00+01:00');
const at = (published: string) => aBrief({ published: momentOf(published) });

describe('newsAt', () => {
  it('takes briefs of the last 48 hours and no older ones', () => {
    const briefs = [
      at('2025-11-14T11:59:00+01:00'),
      at('2025-11-12T12:00:00+01:00'),
      at('2025-11-12T11:59:59+01:00'),
    ];
    expect(newsAt(briefs, now)).toEqual(briefs.slice(0, 2));
  });

  it('counts moments, not days on the calendar of a zone', () => {
    const inTokyo = at('2025-11-12T21:00:00+09:00');
    expect(newsAt([inTokyo], now)).toEqual([inTokyo]);
  });

  it('takes no more than Google does', () => {
    const many = Array.from<ReturnType<typeof at>>({ length: 1001 }).fill(at('2025-11-14'));
    expect(newsAt(many, now)).toHaveLength(1000);
  });
});
