import picture from '../components/styleguide/sample-picture.png';
import { sampleBody } from '../components/styleguide/sample-body.ts';
import { sampleBriefs } from '../components/styleguide/sample-briefs.ts';
import { sampleFurtherReading } from '../components/styleguide/sample-further-reading.ts';
import { loadCatalog } from '../catalog/load-catalog.ts';
import { frameOf } from '../components/page/frame.ts';
import { toListedCorrection } from '../components/correction/listed-correction.ts';
import { toFigure } from '../components/organization/figure.ts';
import { citationsOf } from '../domain/citations.ts';
import { correctionsIn } from '../domain/corrections.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { site } from '../publication.ts';
import { toPageBody } from './_body.ts';

/** The guide speaks English; its header and its labels do where the site does. */
const language = site.languages.some((one) => one.language === 'en') ? 'en' : site.defaultLanguage;

const { body: parsed, problems } = parseBody(sampleBody, language);
if (parsed === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));

const briefs = sampleBriefs(language);
const { facts, sources } = briefs.usual;
const catalog = { briefs: [briefs.usual], pages: [], topics: [], organizations: [] };
const body = toPageBody(parsed.tree, language, { facts, sources, picture: () => picture });

/** Everything that the style guide shows. */
export const styleGuide = {
  language,
  frame: frameOf(await loadCatalog(), language),
  briefs,
  /** As the list of all corrections shows them. */
  corrections: correctionsIn(catalog, language).map(toListedCorrection),
  /** As the page of an organization shows them. */
  figures: facts.slice(0, 5).map((fact) => toFigure({ fact, brief: briefs.usual })),
  body,
  citations: citationsOf(briefs.usual, body.citations),
  further: sampleFurtherReading(briefs),
};
