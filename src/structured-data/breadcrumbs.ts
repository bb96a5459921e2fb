import type { BreadcrumbList } from 'schema-dts';
import type { DataContext } from './context.ts';

/** A page on the way from the home page to another one. */
export interface Crumb {
  readonly name: string;
  readonly path: string;
}

/** The way to a page, the home page first and the page itself last. */
export function toBreadcrumbs(crumbs: readonly Crumb[], { urls }: DataContext): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: urls.absolute(path),
    })),
  };
}
