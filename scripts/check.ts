import path from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder } from '../src/build-inputs.ts';
import { createCardTitleCheck } from '../src/cards/check-title.ts';
import { hasErrors, PublicationError } from '../src/domain/problem.ts';
import { checkPublication } from '../src/reading/check-publication.ts';
import { fixPublication } from '../src/reading/fix-publication.ts';
import { loadPublication } from '../src/reading/publication.ts';
import { reportGithub } from '../src/reading/report/github.ts';
import { reportJson } from '../src/reading/report/json.ts';
import type { Report, Reporter } from '../src/reading/report/report.ts';
import { reportText } from '../src/reading/report/text.ts';
import { runScript, UsageError } from './run-script.ts';
import { wantsColor } from './wants-color.ts';

const reporters: Readonly<Record<string, Reporter>> = {
  text: reportText,
  json: reportJson,
  github: reportGithub,
};

/** Ends with 0, with 1 where a problem is an error, with 2 where nothing could be checked. */
const cannotRun = 2;

/** `npm run check`: says what is wrong with a publication without building it. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      publication: { type: 'string', default: 'src' },
      format: { type: 'string', default: 'text' },
      fix: { type: 'boolean', default: false },
    },
  });
  const render = reporterOf(values.format);
  const folder = path.resolve(values.publication);
  const { report, code } = await check(folder, values.fix);
  const root = process.env.GITHUB_WORKSPACE ?? process.cwd();
  await print(render(report, { folder, root, color: wantsColor(process.stdout, process.env) }));
  process.exitCode = code;
}

async function check(folder: string, fix: boolean): Promise<{ report: Report; code: number }> {
  try {
    const loaded = await loadPublication(folder);
    const checkCardTitle = createCardTitleCheck(loaded.site.cardFonts, folder);
    const publication = { ...loaded, checkCardTitle };
    const cache = cacheFolder(folder);
    const report = fix
      ? await fixPublication(publication, cache)
      : { ...(await checkPublication(publication, cache)), fixed: [] };
    return { report, code: hasErrors(report.problems) ? 1 : 0 };
  } catch (error) {
    // Without its settings nothing of a publication can be checked, but they have places as well.
    if (!(error instanceof PublicationError)) throw error;
    return { report: { problems: error.problems, fixed: [] }, code: cannotRun };
  }
}

function reporterOf(format: string): Reporter {
  const reporter = Object.hasOwn(reporters, format) ? reporters[format] : undefined;
  if (reporter !== undefined) return reporter;
  throw new UsageError(`--format takes ${Object.keys(reporters).join(', ')}; not "${format}".`);
}

/** The process may end only when all of it was taken: a pipe takes a long text in pieces. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(`${text}\n`, (error) => {
      if (error == null) resolve();
      else reject(error);
    });
  });
}

await runScript(main, cannotRun);
