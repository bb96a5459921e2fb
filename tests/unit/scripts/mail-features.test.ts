import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { checkFeatures, inspectMail } from '../../../scripts/mail-features/inspect.ts';
import { insertTable } from '../../../scripts/mail-features/table.ts';
import { mailOf } from '../../support/mails.ts';
import { sampleEdition } from '../../support/sample-edition.ts';

const { html } = await mailOf(sampleEdition());
const features = inspectMail(html);
const document = 'docs/newsletter.md';

describe('what mail programs know of a mail', () => {
  it('is all that it needs, but for what is accepted with a reason', () => {
    expect(checkFeatures(features)).toEqual([]);
  });

  it('is told of a feature that some do not know', () => {
    const other = inspectMail('<p style="position:absolute">Text</p>');
    expect(checkFeatures(other)[0]).toMatch(
      /^position is not known everywhere: Gmail, web;.*\. Do without it, or say in scripts\/mail-features\/programs\.ts why that is all right\.$/,
    );
    expect(checkFeatures(other)).toContain('@media is accepted, but no mail uses it.');
  });

  it('is what docs/newsletter.md says: else run npm run mail-features', async () => {
    const text = await readFile(document, 'utf8');
    const options = await resolveConfig(document);
    const fresh = await format(insertTable(text, features), { ...options, filepath: document });
    expect(text).toBe(fresh);
  });

  it('needs a place in the document', () => {
    expect(() => insertTable('# Newsletter', features)).toThrow(
      'The document has no place for the table:',
    );
  });
});
