import { describe, expect, it } from 'vitest';
import { hasRealAddress, siteLanguage } from '../../../src/domain/site.ts';
import { aSite } from '../../support/catalog.ts';

describe('hasRealAddress', () => {
  it.each([
    ['https://baseload.news/', true],
    ['https://news.baseload.de/briefs/', true],
    ['https://notexample.org/', true],
    ['https://example.org.uk/', true],
    ['https://attest/', true],
    ['http://93.184.216.34/', true],
    ['https://example.org/', false],
    ['https://news.example.com/', false],
    ['https://baseload.example/', false],
    ['https://baseload.test/', false],
    ['https://baseload.invalid/', false],
    ['http://localhost:4321/', false],
    ['http://baseload.localhost/', false],
    ['http://127.0.0.1:4321/', false],
    ['http://[::1]:4321/', false],
  ])('of %s is %s', (url, isReal) => {
    expect(hasRealAddress(aSite({ url }))).toBe(isReal);
  });
});

describe('siteLanguage', () => {
  it('gives the settings of a language', () => {
    expect(siteLanguage(aSite(), 'en')).toEqual({
      language: 'en',
      locale: 'en-US',
      label: 'English',
    });
  });

  it('throws for a language that the site does not have', () => {
    expect(() => siteLanguage(aSite(), 'fr')).toThrow('The site has no language "fr".');
  });
});
