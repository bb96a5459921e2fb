import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Budget, PageKind } from '../domain/size-budgets.ts';
import type { BuiltPage } from './built-page.ts';
import type { ReadSite } from './check-site.ts';
import { namePage } from './content-file.ts';

/** One page that takes more than its budget. */
export interface Overrun {
  /** Path of the page. */
  readonly address: string;
  readonly kind: PageKind;
  readonly part: keyof Budget;
  /** Bytes, or requests. */
  readonly is: number;
  readonly budget: number;
}

/** Finds the pages whose first view takes more than their budget allows. */
export async function checkBudgets(read: ReadSite): Promise<Overrun[]> {
  const sizes = new Map<string, number>();
  const overruns: Overrun[] = [];
  for (const [address, page] of read.pages) {
    const kind = kindOf(address, read);
    const budget = read.budgets[kind];
    const weight = await weigh(address, page, { read, sizes, enough: budget.html });
    for (const part of parts) {
      if (weight[part] <= budget[part]) continue;
      overruns.push({ address, kind, part, is: weight[part], budget: budget[part] });
    }
  }
  return overruns;
}

const parts = ['html', 'styles', 'fonts', 'scripts', 'total', 'requests'] as const;

function kindOf(address: string, { site }: ReadSite): PageKind {
  const [first] = namePage(address, site).parts;
  if (first === undefined) return 'home';
  if (first === 'briefs') return 'brief';
  if (first === 'organizations') return 'organization';
  return first === 'archive' ? 'archive' : 'other';
}

interface Scales {
  readonly read: ReadSite;
  /** Sizes of files that many pages share, as they are sent. */
  readonly sizes: Map<string, number>;
  /** A size of a page that needs no closer look. */
  readonly enough: number;
}

async function weigh(address: string, page: BuiltPage, scales: Scales): Promise<Budget> {
  const { styles, fonts, scripts, pictures } = page.firstView;
  const sum = async (addresses: readonly string[]) => {
    const all = await Promise.all(addresses.map((file) => sizeOf(file, address, scales)));
    return all.reduce((total, size) => total + size, 0);
  };
  // Less effort is enough to see that most pages are far below their budget.
  const isFarBelow = page.quickSize <= scales.enough;
  const html = isFarBelow ? page.quickSize : await sentSize(fileAt(address, scales.read));
  const sizes = {
    html,
    styles: await sum(styles),
    fonts: await sum(fonts),
    scripts: await sum(scripts),
  };
  const total = html + sizes.styles + sizes.fonts + sizes.scripts + (await sum(pictures));
  const requests = 1 + styles.length + fonts.length + scripts.length + pictures.length;
  return { ...sizes, total, requests };
}

/** The size of a file as it is sent; 0 for one of another site and one that does not exist. */
async function sizeOf(address: string, from: string, { read, sizes }: Scales): Promise<number> {
  const path = read.resolve(address, from)?.path ?? '';
  const known = sizes.get(path);
  if (known !== undefined) return known;
  if (!read.files.has(path)) return 0;
  const file = fileAt(path, read);
  const isText = /\.(?:css|js|mjs|svg)$/.test(file);
  const size = isText ? await sentSize(file) : (await stat(file)).size;
  sizes.set(path, size);
  return size;
}

/** The size of a text as hosts compress it. */
async function sentSize(file: string): Promise<number> {
  return gzipSync(await readFile(file)).length;
}

function fileAt(address: string, { folder, files }: ReadSite): string {
  return path.join(folder, files.get(address) ?? '');
}
