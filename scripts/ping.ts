import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder } from '../src/build-inputs.ts';
import { loadPublication } from '../src/reading/publication.ts';
import { findFeeds, type HubFeed } from '../src/websub/find-feeds.ts';
import { tellOfFeeds } from '../src/websub/tell-of-feeds.ts';
import { loadTold, saveTold } from '../src/websub/told.ts';
import { runScript, UsageError } from './run-script.ts';

/** `npm run ping`: tells the hub of the publication which feeds have changed since the last time. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      publication: { type: 'string', default: 'src' },
      folder: { type: 'string', default: 'dist' },
      state: { type: 'string' },
      all: { type: 'boolean', default: false },
      send: { type: 'boolean', default: false },
    },
  });
  const publication = path.resolve(values.publication);
  const hub = await readHub(publication);
  const all = await readFeeds(path.resolve(values.folder), hub);
  const state = path.resolve(values.state ?? path.join(cacheFolder(publication), 'pinged.json'));
  const told = await loadTold(state);
  if (told === undefined) {
    throw new UsageError(
      `${state} is no record of what a hub was told. Delete it, or name another file with --state.`,
    );
  }
  const changed = all.filter(({ address, digest }) => values.all || told[address] !== digest);
  if (changed.length === 0) {
    console.log('No feed has changed since the hub was last told.');
    return;
  }
  if (!values.send) {
    console.log(`${String(changed.length)} feeds have changed. ${hub} would be told of:`);
    console.log(listOf(changed));
    console.log('Nothing was sent. Once the site is deployed: npm run ping -- --send');
    return;
  }
  const sent = await tellOfFeeds(hub, changed, { warn: console.error });
  saveTold(state, told, { all, sent });
  console.log(`${hub} was told of ${String(sent.length)} of ${String(changed.length)} feeds.`);
  const untold = changed.filter((feed) => !sent.includes(feed));
  if (untold.length > 0) {
    console.error(`It was not told of:\n${listOf(untold)}`);
    console.error('The next npm run ping -- --send tells it of them.');
    process.exitCode = 1;
  }
}

function listOf(feeds: readonly HubFeed[]): string {
  return feeds.map(({ address }) => `    ${address}`).join('\n');
}

async function readHub(publication: string): Promise<string> {
  const { hub } = (await loadPublication(publication)).site;
  if (hub !== undefined) return hub;
  throw new UsageError(
    "site.config.ts names no hub. Write one, such as hub: 'https://pubsubhubbub.appspot.com/', then build and deploy the site.",
  );
}

async function readFeeds(folder: string, hub: string): Promise<HubFeed[]> {
  if (!existsSync(folder)) {
    throw new UsageError(`There is no built site in ${folder}. Build it with: npm run build`);
  }
  const feeds = await findFeeds(folder, hub);
  if (feeds.length > 0) return feeds;
  throw new UsageError(
    `No feed in ${folder} names the hub ${hub}. Build and deploy the site first: npm run build`,
  );
}

await runScript(main);
