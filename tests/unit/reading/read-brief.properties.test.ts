import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { bases } from '../../../src/domain/basis.ts';
import { metrics } from '../../../src/domain/metric.ts';
import { readFiles } from '../../support/publication.ts';

/** Properties are tried with the same values on every run; each value is a publication on disk. */
const seeded = { seed: 20251112, numRuns: 12 } as const;
const patient = { timeout: 60_000 } as const;
const perRun = 12;

const names = [
  'title',
  'summary',
  'date',
  'topics',
  'sources',
  'authors',
  'parties',
  'facts',
  'timeline',
  'notDisclosed',
  'notKnown',
  'corrections',
  'updated',
  'draft',
  'formerly',
  'labels',
  'id',
  'amount',
  'was',
];

/** Values that a writer may get nearly right. */
const nearly = fc.constantFrom<unknown>(
  ...['power', 'hut-8', 'capex', '2025-11-12', 2025, '2025-Q3', 'https://example.org/report', ''],
  ...['1,4tn USD', '50bn USD', '5 GW', '#capex', '2025-11-12-strom-1#capex', null, true, 1.5],
  ...[[], {}, ['power'], [['power']], { __proto__: 'x' }, 'a'.repeat(300), '„Zitat“', '\u0000'],
);

const anything = fc.oneof(nearly, fc.anything({ maxDepth: 3, withNullPrototype: true }));

const fact = fc.record(
  {
    id: fc.oneof(fc.constantFrom<unknown>('capex', 'debt', 'Capex'), anything),
    metric: fc.oneof(fc.constantFrom<unknown>(...metrics), anything),
    amount: fc.oneof(fc.constantFrom<unknown>('50bn USD', '5 GW', '1,4 Billionen USD'), anything),
    basis: fc.oneof(fc.constantFrom<unknown>(...bases), anything),
    sources: fc.oneof(fc.constant<unknown>(['example.org']), anything),
    overlaps: anything,
    of: anything,
  },
  { requiredKeys: [] },
);

const frontmatter = fc
  .record({
    usual: fc.constant({
      title: 'Ein Titel',
      summary: 'Ein Satz.',
      date: '2025-11-12',
      topics: ['power'],
      sources: ['https://example.org/report'],
    }),
    facts: fc.option(fc.array(fact, { maxLength: 3 }), { nil: undefined }),
    others: fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), anything, {
      maxKeys: 4,
    }),
  })
  .map(({ usual, facts, others }) => ({ ...usual, ...(facts && { facts }), ...others }));

const yaml = fc.oneof(
  frontmatter.map((value) => stringify(plain(value))),
  fc.array(fc.tuple(fc.constantFrom(...names), fc.string())).map(toLines),
  fc.string(),
);

const body = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc
    .array(
      fc.constantFrom(
        ...['<Fact id="capex" />', '<Compare facts="capex debt" />', '<Note>', '</Note>', '**'],
        ...['\n\n', '## ', '{', '}', '<', '> ', '| a | b |', '50 Milliarden Dollar', '5 GW', '„'],
        ...['<Quote by="x">', '</Quote>', '![a](./b.gif)', '[a](./b.mdx)', '`', '- ', '1,4tn'],
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(' ')),
);

describe('whatever files hold', () => {
  it('is content, or has problems that lie in the files', patient, async () => {
    const file = fc.record({
      text: fc.tuple(yaml, body).map(([head, rest]) => `---\n${head}\n---\n\n${rest}\n`),
      language: fc.constantFrom('de', 'en'),
    });
    const publications = fc.array(file, { minLength: perRun, maxLength: perRun });
    const property = fc.asyncProperty(publications, async (all) => {
      const files = new Map(
        all.map(({ text, language }, index) => [
          `content/briefs/${language}/2025-11-12-strom-${String(index >> 1)}.mdx`,
          text,
        ]),
      );
      const { content, problems } = await readFiles(Object.fromEntries(files));
      // A twin goes with its original.
      const wrong = new Set(problems.map((problem) => slugOf(problem.file)));
      const read = new Set(content.briefs.map(({ path }) => path));
      for (const name of files.keys()) expect(wrong.has(slugOf(name)) || read.has(name)).toBe(true);
      for (const { file: name, line, column, message } of problems) {
        const text = files.get(name);
        expect(text, name).toBeDefined();
        const lines = (text ?? '').split(/\r\n?|\n/);
        expect(lines[line - 1], `${message} line ${String(line)}`).toBeDefined();
        expect(column, message).toBeGreaterThan(0);
        expect(column, message).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        expect(message).toMatch(/[.?:!)\]“"…]$/);
      }
    });
    await fc.assert(property, seeded);
  });
});

function slugOf(file: string): string {
  return file.replace(/^.*\//, '');
}

/** What YAML can hold of a value: the rest is text. */
function plain(value: unknown): unknown {
  const json = JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'bigint' || typeof one === 'symbol' || typeof one === 'function'
      ? String(one)
      : one,
  ) as string | undefined;
  return json === undefined ? null : (JSON.parse(json) as unknown);
}

function toLines(pairs: readonly (readonly [string, string])[]): string {
  return pairs.map(([key, value]) => `${key}: ${value}`).join('\n');
}
