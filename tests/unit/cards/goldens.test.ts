import { readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cardHeight, cardWidth, type Card } from '../../../src/cards/card.ts';
import { renderCard } from '../../../src/cards/render-card.ts';
import {
  bar,
  bars,
  briefCard,
  compoundOf52,
  correctionsCard,
  editionCard,
  figure,
  organizationCard,
  pageCard,
  textOf,
  topicCard,
} from './cards.ts';

/** What cards look like, one picture for each design and language. `UPDATE_GOLDENS=1` draws them anew. */
const folder = path.resolve('tests/golden/cards');
const update = process.env.UPDATE_GOLDENS === '1';

/** Where a card that looks otherwise is put, with what differs in red. */
const failed = path.resolve('.cache/goldens');

/** Pixels that may differ: a rounding at the edge of a letter, and no letter. */
const tolerance = 60;

const english = { language: 'en', origin: 'content/briefs/en/2025-10-21-meta-hyperion.mdx' };
const newest = 'Microsoft takes the Abilene expansion that Oracle and OpenAI dropped';
const hyperion = 'Meta moves Hyperion into a venture 80% owned by Blue Owl funds and rents it back';
const lead = figure({
  amount: 'about $27bn',
  basis: 'estimated',
  label: 'Capital investment',
  asOf: 'as of Oct 21, 2025',
});
/** The last has more words than there is room for. */
const hyperionBars = [
  bar({
    ...{ subject: 'Meta Platforms', about: 'Meta Hyperion', note: '', value: 'about $27bn' },
    ...{ isLead: true, certain: 100, possible: 100 },
  }),
  bar({
    ...{ subject: 'Meta Platforms', about: 'earlier figure for Hyperion', value: '$10bn' },
    ...{ note: 'announced, as of 2025', certain: 37, possible: 37 },
  }),
  bar({
    ...{ subject: 'Entergy Louisiana', about: 'transmission, borne by ratepayers' },
    ...{ note: 'reported, as of 2025', value: 'at least $470m', pattern: 'outline' },
    ...{ certain: 2, possible: 2, isOpen: true },
  }),
];
const arabic = {
  language: 'ar',
  fonts: ['@fontsource/ibm-plex-sans-arabic'],
  kicker: 'مراكز البيانات',
  title: 'Anthropic تستثمر 50 مليار دولار في مراكز بيانات خاصة بها في الولايات المتحدة',
};

const cards: Readonly<Record<string, Card>> = {
  'brief-de': briefCard({ text: '', figure: figure(), bars }),
  'brief-en': briefCard({
    ...english,
    kicker: 'Data centers · October 21, 2025',
    title: hyperion,
    text: '',
    figure: lead,
    bars: hyperionBars,
  }),
  'brief-of-110-characters': briefCard({
    title: textOf(110),
    text: '',
    figure: figure({
      amount: 'mehr als 1,4\u00A0Billionen\u00A0$',
      pattern: 'outline',
      basis: 'berichtet',
    }),
  }),
  'brief-without-facts': briefCard({ title: `${compoundOf52} beginnt` }),
  'brief-from-right-to-left': briefCard({
    ...arabic,
    text: '',
    figure: figure({
      amount: '50\u00A0مليار\u00A0$',
      basis: 'معلن',
      label: 'حجم الاستثمار',
      asOf: '12 نوفمبر 2025',
    }),
  }),
  'organization-de': organizationCard(),
  'organization-en': organizationCard({
    ...english,
    kicker: 'Government agency',
    title: 'Louisiana Public Service Commission',
    counts: ['1 brief', '3 figures'],
    figure: undefined,
  }),
  'topic-de': topicCard(),
  'topic-en': topicCard({
    ...english,
    kicker: '6 briefs',
    title: 'Data centers',
    note: 'Latest brief, March 27, 2026',
    text: newest,
  }),
  'corrections-de': correctionsCard(),
  'corrections-en': correctionsCard({
    ...english,
    title: 'Corrections',
    note: 'Corrected October 30, 2025',
    text: 'An earlier version called the residual value guarantee uncapped.',
    amounts: undefined,
  }),
  'edition-de': editionCard(),
  'edition-en': editionCard({
    ...english,
    kicker: 'November 14, 2025',
    title: 'Who pays for the data centers',
    rhythm: 'Weekly edition',
    headlines: [newest, hyperion],
  }),
  'page-of-odd-characters': pageCard({
    title: '„Größe“ & <Takt>: CO₂ ≈ 5 % → ẞ, 12 € und 🏭 im KI\u2011Zeitalter…',
    text: 'Ein Satz mit Umlauten (ÄÖÜß), „Anführungszeichen“ und ‚halben‘, − 3 °C und Łódź.',
  }),
};

describe('a card looks as it did', () => {
  test.each(Object.entries(cards))('%s', async (name, card) => {
    const png = await renderCard(card);
    const file = path.join(folder, `${name}.png`);
    if (update) await writeFile(file, png);
    const golden = await readFile(file).catch(() => undefined);
    if (golden === undefined) expect.fail(`There is no golden picture. ${howToUpdate}`);
    expect(golden.byteLength).toBeLessThan(40_000);
    await compare(name, png, golden);
  });

  test('and no picture is left of a card that is gone', () => {
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.png'))
      .toSorted();
    expect(files).toEqual(
      Object.keys(cards)
        .map((name) => `${name}.png`)
        .toSorted(),
    );
  });
});

const howToUpdate =
  'Look at the card, and if it is as it should be run: ' +
  'UPDATE_GOLDENS=1 npx vitest run --project unit tests/unit/cards/goldens.test.ts';

async function compare(name: string, png: Uint8Array, golden: Uint8Array): Promise<void> {
  const [actual, expected] = await Promise.all([pixelsOf(png), pixelsOf(golden)]);
  const diff = new Uint8Array(actual.length);
  const differing = pixelmatch(actual, expected, diff, cardWidth, cardHeight);
  if (differing <= tolerance) return;
  await mkdir(failed, { recursive: true });
  await writeFile(path.join(failed, `${name}.png`), png);
  const raw = { width: cardWidth, height: cardHeight, channels: 4 } as const;
  await sharp(diff, { raw })
    .png()
    .toFile(path.join(failed, `${name}.diff.png`));
  expect.fail(
    `${String(differing)} pixels differ: see .cache/goldens/${name}.diff.png. ${howToUpdate}`,
  );
}

async function pixelsOf(png: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await sharp(png).ensureAlpha().raw().toBuffer());
}
