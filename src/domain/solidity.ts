import type { Basis } from './basis.ts';
import type { Stage } from './stage.ts';

/** How certainty is drawn: a swatch before a word, the same on page, chart, timeline, card and mail. */
export const patterns = ['dashed', 'outline', 'hatched', 'solid', 'struck'] as const;

export type Pattern = (typeof patterns)[number];

/** The pattern of every basis and every stage. */
export const solidity: {
  readonly basis: Readonly<Record<Basis, Pattern>>;
  readonly stage: Readonly<Record<Stage, Pattern>>;
} = {
  basis: {
    rumored: 'dashed',
    estimated: 'dashed',
    projected: 'dashed',
    'non-binding': 'dashed',
    announced: 'dashed',
    contracted: 'outline',
    financed: 'outline',
    reported: 'outline',
    disclosed: 'solid',
    observed: 'solid',
    withdrawn: 'struck',
  },
  stage: {
    announced: 'dashed',
    permitting: 'dashed',
    'site-secured': 'outline',
    permitted: 'outline',
    'under-construction': 'hatched',
    energized: 'hatched',
    'partially-operating': 'hatched',
    operating: 'solid',
    mothballed: 'struck',
    shelved: 'struck',
    cancelled: 'struck',
    retired: 'struck',
  },
};
