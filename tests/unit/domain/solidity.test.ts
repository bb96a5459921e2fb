import { describe, expect, it } from 'vitest';
import { bases } from '../../../src/domain/basis.ts';
import { type Pattern, patterns, solidity } from '../../../src/domain/solidity.ts';
import { stages } from '../../../src/domain/stage.ts';

const table: Readonly<Record<Pattern, readonly [bases: string, stages: string]>> = {
  dashed: ['rumored estimated projected non-binding announced', 'announced permitting'],
  outline: ['contracted financed reported', 'site-secured permitted'],
  hatched: ['', 'under-construction energized partially-operating'],
  solid: ['disclosed observed', 'operating'],
  struck: ['withdrawn', 'mothballed shelved cancelled retired'],
};

describe('solidity', () => {
  it.each(patterns)('draws as %s what the design says', (pattern) => {
    const drawn = [
      bases.filter((basis) => solidity.basis[basis] === pattern).join(' '),
      stages.filter((stage) => solidity.stage[stage] === pattern).join(' '),
    ];
    expect(drawn).toEqual(table[pattern]);
  });

  it('has one pattern for every basis and every stage, and nothing else', () => {
    expect(Object.keys(solidity.basis)).toEqual(bases);
    expect(Object.keys(solidity.stage)).toEqual(stages);
  });
});
