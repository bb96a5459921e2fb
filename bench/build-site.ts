import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkBeside } from '../scripts/check-beside.ts';
import { runScript } from '../scripts/run-script.ts';
import { cacheFolder, provideBuildInputs } from '../src/build-inputs.ts';
import { loadPublication } from '../src/reading/publication.ts';
import { checkWhileBuilt } from '../src/site-check/check-while-built.ts';
import { corpusMoment } from './story.ts';

// Builds a publication without cards into a folder, and reads the site back. Addresses may lead
// nowhere: what they lead to may be what is left out to measure it.
await runScript(async () => {
  const { values } = parseArgs({
    options: {
      publication: { type: 'string', default: 'src' },
      out: { type: 'string', default: 'dist' },
    },
  });
  const publication = path.resolve(values.publication);
  const cache = cacheFolder(publication);
  const checked = path.join(cache, 'checked.json');
  const loaded = await loadPublication(publication);
  const [{ build }] = await Promise.all([
    import('astro'),
    checkBeside({ folder: publication, cache, checked, cards: false }),
  ]);
  const inputs = { publication, cache, now: corpusMoment, preview: false, cards: false, checked };
  provideBuildInputs(inputs);
  const folder = path.resolve(values.out);
  const memory = { file: path.join(cache, 'site-check.json'), version: '1' };
  await checkWhileBuilt({ folder, site: loaded.site, hasCards: false, memory }, () =>
    build({ outDir: folder, logLevel: 'warn' }),
  );
});
