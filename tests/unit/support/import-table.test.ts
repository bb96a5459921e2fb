import { describe, expect, test } from 'vitest';
import { checkImports, parseImportTable } from '../../support/import-table.ts';

const document = `# Architecture

| another | table |
|---|---|
| \`feeds\` | \`cards\` |

## Who may import whom

What is not listed is forbidden.

| folder | may import |
|---|---|
| \`domain\` | \`npm:temporal-polyfill\`, types of \`npm:hast\` |
| \`site.config\` | types of \`domain\` |
| \`urls\` | \`domain\`, types of \`site.config\` |
| \`feeds\`, \`cards\` | \`domain\`, \`urls\`, \`npm\`, \`node\` |
| \`catalog\` | \`domain\`, \`astro:content\` |
| \`components\` | \`domain\`, \`client\`, \`styles\` |
| \`client\`, \`styles\` | nothing |
| \`pages\` | \`catalog\`, \`components\` |
| \`astro.config\`, \`scripts\` | \`site.config\`, \`feeds\`, \`npm\`, \`node\` |
`;

const table = parseImportTable(document);

describe('the import table', () => {
  test.each([
    ['the folder itself', 'src/domain/brief.ts', "import './dates.ts';"],
    ['a listed folder', 'src/feeds/rss.ts', "import { a } from '../domain/brief.ts';"],
    ['a listed module', 'src/feeds/rss.ts', "import { a } from '../urls.ts';"],
    ['any package', 'src/feeds/rss.ts', "import { a } from '@scope/name/part.js';"],
    ['a module of Node', 'src/feeds/rss.ts', "import path from 'node:path';"],
    ['a named package', 'src/domain/dates.ts', "import { a } from 'temporal-polyfill';"],
    ['types of a named package', 'src/domain/tree.ts', "import type { Root } from 'hast';"],
    ['types', 'src/urls.ts', "import type { a } from './site.config.ts';"],
    ['types by import()', 'src/urls.ts', "type A = import('./site.config.ts').A;"],
    ['types that are exported', 'src/urls.ts', "export type { A } from './site.config.ts';"],
    ['a virtual module', 'src/catalog/load.ts', "import { getCollection } from 'astro:content';"],
    ['a style with a query', 'src/components/A.astro', "---\nimport '../styles/a.css?url';\n---\n"],
    ['a script of the browser', 'src/components/A.astro', '<script src="../client/a.ts"></script>'],
    ['an address known at run time only', 'src/feeds/rss.ts', 'await import(address);'],
    ['a file named in a comment', 'src/feeds/rss.ts', "// import '../cards/card.ts';"],
    [
      'an address that is no code',
      'src/feeds/a.ts',
      "new URL('../cards/a.woff', import.meta.url);",
    ],
    ['a file outside of src', 'astro.config.mjs', "import config from './src/site.config.ts';"],
  ])('allows %s', (_name, file, text) => {
    expect(checkImports(table, [{ path: file, text }])).toEqual([]);
  });

  test.each([
    ['import', 'src/feeds/rss.ts', "import { a } from '../cards/card.ts';", 'feeds', 'cards', 1],
    ['bare import', 'src/feeds/rss.ts', "\nimport '../cards/card.ts';", 'feeds', 'cards', 2],
    ['re-export', 'src/feeds/rss.ts', "export * from '../cards/card.ts';", 'feeds', 'cards', 1],
    ['import()', 'src/feeds/a.ts', "await import('../cards/card.ts');", 'feeds', 'cards', 1],
    ['worker', 'src/feeds/a.ts', "new URL('../cards/a.ts', import.meta.url);", 'feeds', 'cards', 1],
    [
      'glob',
      'src/feeds/a.ts',
      "import.meta.glob(['./a/*.ts', '../cards/*.ts']);",
      'feeds',
      'cards',
      1,
    ],
    ['package', 'src/domain/a.ts', "import { z } from 'zod';", 'domain', 'npm:zod', 1],
    [
      'package for types',
      'src/domain/a.ts',
      "import { Root } from 'hast';",
      'domain',
      'npm:hast',
      1,
    ],
    ['module of Node', 'src/domain/a.ts', "import fs from 'node:fs';", 'domain', 'node', 1],
    ['old name of one', 'src/domain/a.ts', "import fs from 'fs/promises';", 'domain', 'node', 1],
    ['virtual module', 'src/feeds/a.ts', "import 'astro:content';", 'feeds', 'astro:content', 1],
    [
      'value where types are allowed',
      'src/urls.ts',
      "import { type A } from './site.config.ts';",
      'urls',
      'site.config',
      1,
    ],
    ['upper layer', 'src/domain/a.ts', "import '../pages/a.ts';", 'domain', 'pages', 1],
    ['test', 'scripts/a.ts', "import '../tests/support/a.ts';", 'scripts', 'tests', 1],
    [
      'frontmatter',
      'src/components/A.astro',
      "---\n\nimport '../catalog/a.ts';\n---\n<p></p>",
      'components',
      'catalog',
      3,
    ],
    [
      'script element',
      'src/components/A.astro',
      "---\n---\n<p></p>\n<script>\nimport '../urls.ts';\n</script>",
      'components',
      'urls',
      5,
    ],
    [
      'source of a script element',
      'src/components/A.astro',
      '---\n---\n<script src="../urls.ts"></script>',
      'components',
      'urls',
      3,
    ],
    [
      'page in MDX',
      'src/pages/a.mdx',
      "# A\n\nimport A from '../components/A.astro';\nimport '../urls.ts';\n\nText.",
      'pages',
      'urls',
      4,
    ],
  ])('forbids what it does not list: %s', (_name, file, text, from, to, line) => {
    const violations = checkImports(table, [{ path: file, text }]);
    expect(violations).toHaveLength(1);
    expect(violations[0]).toMatchObject({ file, line });
    expect(violations[0]?.message).toContain(`"${from}" may not import "${to}" (`);
  });

  test('says where only types would be needed, and even those are forbidden', () => {
    const text = "import type { A } from '../cards/card.ts';";
    expect(checkImports(table, [{ path: 'src/feeds/a.ts', text }])).toMatchObject([
      { message: '"feeds" may not import types of "cards" (../cards/card.ts).' },
    ]);
  });

  test('demands a row for every folder', () => {
    expect(checkImports(table, [{ path: 'src/helpers/a.ts', text: '' }])).toEqual([
      {
        file: 'src/helpers/a.ts',
        line: 1,
        message: 'The import table has no row for "helpers".',
      },
    ]);
  });
});

describe('reading the import table', () => {
  const tableOf = (...rows: string[]) =>
    `## Who may import whom\n\n| folder | may import |\n|---|---|\n${rows.join('\n')}\n`;

  test.each([
    ['no heading', '# Other', 'There is no heading "Who may import whom".'],
    ['no table', '## Who may import whom\n', 'There is no table under "Who may import whom".'],
    [
      'two rows for one folder',
      tableOf('| `a` | nothing |', '| `a`, `b` | nothing |'),
      'The import table has two rows for "a".',
    ],
    [
      'words without a meaning',
      tableOf('| `a` | everything but `b` |', '| `b` | nothing |'),
      'The import table says something that has no meaning: everything but `b`',
    ],
    [
      'a name without a row',
      tableOf('| `a` | `bb` |', '| `b` | nothing |'),
      'The import table allows "bb", which has no row of its own.',
    ],
  ])('refuses %s', (_name, text, message) => {
    expect(() => parseImportTable(text)).toThrow(message);
  });
});
