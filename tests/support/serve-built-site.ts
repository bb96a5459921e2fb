import type { TestProject } from 'vitest/node';
import { startSite } from './started-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the home page of this repository's publication, built and served. */
    siteUrl: string;
  }
}

/** Builds and serves the site once for all end-to-end tests. */
export default async function serveBuiltSite(project: TestProject): Promise<() => Promise<void>> {
  const site = await startSite();
  project.provide('siteUrl', site.url);
  return () => site.stop();
}
