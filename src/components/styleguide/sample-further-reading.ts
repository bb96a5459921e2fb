import type { Brief } from '../../domain/brief.ts';
import type { FurtherReading } from '../../domain/related.ts';

/** A brief for each reason to read on, and both neighbors. */
export function sampleFurtherReading(briefs: {
  readonly short: Brief;
  readonly long: Brief;
  readonly wordy: Brief;
}): FurtherReading {
  const { short, long, wordy } = briefs;
  return {
    previous: wordy,
    next: short,
    related: [
      { ...short, shared: { kind: 'facility', id: 'campus', name: 'Eastern campus' } },
      { ...wordy, shared: { kind: 'organization', id: 'bank', name: 'Example Bank' } },
      { ...long, shared: { kind: 'topic', id: 'power', name: { en: 'Power' } } },
    ],
  };
}
