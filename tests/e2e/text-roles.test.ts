import type { CDPSession } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { siteBrowser } from '../support/site-browser.ts';

/**
 * What a text asks for and what it is drawn in. The pictures of the style guide tolerate that each
 * browser draws letters in its own way, and so miss another face, weight or color of the same length.
 */
const roles = {
  '.site-header .brand': '600 23.2px BarlowSemiCondensed-SemiBold ink',
  '.menu a': '400 19px Barlow-Regular ink',
  '.headline': '600 52.8px BarlowSemiCondensed-SemiBold ink',
  '.standfirst': '400 21.76px SourceSerif4-Regular ink',
  '.kicker .topic': '600 16px Barlow-SemiBold copper',
  '.kicker time': '400 16px Barlow-Regular muted',
  '.byline': '400 16px Barlow-Regular muted',
  '.prose > p': '400 19px SourceSerif4-Regular ink',
  '.prose > p > a': '400 19px SourceSerif4-Regular ink',
  '.prose > p > strong': '600 19px SourceSerif4-SemiBold ink',
  '.prose > p > em': '400 19px SourceSerif4-Italic ink',
  '.prose > p > del': '400 19px SourceSerif4-Regular muted',
  '.prose > p > .cite > a': '400 12.92px Barlow-Regular copper',
  '.prose > h2': '600 24px BarlowSemiCondensed-SemiBold ink',
  '.prose > h3': '600 20px BarlowSemiCondensed-SemiBold ink',
  '.prose > h4': '600 17.6px Barlow-SemiBold ink',
  '.prose > ul > li': '400 19px SourceSerif4-Regular ink',
  '.prose th.align-center': '600 16.8px Barlow-SemiBold ink',
  '.prose td.align-center': '400 16.8px Barlow-Regular ink',
  '.prose figcaption': '400 16px Barlow-Regular muted',
  '.prose blockquote p': '400 23.2px SourceSerif4-Regular ink',
  '.prose blockquote footer': '400 16px Barlow-Regular muted',
  '.note-title': '600 17.6px Barlow-SemiBold ink',
  '.note-title + p': '400 17.28px SourceSerif4-Regular ink',
  '.footnotes li > p': '400 16.8px Barlow-Regular muted',
  '.chart-title': '600 17.6px Barlow-SemiBold ink',
  '.bar-subject': '400 16px Barlow-Regular ink',
  '.bar-value': '600 18.4px Barlow-SemiBold ink',
  '.bar-note': '400 15.2px Barlow-Regular muted',
  '.timeline-date': '600 19px Barlow-SemiBold ink',
  '.timeline-label': '400 19px SourceSerif4-Regular ink',
  '.small-heading': '600 17.6px Barlow-SemiBold ink',
  '.sources > li': '400 16.8px Barlow-Regular muted',
  '.aside > h2': '600 16.8px Barlow-SemiBold ink',
  '.figure > dt': '400 16.8px Barlow-Regular muted',
  '.figure .figure-amount': '600 24.8px BarlowSemiCondensed-SemiBold ink',
  '.figure-details': '400 16px Barlow-Regular muted',
  '.open-questions > b': '400 16.8px Barlow-Regular ink',
  '.lead-amount': '600 70.4px BarlowSemiCondensed-SemiBold ink',
  '.swatch-label': '400 16px Barlow-Regular muted',
  '.row-title': '600 22.72px BarlowSemiCondensed-SemiBold ink',
  '.row-summary': '400 17.28px SourceSerif4-Regular muted',
  '.row-label': '400 16px Barlow-Regular muted',
  '.year-title': '600 28.8px BarlowSemiCondensed-SemiBold ink',
  '.notice': '600 16.8px Barlow-SemiBold ink',
  '.site-footer p': '400 16px Barlow-Regular muted',
};

const colors = {
  light: { ink: 'rgb(21, 24, 29)', muted: 'rgb(89, 96, 108)', copper: 'rgb(163, 67, 10)' },
  dark: { ink: 'rgb(232, 230, 224)', muted: 'rgb(162, 168, 178)', copper: 'rgb(240, 160, 106)' },
};

const browser = siteBrowser();

describe('the text of the style guide', () => {
  it.each(['light', 'dark'] as const)(
    'has its weight, size, face and color in a %s room',
    async (colorScheme) => {
      const page = await browser.open('styleguide/', { width: 1280, colorScheme });
      await page.evaluate(() => document.fonts.ready);
      const session = await page.context().newCDPSession(page);
      await session.send('DOM.enable');
      await session.send('CSS.enable');
      const found: Record<string, string> = {};
      for (const place of Object.keys(roles)) {
        found[place] = await describeText(session, place, colors[colorScheme]);
      }
      await page.close();
      expect(found).toEqual(roles);
    },
  );
});

describe.each(['styleguide/', 'subscribe/', 'search/', 'archive/'])('%s', (path) => {
  it('asks for no weight that has no face', async () => {
    const page = await browser.open(path);
    const weights = await page
      .locator('body :not(script, style)')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).fontWeight));
    expect([...new Set(weights)].toSorted()).toEqual(['400', '600']);
    await page.close();
  });
});

/** The weight and the size of the first text in a place, the face of most of its letters, its color. */
async function describeText(
  session: CDPSession,
  place: string,
  names: Readonly<Record<string, string>>,
): Promise<string> {
  const { root } = await session.send('DOM.getDocument');
  const query = { nodeId: root.nodeId, selector: place };
  const { nodeId } = await session.send('DOM.querySelector', query);
  if (nodeId === 0) return 'not on the page';
  const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  const [face] = fonts.toSorted((a, b) => b.glyphCount - a.glyphCount);
  const style = new Map(computedStyle.map(({ name, value }) => [name, value]));
  const color = style.get('color');
  return [
    style.get('font-weight'),
    style.get('font-size'),
    // Where a face of the site is not loaded, one of the machine stands in for it.
    face?.isCustomFont === true ? face.postScriptName : 'no face of the site',
    Object.keys(names).find((name) => names[name] === color) ?? color,
  ].join(' ');
}
