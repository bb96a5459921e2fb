import { chooseSteps, runSteps, summarize } from './test-steps.ts';
import { runScript, UsageError } from './run-script.ts';

/** `npm test`: every check and test there is. `npm test -- unit lint` runs the named ones. */
async function main(): Promise<void> {
  const chosen = chooseSteps(process.argv.slice(2));
  console.log(`Running ${chosen.map(({ name }) => name).join(', ')}.`);
  const outcomes = await runSteps(chosen, (text) => {
    console.log(text);
  });
  const summary = summarize(outcomes);
  if (outcomes.some(({ passed }) => !passed)) throw new UsageError(summary);
  console.log(summary);
}

await runScript(main);
