import { readFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { minify, transformWithOxc, type Plugin } from 'vite';

const inlineModule = 'virtual:baseload/inline-script';
const file = new URL('../client/inline.ts', import.meta.url);

/**
 * The script that stands in every page, byte for byte: what a security policy admits is the hash of
 * this text. It holds nothing that could end its element.
 */
export async function loadInlineScript(): Promise<string> {
  const { code: plain } = await transformWithOxc(await readFile(file, 'utf8'), 'inline.ts');
  const { code, errors } = await minify('inline.js', plain);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return code.trim();
}

/** Gives the pages that script. */
export function inlineScript(): AstroIntegration {
  return {
    name: 'baseload-inline-script',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [virtualModule()] } });
      },
    },
  };
}

function virtualModule(): Plugin {
  return {
    name: 'baseload-inline-script',
    resolveId: (id) => (id === inlineModule ? `\0${id}` : undefined),
    load: async (id) => {
      if (id !== `\0${inlineModule}`) return undefined;
      return `export const script = ${JSON.stringify(await loadInlineScript())};`;
    },
  };
}
