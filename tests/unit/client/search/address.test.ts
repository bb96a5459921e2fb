import { describe, expect, it } from 'vitest';
import { isEmpty, readAddress, writeAddress } from '../../../../src/client/search/address.ts';

describe('the address of a search', () => {
  it.each([
    '?q=Strom',
    '?q=2%2C2+GW+%26+mehr&topic=power&organization=hut-8&year=2025',
    '?topic=power',
    '',
  ])('%s is read and written alike', (address) => {
    expect(writeAddress(readAddress(address))).toBe(address);
  });

  it('leaves out what is empty and what it does not know', () => {
    expect(writeAddress(readAddress('?q=+&topic=&utm_source=x'))).toBe('');
  });

  it('says whether anything is searched for', () => {
    expect(isEmpty(readAddress('?q=+'))).toBe(true);
    expect(isEmpty(readAddress('?year=2025'))).toBe(false);
  });
});
