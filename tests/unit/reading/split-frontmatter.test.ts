import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from '../../../src/reading/split-frontmatter.ts';

describe('splitFrontmatter', () => {
  it.each([
    ['a frontmatter and a body', '---\ntitle: a\n---\n\nText\n', '\ntitle: a\n', '\n\n\n\nText\n'],
    ['an empty frontmatter', '---\n---\nText', '\n', '\n\nText'],
    ['an empty body', '---\ntitle: a\n---', '\ntitle: a\n', '\n\n'],
    ['spaces after the hyphens', '--- \ntitle: a\n---\t\nText', '\ntitle: a\n', '\n\n\nText'],
    ['a rule in the body', '---\na: b\n---\nText\n\n---\n', '\na: b\n', '\n\n\nText\n\n---\n'],
    ['hyphens inside a value', '---\na: x --- y\n---\n', '\na: x --- y\n', '\n\n\n'],
  ])('splits %s and keeps the lines where they are', (_name, text, yaml, body) => {
    expect(splitFrontmatter(text)).toEqual({ yaml, body });
  });

  it.each([
    ['no frontmatter', 'Text\n'],
    ['a frontmatter that is not closed', '---\ntitle: a\n'],
    ['an empty line before it', '\n---\ntitle: a\n---\n'],
    ['four hyphens', '----\ntitle: a\n----\n'],
    ['nothing', ''],
  ])('finds none in a file with %s', (_name, text) => {
    expect(splitFrontmatter(text)).toBeUndefined();
  });
});
