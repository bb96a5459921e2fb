import { describe, expect, it } from 'vitest';
import { permanentId } from '../../../src/domain/permanent-id.ts';
import { aSite } from '../../support/catalog.ts';

describe('permanentId', () => {
  const site = aSite({ idAuthority: 'example.org,2025' });

  it.each([
    ['names the brief and its language', '2025-11-12-neu', []],
    ['stays when the file is renamed', '2025-11-12-neuer', ['2025-11-12-neu']],
    ['stays when it is renamed again', '2025-11-12-x', ['2025-11-12-neu', '2025-11-12-neuer']],
  ])('%s', (_name, slug, formerly) => {
    expect(permanentId(site, { language: 'en', slug, formerly })).toBe(
      'tag:example.org,2025:briefs/en/2025-11-12-neu',
    );
  });
});
