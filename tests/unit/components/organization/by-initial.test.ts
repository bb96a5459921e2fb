import { describe, expect, it } from 'vitest';
import { byInitial } from '../../../../src/components/organization/by-initial.ts';

function group(names: readonly string[], locale: string): string[] {
  return byInitial(names, (name) => name, locale).map(
    ({ initial, entries }) => `${initial}: ${entries.join(', ')}`,
  );
}

describe('byInitial', () => {
  it('orders names as readers look them up, in small letters or capitals', () => {
    expect(group(['Oracle', 'Meta', 'nScale', 'Microsoft', 'Nvidia'], 'en-US')).toEqual([
      'M: Meta, Microsoft',
      'N: nScale, Nvidia',
      'O: Oracle',
    ]);
  });

  it('puts an umlaut where the language puts it', () => {
    const names = ['Orsted', 'Öresund', 'Zayo'];
    expect(group(names, 'de-DE')).toEqual(['O: Öresund, Orsted', 'Z: Zayo']);
    expect(group(names, 'sv-SE')).toEqual(['O: Orsted', 'Z: Zayo', 'Ö: Öresund']);
  });

  it('puts what does not begin with a letter under one sign, smaller numbers first', () => {
    expect(group(['Apex', '21Vianet', '3M'], 'de-DE')).toEqual(['#: 3M, 21Vianet', 'A: Apex']);
  });
});
