import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { bases } from '../../../src/domain/basis.ts';
import { facilityKinds, placePrecisions } from '../../../src/domain/facility.ts';
import { authorComponents } from '../../../src/domain/markup.ts';
import { dimensionOf, metrics, type Metric } from '../../../src/domain/metric.ts';
import { openQuestions } from '../../../src/domain/open-question.ts';
import { roles } from '../../../src/domain/party.ts';
import { solidity } from '../../../src/domain/solidity.ts';
import { stages } from '../../../src/domain/stage.ts';
import { unitNames } from '../../../src/domain/unit.ts';
import { briefSchema } from '../../../src/schema/brief.ts';
import { factSchema } from '../../../src/schema/fact.ts';

const text = await readFile('docs/publishing.md', 'utf8');

/** The text under a heading, up to the next one. */
function under(heading: string): string {
  const [, its] = text.split(`\n${heading}\n`);
  if (its === undefined) throw new Error(`docs/publishing.md has no heading "${heading}".`);
  return its.split(/\n#+ /)[0] ?? '';
}

/** The cells of the row of a table under a heading that names something in its first cell. */
function rowOf(heading: string, name: string, head: string): string[] {
  const table = under(heading)
    .split('\n\n')
    .find((block) => new RegExp(`^\\| ${head} +\\|`).test(block));
  const rows = (table ?? '').split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const row = rows.find((cells) => namesIn(cells[1]).includes(name));
  if (row === undefined) throw new Error(`The table "${head}" has no row for ${name}.`);
  return row.slice(1);
}

/** What stands between backticks. */
function namesIn(cell = ''): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

describe('docs/publishing.md', () => {
  it.each(Object.entries(briefSchema('UTC', 'en').shape))(
    'says of the field "%s" whether it is required',
    (field, schema) => {
      const isRequired = !schema.safeParse(undefined).success;
      expect(rowOf('## A brief', field, 'field')[1]).toBe(isRequired ? 'yes' : '');
    },
  );

  it.each(Object.entries(factSchema('en').in.shape))(
    'says of "%s" of a fact whether it is required',
    (field, schema) => {
      const isRequired = !schema.safeParse(undefined).success;
      expect(rowOf('### Facts', field, 'field')[1]).toBe(isRequired ? 'yes' : '');
    },
  );

  it.each(Object.keys(authorComponents))('shows the component %s', (name) => {
    expect(rowOf('### The body', name, 'component')[1]).toContain(`<${name}`);
  });

  it.each(bases)('says how the basis "%s" is drawn', (basis) => {
    expect(rowOf('### Facts', basis, 'basis')[1]).toBe(solidity.basis[basis]);
  });

  it.each(metrics)('names the units of the metric "%s", and no others', (metric) => {
    const [named = '', units = ''] = rowOf('### Facts', metric, 'metric');
    expect(unitsFor(metric, named, units)).toEqual(unitsOf(metric));
  });

  it.each([...roles, ...stages, ...openQuestions, ...facilityKinds, ...placePrecisions])(
    'names "%s"',
    (word) => {
      expect(text).toContain(`\`${word}\``);
    },
  );
});

/** Where a row has metrics of several dimensions, points part them, and their units in the same order. */
function unitsFor(metric: Metric, named: string, units: string): string[] {
  const groups = named.split(' · ');
  if (groups.length === 1) return namesIn(units);
  const index = groups.findIndex((group) => namesIn(group).includes(metric));
  return namesIn(units.split(' · ')[index]);
}

/** Of money, which has all that ISO 4217 knows, the two most frequent. */
function unitsOf(metric: Metric): string[] {
  const dimension = dimensionOf(metric);
  if (dimension === 'number') return [];
  return unitNames(dimension).slice(0, dimension === 'money' ? 2 : undefined);
}
