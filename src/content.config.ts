import { defineCollection } from 'astro:content';
import { buildInputs } from './build-inputs.ts';
import { site } from './publication.ts';
import { publicationLoaders } from './reading/loader.ts';

const { publication, cache } = buildInputs();
const loaders = publicationLoaders({ folder: publication, site }, cache);

export const collections = {
  briefs: defineCollection({ loader: loaders.briefs }),
  pages: defineCollection({ loader: loaders.pages }),
  topics: defineCollection({ loader: loaders.topics }),
  organizations: defineCollection({ loader: loaders.organizations }),
  authors: defineCollection({ loader: loaders.authors }),
};
