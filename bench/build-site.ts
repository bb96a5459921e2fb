import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeSite } from '../scripts/make-site.ts';
import { runScript } from '../scripts/run-script.ts';
import { loadPublication } from '../src/reading/publication.ts';
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
  const publication = await loadPublication(path.resolve(values.publication));
  await makeSite({
    publication,
    out: path.resolve(values.out),
    now: corpusMoment,
    cards: false,
  });
});
