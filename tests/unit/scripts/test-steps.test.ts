import { describe, expect, test } from 'vitest';
import {
  chooseSteps,
  type Outcome,
  runSteps,
  type Step,
  summarize,
} from '../../../scripts/test-steps.ts';

const node = `"${process.execPath}"`;

describe('choosing the steps of npm test', () => {
  test('takes all of them where none is named', () => {
    expect(chooseSteps([]).map(({ name }) => name)).toEqual([
      'format',
      'lint',
      'types',
      'unused',
      'unit',
      'build',
      'e2e',
    ]);
  });

  test('takes the named ones in their usual order', () => {
    expect(chooseSteps(['unit', 'lint']).map(({ name }) => name)).toEqual(['lint', 'unit']);
  });

  test('refuses a name that is none', () => {
    expect(() => chooseSteps(['unit', 'lnit'])).toThrow(
      'There is no step "lnit". The steps are: format, lint, types, unused, unit, build, e2e',
    );
  });
});

describe('running the steps of npm test', () => {
  test('goes on after a failure and shows the output of what failed, but not of what passed', async () => {
    const printed: string[] = [];
    const chosen: Step[] = [
      step('fails', "console.error('why it failed'); process.exitCode = 3"),
      step('passes', "console.log('details')"),
      { ...step('last', ''), quiet: false },
    ];
    const outcomes = await runSteps(chosen, (text) => printed.push(text));

    const passed = Object.fromEntries(outcomes.map(({ step, passed }) => [step, passed]));
    expect(passed).toEqual({ fails: false, passes: true, last: true });
    const text = printed.join('\n');
    expect(text).toMatch(/why it failed\n✗ fails +\d+\.\d s/);
    expect(text).toMatch(/✓ passes +\d+\.\d s/);
    expect(text).not.toContain('details');
    expect(printed.at(-1)).toMatch(/^✓ last/);
  });

  test('fails a step whose program does not exist', async () => {
    const printed: string[] = [];
    const outcomes = await runSteps(
      [{ name: 'missing', command: 'no-such-program', quiet: true }],
      (text) => printed.push(text),
    );
    expect(outcomes).toMatchObject([{ step: 'missing', passed: false }]);
    expect(printed.join('\n')).toContain('no-such-program');
  });
});

describe('the summary of npm test', () => {
  test('says that all is well', () => {
    expect(summarize([outcome('lint', true), outcome('unit', true)])).toBe(
      'All well: 2 steps passed.',
    );
  });

  test('names what failed and how it is run again', () => {
    expect(summarize([outcome('lint', false), outcome('unit', true), outcome('e2e', false)])).toBe(
      '2 of 3 steps failed: lint, e2e. Again: npm test -- lint e2e',
    );
  });
});

function step(name: string, program: string): Step {
  return { name, command: `${node} -e "${program}"`, quiet: true };
}

function outcome(step: string, passed: boolean): Outcome {
  return { step, passed, seconds: 1 };
}
