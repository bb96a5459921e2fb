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
