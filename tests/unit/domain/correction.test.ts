import { expect, it } from 'vitest';
import { correctionAnchors } from '../../../src/domain/correction.ts';

it('gives a correction an anchor that stays when later ones come', () => {
  const first = [{ day: '2025-11-14' }];
  expect(correctionAnchors(first)).toEqual(['correction-2025-11-14']);
  expect(correctionAnchors([{ day: '2025-12-01' }, { day: '2025-11-14' }, ...first])).toEqual([
    'correction-2025-12-01',
    'correction-2025-11-14-2',
    'correction-2025-11-14',
  ]);
});
