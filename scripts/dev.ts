import path from 'node:path';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { cacheFolder, provideBuildInputs } from '../src/build-inputs.ts';
import { describeFailure } from './run-script.ts';

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
  const publication = path.resolve(values.publication);
  provideBuildInputs({
    publication,
    cache: cacheFolder(publication),
    now: values.now ?? new Date().toISOString(),
    preview: true,
    cards: true,
  });
  await dev({
    server: {
      host: values.host,
      ...(values.port === undefined ? {} : { port: Number(values.port) }),
    },
  });
}

main().catch((error: unknown) => {
  console.error(describeFailure(error));
  process.exit(1);
});
