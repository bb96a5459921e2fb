import path from 'node:path';
import { parseArgs } from 'node:util';
import { runScript } from '../scripts/run-script.ts';
import { cacheFolder } from '../src/build-inputs.ts';
import { PublicationError } from '../src/domain/problem.ts';
import { readParserVersion } from '../src/reading/parse-cache.ts';
import { loadPublication } from '../src/reading/publication.ts';
import { readContent } from '../src/reading/read-content.ts';

// Reads and checks a publication and ends: the part of a build that comes before Astro.
await runScript(async () => {
  const { values } = parseArgs({ options: { publication: { type: 'string', default: 'src' } } });
  const folder = path.resolve(values.publication);
  const { problems } = await readContent(await loadPublication(folder), {
    cacheFolder: cacheFolder(folder),
    parserVersion: await readParserVersion(process.cwd()),
  });
  if (problems.length > 0) throw new PublicationError(problems);
});
