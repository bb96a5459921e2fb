import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { runScript } from './run-script.ts';
import { defaultPort, parsePort, serveUntilStopped } from './static-server.ts';

/** `npm start`: builds a publication and serves it. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      publication: { type: 'string' },
      out: { type: 'string' },
      port: { type: 'string', default: defaultPort },
    },
  });
  const { port, ...options } = values;
  const number = parsePort(port);
  const { folder, base } = await build(options);
  await serveUntilStopped({ folder, base, port: number });
}

await runScript(main);
