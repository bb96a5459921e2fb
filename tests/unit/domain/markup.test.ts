import { describe, expect, it } from 'vitest';
import {
  allowedHtml,
  authorComponents,
  idsIn,
  isComponentName,
  speakerOf,
} from '../../../src/domain/markup.ts';
import { parseBody } from '../../../src/markdown/parse-body.ts';

describe('authorComponents', () => {
  it.each(Object.entries(authorComponents))(
    'holds an example of %s that the rules accept',
    (_name, { display, example }) => {
      const body = display === 'inline' ? `Ein Satz.${example}` : example;
      expect(parseBody(body, 'de').problems).toEqual([]);
    },
  );
});

describe('allowedHtml', () => {
  it.each(Object.entries(allowedHtml))('names the attributes of <%s>', (name, attributes) => {
    const given = attributes.map((attribute) => ` ${attribute}="en"`).join('');
    expect(parseBody(`Ein <${name}${given} /> Wort.`, 'de').problems).toEqual([]);
  });
});

describe('isComponentName', () => {
  it.each([
    ['Cite', true],
    ['cite', false],
    ['Picture', false],
    ['toString', false],
  ])('says of "%s": %s', (name, is) => {
    expect(isComponentName(name)).toBe(is);
  });
});

it('an attribute holds ids with spaces and line breaks between them, or none', () => {
  expect(idsIn(' a  b\nc ')).toEqual(['a', 'b', 'c']);
  expect([idsIn(' '), idsIn()]).toEqual([[], []]);
});

it('a speaker is named with the function, where one is given', () => {
  expect(speakerOf({ by: 'Ada Muster', role: 'Netz AG', lang: 'en' })).toBe('Ada Muster, Netz AG');
  expect(speakerOf({ by: 'Ada Muster' })).toBe('Ada Muster');
});
