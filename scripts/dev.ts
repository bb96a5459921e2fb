import path from 'node:path';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { cacheFolder, provideBuildInputs } from '../src/build-inputs.ts';
import { loadPublication } from '../src/reading/publication.ts';
import { momentOfBuild } from './moment-of-build.ts';
import { describeFailure } from './run-script.ts';
import { parsePort } from './static-server.ts';

/** `npm run dev`: serves a publication, drafts included, and reloads on every change. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      publication: { type: 'string', default: 'src' },
      port: { type: 'string' },
      host: { type: 'boolean', default: false },
      now: { type: 'string' },
    },
  });
  const port = values.port === undefined ? undefined : parsePort(values.port);
  const publication = path.resolve(values.publication);
  const { site } = await loadPublication(publication);
  provideBuildInputs({
    publication,
    cache: cacheFolder(publication),
    now: momentOfBuild(values.now, site.timeZone),
    preview: true,
    cards: true,
  });
  await dev({
    server: {
      host: values.host,
      ...(port === undefined ? {} : { port }),
    },
  });
}

main().catch((error: unknown) => {
  console.error(describeFailure(error));
  process.exit(1);
});
