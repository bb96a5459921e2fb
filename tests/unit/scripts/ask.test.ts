import { describe, expect, it } from 'vitest';
import { answerAll, type Ask } from '../../../scripts/ask.ts';
import { UsageError } from '../../../scripts/run-script.ts';

function question(flag: string, given?: string) {
  return {
    flag,
    given,
    text: `${flag}? `,
    parse: (answer: string) => {
      if (answer === 'bug') throw new TypeError('x is not a function');
      if (answer === '') throw new UsageError('It is empty.');
      return answer.toUpperCase();
    },
  };
}

/** Gives these answers, one by one, and keeps what was asked. */
function person(...answers: string[]): { asked: string[]; ask: Ask } {
  const asked: string[] = [];
  return {
    asked,
    ask: (text) => {
      asked.push(text);
      return Promise.resolve(answers.shift() ?? '');
    },
  };
}

describe('answering questions', () => {
  it('asks for what no flag says, in order, and reads both alike', async () => {
    const { asked, ask } = person('one', 'three');
    const questions = { a: question('--a'), b: question('--b', 'two'), c: question('--c') };
    expect(await answerAll(questions, ask)).toEqual({ a: 'ONE', b: 'TWO', c: 'THREE' });
    expect(asked).toEqual(['--a? ', '--c? ']);
  });

  it('asks again, with the reason, until the answer is right', async () => {
    const { asked, ask } = person('', '', 'one');
    expect(await answerAll({ a: question('--a') }, ask)).toEqual({ a: 'ONE' });
    expect(asked).toEqual(['--a? ', 'It is empty.\n--a? ', 'It is empty.\n--a? ']);
  });

  it('refuses a wrong flag before it asks anything', async () => {
    const { asked, ask } = person('one');
    const answers = answerAll({ a: question('--a'), b: question('--b', '') }, ask);
    await expect(answers).rejects.toThrow(new UsageError('It is empty.'));
    expect(asked).toEqual([]);
  });

  it('names all missing flags where nobody can be asked', async () => {
    const questions = { a: question('--a'), b: question('--b', 'two'), c: question('--c') };
    await expect(answerAll(questions, undefined)).rejects.toThrow(
      new UsageError('Missing: --a, --c. In a terminal npm run new asks for them.'),
    );
  });

  it('does not take a defect for a wrong answer', async () => {
    const { ask } = person('bug');
    await expect(answerAll({ a: question('--a') }, ask)).rejects.toThrow(TypeError);
  });
});
