import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { editorSchemas } from './editor-schemas.ts';
import { runScript } from './run-script.ts';

const folder = '.vscode/schemas';

/** `npm run schemas`: writes the JSON Schemas that editors check YAML files with. */
await runScript(async () => {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(editorSchemas())) {
    await writeFile(path.join(folder, name), text);
    console.log(`Wrote ${folder}/${name}.`);
  }
});
