import { expect, it } from 'vitest';
import { parseBody } from '../../../src/markdown/parse-body.ts';

it.each([
  ['words and numbers', 'Es sind 3,5 GW für 50 Mrd. Dollar.', 8],
  ['no signs alone', 'Eins – zwei & drei …', 3],
  [
    'headings, lists, tables and footnotes',
    '## Eins\n\n- zwei[^1]\n\n| drei |\n| - |\n| vier |\n\n[^1]: Fünf.',
    5,
  ],
  ['what is in a component', '<Note title="Nicht dies">\n\nEins zwei.\n\n</Note>', 2],
  [
    'no code, comments and pictures',
    'Eins `zwei` {/* drei */}\n\n```\nvier\n```\n\n![fünf](./a.jpg)',
    1,
  ],
])('counts %s', (_name, body, words) => {
  expect(parseBody(body, 'de').body?.words).toBe(words);
});
