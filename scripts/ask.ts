import { createInterface } from 'node:readline/promises';
import { UsageError } from './run-script.ts';

/** Something to be known before a command can do its work. */
export interface Question<T> {
  /** The flag that answers it: `--title`. */
  readonly flag: string;
  /** What the flag was given. */
  readonly given: string | undefined;
  /** What is asked in a terminal. */
  readonly text: string;
  /** Reads an answer; throws a UsageError that says what is wrong with it. */
  readonly parse: (answer: string) => T;
}

/** Prints a question and reads a line. */
export type Ask = (text: string) => Promise<string>;

/**
 * The answers to all questions: from flags, or asked for until they are right.
 *
 * @param ask `undefined` where nobody is there to answer.
 * @throws UsageError where a flag is wrong, or missing and nobody can be asked.
 */
export async function answerAll<T extends Readonly<Record<string, unknown>>>(
  questions: { readonly [Name in keyof T]: Question<T[Name]> },
  ask: Ask | undefined,
): Promise<T> {
  const all = Object.entries(questions) as [string, Question<unknown>][];
  const missing = all.filter(([, { given }]) => given === undefined);
  if (missing.length > 0 && ask === undefined) {
    const flags = missing.map(([, { flag }]) => flag).join(', ');
    throw new UsageError(`Missing: ${flags}. In a terminal npm run new asks for them.`);
  }
  const answers: Record<string, unknown> = {};
  for (const [name, { given, parse }] of all) {
    if (given !== undefined) answers[name] = parse(given);
  }
  for (const [name, question] of missing) {
    if (ask !== undefined) answers[name] = await askUntilRight(question, ask);
  }
  return answers as T;
}

async function askUntilRight<T>({ text, parse }: Question<T>, ask: Ask): Promise<T> {
  let prompt = text;
  for (;;) {
    const answer = await ask(prompt);
    try {
      return parse(answer);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      prompt = `${error.message}\n${text}`;
    }
  }
}

/** Asks in the terminal; `undefined` where input or output is none. */
export function terminalAsk(): Ask | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  return async (text) => {
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    const closed = new AbortController();
    lines.once('close', () => {
      closed.abort();
    });
    try {
      return await lines.question(text, { signal: closed.signal });
    } catch (error) {
      if (error instanceof Error && error.name === 'AbortError') {
        throw new UsageError('\nNothing was written.');
      }
      throw error;
    } finally {
      lines.close();
    }
  };
}
