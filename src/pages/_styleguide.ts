import picture from '../components/styleguide/sample-picture.png';
import { sampleBody } from '../components/styleguide/sample-body.ts';
import { sampleSources } from '../components/styleguide/sample-briefs.ts';
import { loadCatalog } from '../catalog/load-catalog.ts';
import { frameOf } from '../components/page/frame.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { site } from '../publication.ts';
import { toPageBody } from './_body.ts';

/** The guide speaks English; its header and its labels do where the site does. */
const language = site.languages.some((one) => one.language === 'en') ? 'en' : site.defaultLanguage;

const { body: parsed, problems } = parseBody(sampleBody, language);
if (parsed === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));

/** Everything that the style guide shows. */
export const styleGuide = {
  language,
  frame: frameOf(await loadCatalog(), language),
  body: toPageBody(parsed.tree, language, { sources: sampleSources, picture: () => picture }),
};
