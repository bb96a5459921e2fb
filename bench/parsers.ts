import { parseMarkdown } from '../src/markdown/parse-markdown.ts';
import { parseWithRemark } from '../src/markdown/parse-with-remark.ts';
import { parseWithSatteri } from '../src/markdown/parse-with-satteri.ts';
import { composeBody } from './body.ts';
import { formatColumns } from './format-columns.ts';
import { parseOptions, seedOption } from './parse-options.ts';
import { phrasesIn } from './phrases.ts';
import { createRandom } from './random.ts';
import { drawStory } from './story.ts';

/** How long each parser takes for bodies of generated briefs: `npm run bench -- parsers --bodies 500`. */
export function measureParsers(args: readonly string[]): Promise<void> {
  const { bodies: count, seed } = parseOptions(args, {
    bodies: { usual: 500, least: 1, most: 100_000 },
    seed: seedOption,
  });
  const bodies = drawBodies(count, seed);
  const rows = Object.entries(parsers).map(([name, parse]) => timeParser(name, parse, bodies));
  const head = ['parser', 'bodies', 'reads', 'a body'];
  console.log(formatColumns([head, ...rows], ['parser']));
  return Promise.resolve();
}

type Parse = (body: string) => unknown;

const parsers: Readonly<Record<string, Parse>> = {
  remark: parseWithRemark,
  // With the look at its tree that tells whether remark would make the same.
  Sätteri: parseWithSatteri,
  'as a check reads': parseMarkdown,
};

function drawBodies(count: number, seed: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const random = createRandom(seed * 1_000_003 + index);
    return composeBody(
      random,
      phrasesIn[index % 2 === 0 ? 'de' : 'en'],
      drawStory(random, index, count),
    );
  });
}

function timeParser(name: string, parse: Parse, bodies: readonly string[]): string[] {
  // Code that runs for the first time is slower than all later runs.
  for (const body of bodies.slice(0, warmUp)) parse(body);
  const start = performance.now();
  const read = bodies.filter((body) => parse(body) !== undefined).length;
  const each = (performance.now() - start) / bodies.length;
  return [name, String(bodies.length), String(read), `${each.toFixed(2)} ms`];
}

const warmUp = 50;
