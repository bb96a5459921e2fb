import { expect, it } from 'vitest';
import { tellOfFeeds } from '../../../src/websub/tell-of-feeds.ts';
import { startHub } from '../../support/hub.ts';

const feeds = ['rss.xml', 'atom.xml', 'feed.json'].map((name) => ({
  address: `https://example.org/${name}`,
  digest: name,
}));

async function tell(hub: string) {
  const warnings: string[] = [];
  const warn = (message: string) => warnings.push(message);
  const sent = await tellOfFeeds(hub, feeds, { warn, wait: () => Promise.resolve() });
  return { sent, warnings };
}

it('goes on where the hub refuses a feed', async () => {
  const hub = await startHub({ status: 403 }, { status: 204 });
  const { sent, warnings } = await tell(hub.url);
  expect(sent).toEqual(feeds.slice(1));
  expect(warnings).toEqual([
    expect.stringMatching(/^https:\/\/example\.org\/rss\.xml: The hub refuses it/),
  ]);
});

it('stops after the first feed where there is no hub', async () => {
  const { sent, warnings } = await tell('http://127.0.0.1:9/');
  expect(sent).toEqual([]);
  expect(warnings).toEqual([
    expect.stringMatching(/^https:\/\/example\.org\/rss\.xml: .* cannot be reached/),
  ]);
});

it.each([429, 503])('stops after the first feed where the hub is too busy: %i', async (status) => {
  const hub = await startHub({ status: 204 }, { status });
  const { sent, warnings } = await tell(hub.url);
  expect(sent).toEqual(feeds.slice(0, 1));
  expect(new Set(hub.told)).toEqual(new Set(feeds.slice(0, 2).map(({ address }) => address)));
  expect(warnings).toEqual([
    expect.stringMatching(/^https:\/\/example\.org\/atom\.xml: The hub cannot take it now/),
  ]);
});

it('goes on where the hub fails over one feed', async () => {
  const failing = { status: 500 };
  const hub = await startHub(failing, failing, failing, { status: 204 });
  expect((await tell(hub.url)).sent).toEqual(feeds.slice(1));
});
