import { describe, expect, it } from 'vitest';
import { tellHub } from '../../../src/websub/tell-hub.ts';
import { startHub } from '../../support/hub.ts';

const feed = 'https://example.org/rss.xml';

/** Tells a hub without waiting between attempts, and notes how long it would have waited. */
async function tell(hub: string, timeout = 1000) {
  const waits: number[] = [];
  const wait = (milliseconds: number) => Promise.resolve(waits.push(milliseconds));
  const now = () => Date.parse('2025-11-14T08:00:00Z');
  return { failure: await tellHub(hub, feed, { wait, now, timeout }), waits };
}

describe('tellHub', () => {
  it('tells a hub once where it takes it', async () => {
    const hub = await startHub({ status: 204 });
    expect(await tell(hub.url)).toEqual({ failure: undefined, waits: [] });
    expect(hub.told).toEqual([feed]);
  });

  it('tries again where the hub has too much to do, after the time that it asks for', async () => {
    const busy = { status: 429, headers: { 'Retry-After': '7' } };
    const hub = await startHub({ status: 503 }, busy, { status: 202 });
    expect(await tell(hub.url)).toEqual({ failure: undefined, waits: [2000, 7000] });
    expect(hub.told).toEqual([feed, feed, feed]);
  });

  it('gives up after three attempts and says what the hub said', async () => {
    const hub = await startHub({ status: 500, text: 'Out of\n  memory' });
    expect(await tell(hub.url)).toEqual({
      failure: {
        reason: 'The hub cannot take it now (500 Internal Server Error: Out of memory).',
        isOfEveryFeed: false,
      },
      waits: [2000, 10_000],
    });
    expect(hub.told).toHaveLength(3);
  });

  it.each([
    ['seconds', '7', 7000],
    ['a date', 'Fri, 14 Nov 2025 08:00:30 GMT', 30_000],
    ['a date that is over', 'Fri, 14 Nov 2025 07:00:00 GMT', 1000],
    ['something else', 'soon', 2000],
  ])('reads how long the hub wants to be left alone where that is %s', async (_name, given, ms) => {
    const busy = { status: 503, headers: { 'Retry-After': given } };
    const hub = await startHub(busy, { status: 204 });
    expect(await tell(hub.url)).toEqual({ failure: undefined, waits: [ms] });
  });

  it('does not wait for minutes, and says for how many', async () => {
    const hub = await startHub({ status: 503, headers: { 'Retry-After': '3600' } });
    const { failure, waits } = await tell(hub.url);
    expect(failure?.reason).toBe(
      'The hub cannot take it now (503 Service Unavailable). It asks to be left alone for 3600 s.',
    );
    expect(waits).toEqual([]);
    expect(hub.told).toHaveLength(1);
  });

  it.each([429, 503])('says with %i that it cannot be told of any feed', async (status) => {
    const hub = await startHub({ status });
    expect((await tell(hub.url)).failure?.isOfEveryFeed).toBe(true);
  });

  it('asks once where the hub refuses, and says what to look at', async () => {
    const hub = await startHub({ status: 404, text: 'unknown topic' });
    expect((await tell(hub.url)).failure).toEqual({
      reason:
        'The hub refuses it (404 Not Found: unknown topic). It must be able to fetch the feed at that address; is "url" in site.config.ts right, and the site deployed?',
      isOfEveryFeed: false,
    });
    expect(hub.told).toHaveLength(1);
  });

  it('says that a hub is not there', async () => {
    const { failure, waits } = await tell('http://127.0.0.1:9/');
    expect(failure?.isOfEveryFeed).toBe(true);
    expect(failure?.reason).toMatch(
      /^The hub http:\/\/127\.0\.0\.1:9\/ cannot be reached \(.+\)\. Is "hub" in site\.config\.ts right\?$/,
    );
    expect(waits).toEqual([2000, 10_000]);
  });

  it('says that a hub does not answer', async () => {
    const hub = await startHub({ status: 0 });
    const { failure } = await tell(hub.url, 50);
    expect(failure?.reason).toContain('(no answer in 0.05 s)');
    expect(failure?.isOfEveryFeed).toBe(true);
  });
});
