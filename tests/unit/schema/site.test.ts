import { describe, expect, it } from 'vitest';
import { usualBudgets } from '../../../src/domain/size-budgets.ts';
import { budgetConfig, ruleConfig, siteConfig, type SiteConfig } from '../../../src/schema/site.ts';

describe('siteConfig', () => {
  it('has a default for every setting', () => {
    expect(siteConfig.parse({})).toEqual({
      name: 'Baseload',
      origin: 'http://localhost:4321',
      base: '/',
      tagline: {},
      description: {},
      defaultLanguage: 'de',
      languages: [
        { language: 'de', locale: 'de-DE', label: 'Deutsch' },
        { language: 'en', locale: 'en-US', label: 'English' },
      ],
      timeZone: 'Europe/Berlin',
      idAuthority: 'baseload.example,2025',
      defaultAuthors: [],
      cardFonts: [],
      allowedOrigins: {},
      newsletter: {
        from: { name: 'Baseload', address: 'newsletter@localhost' },
        imprint: {},
        testRecipients: [],
      },
    });
  });

  it.each([
    ['https://example.org', 'https://example.org', '/'],
    ['https://example.org/', 'https://example.org', '/'],
    ['https://example.org/news', 'https://example.org', '/news/'],
    ['https://example.org/news/briefs/', 'https://example.org', '/news/briefs/'],
    ['https://EXAMPLE.org:8443/news?a=b#c', 'https://example.org:8443', '/news/'],
  ])('takes origin and base from %s', (url, origin, base) => {
    expect(siteConfig.parse({ url })).toMatchObject({ origin, base });
  });

  it('takes a WebSub hub, by its whole address', () => {
    expect(siteConfig.parse({ hub: 'https://hub.example.org/' }).hub).toBe(
      'https://hub.example.org/',
    );
    expect(siteConfig.safeParse({ hub: 'hub.example.org' }).error?.issues).toMatchObject([
      {
        path: ['hub'],
        message: 'Write the whole address, such as "https://hub.example.org/".',
      },
    ]);
  });

  it('puts the default language first and keeps the order of the others', () => {
    const french = { locale: 'fr-FR', label: 'Français' };
    const german = { locale: 'de-AT', label: 'Deutsch' };
    const english = { locale: 'en-GB', label: 'English' };
    const { languages } = siteConfig.parse({
      defaultLanguage: 'en',
      languages: { fr: french, de: german, en: english },
    } satisfies SiteConfig);
    expect(languages).toEqual([
      { language: 'en', ...english },
      { language: 'fr', ...french },
      { language: 'de', ...german },
    ]);
  });
});

describe('budgetConfig', () => {
  it('puts what the settings say over the usual budgets', () => {
    const budgets = { brief: { html: 20.5, requests: 10 } };
    expect(budgetConfig.parse({ budgets } satisfies SiteConfig)).toEqual({
      ...usualBudgets,
      brief: { ...usualBudgets.brief, html: 20_500, requests: 10 },
    });
    expect(budgetConfig.parse({})).toEqual(usualBudgets);
    expect(siteConfig.parse({ budgets })).toEqual(siteConfig.parse({}));
  });
});

describe('ruleConfig', () => {
  const rules = { 'unused-source': 'error', 'twin-label': 'off' } as const;

  it('is what the settings say about rules, and nothing by default', () => {
    expect(ruleConfig.parse({ name: 'Netz', rules } satisfies SiteConfig)).toEqual(rules);
    expect(ruleConfig.parse({})).toEqual({});
  });

  it('is no part of the site, with which the key of every page changes', () => {
    expect(siteConfig.parse({ rules })).toEqual(siteConfig.parse({}));
  });
});
