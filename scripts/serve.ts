import path from 'node:path';
import { parseArgs } from 'node:util';
import { runScript } from './run-script.ts';
import { defaultPort, parseBase, parsePort, serveUntilStopped } from './static-server.ts';

/** `npm run serve`: serves what was built before. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      folder: { type: 'string', default: 'dist' },
      base: { type: 'string', default: '/' },
      port: { type: 'string', default: defaultPort },
    },
  });
  await serveUntilStopped({
    folder: path.resolve(values.folder),
    base: parseBase(values.base),
    port: parsePort(values.port),
  });
}

await runScript(main);
