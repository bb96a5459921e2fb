import { expect, it } from 'vitest';
import { describeSizes, viewsOf } from '../../../src/newsletter/preview.ts';
import { aFullEdition, mailOf } from '../../support/mails.ts';

const mail = await mailOf(aFullEdition('![Das Werk](./werk.jpg)'));

it('shows a mail wide and narrow, light and dark, and without pictures', () => {
  const views = viewsOf(mail, 'https://example.org');
  expect(views.map(({ name, width }) => [name, width])).toEqual([
    ['Wide, 640 px', 640],
    ['Dark, 640 px', 640],
    ['Narrow, 360 px', 360],
    ['Narrow and dark, 360 px', 360],
    ['Without pictures, 640 px', 640],
  ]);
  const queries = views.map(
    ({ html }) => /@media (not all|all|\(prefers[^)]*\)) \{/.exec(html)?.[1],
  );
  expect(queries).toEqual(['not all', 'all', 'not all', 'all', 'not all']);
  expect(views[0]?.html).toContain(' src="/news/_astro/werk.jpg"');
  expect(views[4]?.html).toContain(' src="data:,"');
});

it('says how large a mail is, against the limit', () => {
  const sizes = { html: 21_340, text: 3_110, eml: 29_940 };
  expect(describeSizes({ ...mail.record, sizes })).toBe(
    'HTML 21.3 kB of 90.0 kB; text 3.1 kB; file 29.9 kB',
  );
});
