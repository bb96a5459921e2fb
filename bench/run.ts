import { runScript } from '../scripts/run-script.ts';
import { measureBuilds } from './builds.ts';

/** What can be measured beside builds, each with its own options: `npm run bench -- cards`. */
const subjects: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  editions: async (args) => (await import('./editions.ts')).measureEditions(args),
  cards: async (args) => (await import('./cards.ts')).measureCards(args),
  feeds: async (args) => (await import('./feeds.ts')).measureMachineFiles(args),
  parsers: async (args) => (await import('./parsers.ts')).measureParsers(args),
  lighthouse: async (args) => (await import('./lighthouse.ts')).measureLighthouse(args),
};

await runScript(async () => {
  const args = process.argv.slice(2);
  const [name = '', ...rest] = args;
  const measure = Object.hasOwn(subjects, name) ? subjects[name] : undefined;
  await (measure === undefined ? measureBuilds(args) : measure(rest));
});
