import type { StoryFact } from './facts.ts';
import { people, type Phrases } from './phrases.ts';
import { drawWords, type Figures } from './words.ts';
import type { Random } from './random.ts';
import type { Story } from './story.ts';

/** The body of a brief: about 450 words with everything that a brief is usually made of. */
export function composeBody(random: Random, phrases: Phrases, story: Story): string {
  const { sources, facts, figures } = story;
  const prose = createProse(random, phrases, figures);
  const ids = sources.map(({ id }) => id);
  const cite = (): string =>
    `<Cite sources="${random.sample(ids, random.between(1, 2)).join(' ')}" />`;
  const paragraph = (words: number): string => `${prose(words)}${cite()}`;
  return [
    paragraph(55),
    `${prose(40)} ${phrases.confirmed('<Fact id="capex" />')}[^1]`,
    `<Quote by="${random.pick(people)}" role="${random.pick(phrases.roles)}" sources="${random.pick(ids)}">`,
    prose(18),
    '</Quote>',
    `## ${phrases.why}`,
    paragraph(90),
    paragraph(75),
    `## ${phrases.figures}`,
    table(random, phrases, figures),
    ...compare(facts),
    paragraph(35),
    `## ${phrases.timetable}`,
    ['2026', '2027', '2028'].map((year) => `- **${year}:** ${paragraph(16)}`).join('\n'),
    `<Note title="${phrases.open}">`,
    paragraph(34),
    '</Note>',
    `[^1]: ${prose(16)}`,
  ].join('\n\n');
}

/** Bars where a story has two facts of one metric. */
function compare(facts: readonly StoryFact[]): string[] {
  const spent = facts.filter(({ metric }) => metric === 'capex').map(({ id }) => id);
  return spent.length < 2 ? [] : [`<Compare facts="${spent.join(' ')}" />`];
}

/**
 * Whole sentences of about so many words. What one text is too long by, the next is shorter by, so
 * that the sum stays within a sentence of what was asked for.
 */
function createProse(
  random: Random,
  phrases: Phrases,
  figures: Figures,
): (words: number) => string {
  let missing = 0;
  return (words) => {
    missing += words;
    const sentences: string[] = [];
    do {
      const sentence = random.pick(phrases.sentences)(drawWords(random, phrases, figures));
      missing -= sentence.split(' ').length;
      sentences.push(sentence);
    } while (missing > 0);
    return sentences.join(' ');
  };
}

function table(random: Random, phrases: Phrases, figures: Figures): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(phrases.columns),
    '| --- | ---: | ---: |',
    ...phrases.rows.map((name) => {
      const { power, money } = drawWords(random, phrases, figures);
      return row([name, `${power} MW`, money]);
    }),
  ].join('\n');
}
