import { describe, expect, it } from 'vitest';
import { openQuestions } from '../../../src/domain/open-question.ts';
import { roles } from '../../../src/domain/party.ts';
import { builtInStrings, stringKeys, type Message } from '../../../src/i18n/strings.ts';

const { de: german = {}, en: english = {} } = builtInStrings as Record<
  string,
  Record<string, Message>
>;

describe('the texts that come with Baseload', () => {
  it('have the same names in German and in English', () => {
    expect(Object.keys(english).toSorted()).toEqual(Object.keys(german).toSorted());
  });

  it('take the same parameters in German and in English', () => {
    expect(parametersOf(english)).toEqual(parametersOf(german));
  });

  it('all say something', () => {
    expect([german, english].flatMap(Object.values).flatMap(formsOf)).not.toContain('');
  });

  it('name every role', () => {
    expect(stringKeys.filter((key) => key.startsWith('role.'))).toEqual(
      roles.map((role) => `role.${role}`),
    );
  });

  it('name every open question', () => {
    expect(stringKeys.filter((key) => key.startsWith('open.'))).toEqual(
      openQuestions.map((question) => `open.${question}`),
    );
  });
});

function parametersOf(texts: Readonly<Record<string, Message>>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(texts).map(([key, message]) => {
      const names = formsOf(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []);
      return [key, [...new Set(names)].toSorted()];
    }),
  );
}

function formsOf(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}
