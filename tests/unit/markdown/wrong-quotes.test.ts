import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/markdown/parse-body.ts';
import { findWrongQuotes } from '../../../src/markdown/quote-pairs.ts';
import { htmlOf } from '../../support/trees.ts';

describe('quotation marks', () => {
  it.each<[language: string, body: string, said: string]>([
    ['de', 'Er sagte “ja” dazu.', '1:10 “…” are not quotation marks of German. "ja"'],
    ['de', 'Er sagte „ja” dazu.', '1:10 „…” are not quotation marks of German. "ja"'],
    ['de', 'Er sagte ”ja” dazu.', '1:10 ”…” are not quotation marks of German. "ja"'],
    ['de', '(“Ja”, sagte er.)', '1:2 “…” are not quotation marks of German. "Ja"'],
    ['de', 'Er sagte ‘ja’ dazu.', "1:10 ‘…’ are not quotation marks of German. 'ja'"],
    ['de', 'Er sagte ‚ja’ dazu.', "1:10 ‚…’ are not quotation marks of German. 'ja'"],
    ['de', 'Er sagte »ja» dazu.', '1:10 »…» are not quotation marks of German. "ja"'],
    ['de', 'Er sagte "ja” dazu.', '1:13 ” is not a quotation mark of German. "…"'],
    ['de', 'Er sagte “ja dazu.', '1:10 “ is not a quotation mark of German. "…"'],
    ['de', 'Er sagte “*ja* und `nein`”.', '1:10 “…” are not quotation marks of German. "ja und …"'],
    [
      'de',
      'Er sagte “ja, das werden wir alles ganz bestimmt so machen”.',
      '1:10 “…” are not quotation marks of German. "ja, das werden wir alles ganz bestimmt s …"',
    ],
    [
      'de',
      'Er sagte “ja” und “nein”.',
      '1:10 “…” are not quotation marks of German; 2 quotes in this line are wrong. "ja"',
    ],
    [
      'de',
      'Er sagte “ja”,\nsie sagte “nein”.',
      '1:10 “…” are not quotation marks of German. "ja"\n2:11 “…” are not quotation marks of German. "nein"',
    ],
    ['en', 'He said „yes“ to it.', '1:9 „…“ are not quotation marks of English. "yes"'],
    ['en', 'He said „yes” to it.', '1:9 „…” are not quotation marks of English. "yes"'],
    ['en', 'He said »yes« to it.', '1:9 »…« are not quotation marks of English. "yes"'],
    ['en', 'He said «yes» to it.', '1:9 «…» are not quotation marks of English. "yes"'],
    ['en', 'He said « yes » to it.', '1:9 «…» are not quotation marks of English. "yes"'],
    ['en', 'He said “yes“ to it.', '1:9 “…“ are not quotation marks of English. "yes"'],
    ['en', 'He said ‚yes‘ to it.', "1:9 ‚…‘ are not quotation marks of English. 'yes'"],
    ['en', 'He said ‹yes› to it.', "1:9 ‹…› are not quotation marks of English. 'yes'"],
    [
      'de',
      '<Quote by="x" lang="en">\n\nIt is „big“.\n\n</Quote>',
      '3:7 „…“ are not quotation marks of English. "big"',
    ],
    [
      'de',
      'Das <span lang="en">„big“ one</span>.',
      '1:21 „…“ are not quotation marks of English. "big"',
    ],
    ['de', '| a |\n|---|\n| “b” |', '3:3 “…” are not quotation marks of German. "b"'],
  ])('in "%s" are wrong: %s', (language, body, said) => {
    const { problems } = parseBody(body, language);
    expect(
      problems
        .map(({ line, column, message, hint = '' }) => {
          const [, text = ''] = /^Write straight quotes: (.*); they are/.exec(hint) ?? [];
          return `${String(line)}:${String(column)} ${message} ${text}`;
        })
        .join('\n'),
    ).toBe(said);
  });

  it.each([
    ['de', 'Er sagte "ja" und \'nein\'.'],
    ['de', 'Er sagte „ja“ und ‚nein‘.'],
    ['de', 'Er sagte »ja« und ›nein‹.'],
    ['de', 'Er sagte «ja» und ‹nein›, wie in Zürich.'],
    ['de', '„Er sagte ‚ja‘“, schrieb sie.'],
    ['de', '»Er sagte ›ja‹«, schrieb sie.'],
    ['de', '„‚Hans’ Haus‘ heißt es“, sagte sie.'],
    ['de', '„Ja“, „nein“ (und „vielleicht“) – „sicher“.'],
    ['de', '„Ja …“ und „… nein“.'],
    ['de', 'Hans’ Haus, ’s ist wahr, rock ’n’ roll, ‘s ist auch so, Fritz‘ Buch.'],
    ['de', 'Ein 27” großer Schirm, 6′ 2″ hoch.'],
    ['de', 'Start » Meldungen » Strom'],
    ['de', 'Er schrieb <span lang="en">“big”</span> und <span lang="fr">« grand »</span>.'],
    ['de', 'Man schreibt `“so”`.'],
    ['de', '„Eins.\n\n„Zwei.“'],
    ['en', 'He said “yes” and ‘no’, it’s the boys’ word from the ’90s.'],
    ['en', '“He said ‘yes’ to it,” she wrote.'],
    ['en', '“One.\n\n“Two.”'],
    ['en', 'He said "yes" and \'no\'.'],
    ['en', 'A 27” screen, 6’2” tall.'],
    ['en', 'Home » Briefs » Power'],
    ['en', 'He wrote <span lang="de">„groß“</span>.'],
    ['fr', 'Il a dit « oui », „non“, “si”.'],
  ])('in "%s" are right: %s', (language, body) => {
    expect(parseBody(body, language).problems).toEqual([]);
  });

  it('are mended together in a line, and then set as the language does', () => {
    const line = 'Er sagte “ja” und „nein”, *“nie”*.';
    const [problem] = parseBody(`Eins.\n\n${line}`, 'de').problems;
    const after = 'Er sagte "ja" und "nein", *"nie"*.';
    expect(problem?.fix).toEqual({ kind: 'replace-line', before: line, after });
    expect(htmlOf(after, 'de')).toBe('<p>Er sagte „ja“ und „nein“, <em>„nie“</em>.</p>');
  });

  it.each([
    ['a quote of two lines', 'Er sagte “ja\nund nein” dazu.'],
    ['a quote that holds straight marks', 'Er sagte “das "ja" hier” dazu.'],
    ['single marks, which may be apostrophes', 'Er sagte ‘ja’ dazu.'],
    ['marks written as references', 'Er sagte &ldquo;ja&rdquo; dazu.'],
  ])('are left to the writer in %s', (_name, body) => {
    const { problems } = parseBody(body, 'de');
    expect(problems.map(({ rule, fix }) => [rule, fix])).toEqual([['wrong-quotes', undefined]]);
  });

  it('do not stop a body', () => {
    expect(parseBody('Er sagte “ja”.', 'de').body?.words).toBe(3);
  });

  it('are reported beside what stops it', () => {
    const rules = parseBody('Er sagte “ja”.\n\n# Titel', 'de').problems.map(({ rule }) => rule);
    expect(rules).toEqual(['heading-level', 'wrong-quotes']);
  });

  it('are reported once for each line', () => {
    const { problems } = parseBody('Er sagte “ja”. '.repeat(50) + '\nSie sagte “ja”.', 'de');
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [1, 10],
      [2, 11],
    ]);
  });

  it.each(['“', '”', '“a ', '“a” ', '„a” ', '„', '‚a’ ', '‘a ', '“a ’ ', '« ', '»a« '])(
    'lie in the text and in order in 100 kB of %j',
    (part) => {
      const text = part.repeat(100_000 / part.length);
      for (const language of ['de', 'en']) {
        const offsets = findWrongQuotes(text, language).map(({ open, close }) => open ?? close);
        expect(offsets).toEqual([...new Set(offsets)].toSorted((a, b) => a - b));
      }
    },
  );
});
