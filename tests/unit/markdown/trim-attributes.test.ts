import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/markdown/parse-body.ts';
import { htmlOf } from '../../support/trees.ts';

describe('trimAttributes', () => {
  it.each([
    ['Es sind <Fact id=" capex " />.', '<p>Es sind <Fact id="capex"></Fact>.</p>'],
    ['Es sind <Fact id="\n  capex\n" />.', '<p>Es sind <Fact id="capex"></Fact>.</p>'],
    ['Ein Satz.<Cite sources=" a b " />', '<p>Ein Satz.<Cite sources="a b"></Cite></p>'],
    ['<Compare facts=" a b " title=" T " />', '<Compare facts="a b" title="T"></Compare>'],
    [
      '<Quote by=" Ada " sources=" a ">\n\nEins.\n\n</Quote>',
      '<Quote by="Ada" sources="a"><p>Eins.</p></Quote>',
    ],
    [
      '<Quote by="Ada" lang=" en ">\n\nOne.\n\n</Quote>',
      '<Quote by="Ada" lang="en"><p>One.</p></Quote>',
    ],
    ['Ein <span lang=" en ">backstop</span>.', '<p>Ein <span lang="en">backstop</span>.</p>'],
  ])('gives the tree what stands in %j without the spaces around it', (body, html) => {
    expect(htmlOf(body).replaceAll('\n', '')).toBe(html);
  });

  it('lets the rules ask for the same fact as the channels', () => {
    const { references } = parseBody('Es sind <Fact id=" capex " />.', 'de');
    expect(references.map(({ kind, target }) => [kind, target])).toEqual([['fact', 'capex']]);
  });

  it('leaves nothing of an attribute of spaces, which is refused', () => {
    const { problems } = parseBody('Es sind <Fact id="  " />.', 'de');
    expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
      ['empty-attribute', '"id" of <Fact> is empty.'],
    ]);
  });
});
