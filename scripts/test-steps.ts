import { spawn } from 'node:child_process';
import { UsageError } from './run-script.ts';

export interface Step {
  readonly name: string;
  readonly command: string;
  /** Whether it may run beside the next ones of its kind. Its output is shown only if it fails. */
  readonly quiet: boolean;
  /** Whether it reads the types of the content collections, which `astro sync` writes. */
  readonly readsTypes?: boolean;
}

export interface Outcome {
  readonly step: string;
  readonly passed: boolean;
  readonly seconds: number;
}

/** Everything that `npm test` does, in this order: the cheap and likely failures first. */
const steps: readonly Step[] = [
  { name: 'format', command: 'prettier --check --log-level warn .', quiet: true },
  { name: 'lint', command: 'eslint --max-warnings 0 .', quiet: true, readsTypes: true },
  {
    name: 'types',
    command: 'astro check --minimumFailingSeverity hint',
    quiet: true,
    readsTypes: true,
  },
  { name: 'unused', command: 'knip --treat-config-hints-as-errors', quiet: true },
  { name: 'unit', command: 'vitest run --project unit', quiet: false },
  { name: 'build', command: 'vitest run --project build', quiet: false },
  { name: 'e2e', command: 'vitest run --project e2e', quiet: false },
];

/** What comes before the steps that read types: two of them at once would both write them. */
const sync: Step = { name: 'sync', command: 'astro sync', quiet: true };

/**
 * The named steps in their usual order, or all where none is named.
 *
 * @throws where a name is unknown.
 */
export function chooseSteps(names: readonly string[]): readonly Step[] {
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) {
    const known = steps.map(({ name }) => name).join(', ');
    throw new UsageError(`There is no step "${unknown}". The steps are: ${known}`);
  }
  return names.length === 0 ? steps : steps.filter(({ name }) => names.includes(name));
}

/**
 * Runs all steps, whether or not one fails, and reports each when it ends.
 *
 * @returns the outcomes in the order of the steps.
 */
export async function runSteps(
  chosen: readonly Step[],
  print: (text: string) => void,
): Promise<Outcome[]> {
  const outcomes = new Map<Step, Outcome>();
  if (chosen.some(({ readsTypes }) => readsTypes)) outcomes.set(sync, await runStep(sync, print));
  const quiet = chosen.filter((step) => step.quiet);
  // Two at a time: more than that only compete for memory.
  const lane = async () => {
    for (let step = quiet.shift(); step !== undefined; step = quiet.shift()) {
      outcomes.set(step, await runStep(step, print));
    }
  };
  await Promise.all([lane(), lane()]);
  for (const step of chosen.filter((step) => !step.quiet)) {
    outcomes.set(step, await runStep(step, print));
  }
  return [sync, ...chosen].flatMap((step) => outcomes.get(step) ?? []);
}

/** One line that says whether everything passed, and what did not. */
export function summarize(outcomes: readonly Outcome[]): string {
  const failed = outcomes.filter(({ passed }) => !passed).map(({ step }) => step);
  const count = `${String(outcomes.length)} ${outcomes.length === 1 ? 'step' : 'steps'}`;
  return failed.length === 0
    ? `All well: ${count} passed.`
    : `${String(failed.length)} of ${count} failed: ${failed.join(', ')}. Again: npm test -- ${failed.join(' ')}`;
}

async function runStep(step: Step, print: (text: string) => void): Promise<Outcome> {
  const start = performance.now();
  const { code, output } = await runCommand(step);
  const seconds = (performance.now() - start) / 1000;
  const passed = code === 0;
  if (!passed && output !== '') print(output.trimEnd());
  print(`${passed ? '✓' : '✗'} ${step.name.padEnd(8)}${seconds.toFixed(1).padStart(6)} s`);
  return { step: step.name, passed, seconds };
}

function runCommand(step: Step): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    // npm puts `node_modules/.bin` on the PATH; the shell finds the batch files there on Windows.
    const child = spawn(step.command, {
      shell: true,
      stdio: ['ignore', step.quiet ? 'pipe' : 'inherit', step.quiet ? 'pipe' : 'inherit'],
      env: { ...process.env, ...color },
    });
    let output = '';
    const keep = (chunk: string) => (output += chunk);
    child.stdout?.setEncoding('utf8').on('data', keep);
    child.stderr?.setEncoding('utf8').on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output });
    });
  });
}

/** Output that is kept and shown later loses its colors unless it is told to have some. */
const color = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
