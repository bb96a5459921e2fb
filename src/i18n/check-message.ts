import {
  builtInStrings,
  type Message,
  type PluralCategory,
  pluralCategories,
  type StringKey,
} from './strings.ts';

/** What is wrong with a text of a publication, and how it is mended. */
export interface MessageProblem {
  readonly message: string;
  readonly hint: string;
}

/**
 * Checks a text against the one that it takes the place of: the same `{parameters}`, and the forms
 * that the language needs to count.
 *
 * @param locale BCP 47 tag; decides which forms there are.
 */
export function checkMessage(key: StringKey, message: Message, locale: string): MessageProblem[] {
  return [...checkParameters(key, message), ...checkForms(key, message, locale)];
}

function checkParameters(key: StringKey, message: Message): MessageProblem[] {
  const model = builtInStrings.en?.[key] ?? '';
  const given = parametersOf(message);
  const known = parametersOf(model);
  const unknown = given.filter((name) => !known.includes(name));
  const missing = known.filter((name) => !given.includes(name));
  const differences = [
    ...(unknown.length > 0 ? [`has ${list(unknown)}, which nothing fills`] : []),
    ...(missing.length > 0 ? [`lacks ${list(missing)}`] : []),
  ];
  if (differences.length === 0) return [];
  const hint = `In English it is ${JSON.stringify(model)}.`;
  return [{ message: `"${key}" ${differences.join(', and ')}.`, hint }];
}

function checkForms(key: StringKey, message: Message, locale: string): MessageProblem[] {
  const isOneForAll = typeof message === 'string' || Object.keys(message).join() === 'other';
  if (isOneForAll) return [];
  const rules = new Intl.PluralRules(locale);
  const existing = rules.resolvedOptions().pluralCategories;
  const given = pluralCategories.filter((category) => message[category] !== undefined);
  const foreign = given.filter((category) => !existing.includes(category));
  const needed = neededForms(rules);
  const missing = needed.filter((category) => message[category] === undefined);
  const differences = [
    ...(foreign.length > 0 ? [`has the form ${quoted(foreign)}, which is never used`] : []),
    ...(missing.length > 0 ? [`lacks the form ${quoted(missing)}`] : []),
  ];
  if (differences.length === 0) return [];
  const forms = pluralCategories.filter((category) => needed.includes(category));
  const hint = `Counting in ${locale} takes ${quoted(forms)}.`;
  return [{ message: `"${key}" ${differences.join(', and ')}.`, hint }];
}

/** The forms of small whole numbers, and `other`: what only fractions and millions take may be left out. */
function neededForms(rules: Intl.PluralRules): PluralCategory[] {
  const small = Array.from({ length: 201 }, (_, count) => rules.select(count));
  return pluralCategories.filter((name) => name === 'other' || small.includes(name));
}

/** The parameters of all forms together, sorted: a form for one thing may say the number in words. */
function parametersOf(message: Message): string[] {
  const forms = typeof message === 'string' ? [message] : Object.values(message);
  const names = forms.flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  return [...new Set(names)].filter((name) => name !== undefined).toSorted();
}

function list(names: readonly string[]): string {
  return names.map((name) => `{${name}}`).join(', ');
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
