import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { checkFeatures, inspectMail } from './mail-features/inspect.ts';
import { insertTable } from './mail-features/table.ts';
import { runScript } from './run-script.ts';

const mail = 'tests/golden/edition.html';
const document = 'docs/newsletter.md';

/** `npm run mail-features`: writes into the documents what mail programs know of what a mail uses. */
await runScript(async () => {
  const features = inspectMail(await readFile(mail, 'utf8'));
  for (const problem of checkFeatures(features)) console.warn(problem);
  const text = insertTable(await readFile(document, 'utf8'), features);
  const options = await resolveConfig(document);
  await writeFile(document, await format(text, { ...options, filepath: document }));
  console.log(`Wrote the table of features to ${document}.`);
});
