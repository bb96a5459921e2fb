import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { bases } from '../../../src/domain/basis.ts';
import { facilityKinds, placePrecisions } from '../../../src/domain/facility.ts';
import { authorComponents } from '../../../src/domain/markup.ts';
import { dimensionOf, metrics } from '../../../src/domain/metric.ts';
import { openQuestions } from '../../../src/domain/open-question.ts';
import { roles } from '../../../src/domain/party.ts';
import { solidity } from '../../../src/domain/solidity.ts';
import { stages } from '../../../src/domain/stage.ts';
import { unitNames } from '../../../src/domain/unit.ts';
import { briefSchema } from '../../../src/schema/brief.ts';
import { factSchema } from '../../../src/schema/fact.ts';

const text = await readFile('docs/publishing.md', 'utf8');
const rows = text.split('\n').filter((line) => line.startsWith('|'));

/** The row of a table that names something in its first cell. */
function rowOf(name: string): string {
  const row = rows.find((line) => line.split('|')[1]?.includes(`\`${name}\``));
  if (row === undefined) throw new Error(`docs/publishing.md has no row for ${name}.`);
  return row;
}

describe('docs/publishing.md', () => {
  it.each(Object.keys(briefSchema('UTC', 'en').shape))('has a row for the field "%s"', (field) => {
    expect(rowOf(field)).toContain(field);
  });

  it.each(Object.keys(factSchema('en').in.shape))('has a row for "%s" of a fact', (field) => {
    expect(rowOf(field)).toContain(field);
  });

  it.each(Object.keys(authorComponents))('has a row for the component %s', (name) => {
    expect(rowOf(name)).toContain(`<${name}`);
  });

  it.each(bases)('says how the basis "%s" is drawn', (basis) => {
    expect(rowOf(basis).split('|')[2]?.trim()).toBe(solidity.basis[basis]);
  });

  it.each(metrics)('names the units of the metric "%s"', (metric) => {
    const dimension = dimensionOf(metric);
    const units = dimension === 'number' ? [] : unitNames(dimension).slice(0, 1);
    for (const unit of units) expect(rowOf(metric)).toContain(`\`${unit}\``);
  });

  it.each([...roles, ...stages, ...openQuestions, ...facilityKinds, ...placePrecisions])(
    'names "%s"',
    (word) => {
      expect(text).toContain(`\`${word}\``);
    },
  );
});
