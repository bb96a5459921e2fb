// Not from `astro:content`: before every build Vite would transform all of Astro's runtime for it.
import { defineCollection } from 'astro/content/config';
import { buildInputs } from './build-inputs.ts';
import { severities, site } from './publication.ts';
import { publicationLoaders } from './reading/loader.ts';

const { publication, cache, checked } = buildInputs();
const loaders = publicationLoaders({ folder: publication, site, severities }, { cache, checked });

export const collections = {
  briefs: defineCollection({ loader: loaders.briefs }),
  editions: defineCollection({ loader: loaders.editions }),
  pages: defineCollection({ loader: loaders.pages }),
  topics: defineCollection({ loader: loaders.topics }),
  organizations: defineCollection({ loader: loaders.organizations }),
  facilities: defineCollection({ loader: loaders.facilities }),
  authors: defineCollection({ loader: loaders.authors }),
};
