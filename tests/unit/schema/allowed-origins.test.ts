import { describe, expect, it } from 'vitest';
import { allowedOrigins } from '../../../src/schema/allowed-origins.ts';

/** What is wrong with a value, each with its place. */
function problemsOf(value: unknown): string[] {
  const { error } = allowedOrigins.safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

describe('allowedOrigins', () => {
  it('takes origins by what they give', () => {
    const value = {
      scripts: ['https://stats.example.org', 'http://127.0.0.1:8080'],
      frames: ['https://maps.example.org:8443'],
    };
    expect(allowedOrigins.parse(value)).toEqual(value);
  });

  it.each([
    'https://stats.example.org/',
    'https://stats.example.org/a.js',
    'stats.example.org',
    'https:',
    'https://*.example.org',
    "https://a.example 'unsafe-inline'",
    'data:',
  ])('refuses %s: it is no origin', (origin) => {
    expect(problemsOf({ images: [origin] })).toEqual([
      'images.0: Write an origin without a path, such as "https://stats.example.org".',
    ]);
  });

  it('refuses an origin that is there twice', () => {
    const origin = 'https://a.example';
    expect(problemsOf({ images: [origin, origin] })).toEqual([
      'images.1: It is there twice. Delete one of the two.',
    ]);
  });

  it.each([[['https://a.example']], [{ fetch: ['https://a.example'] }]])(
    'says what can be allowed where %j is written',
    (value) => {
      expect(problemsOf(value)).toEqual([
        expect.stringContaining(
          "Write origins by what they give: { images: ['https://…'] }; possible are scripts, styles, fonts, images, media, frames, connections, forms.",
        ),
      ]);
    },
  );
});
