import { expect, it } from 'vitest';
import { parseBody } from '../../../src/markdown/parse-body.ts';
import { brief, briefName, picture, problemsOf } from '../../support/publication.ts';

/** A name, the body, and what is said of it after the name of the file. The body begins in line 10. */
const bodies: readonly [name: string, body: string, said: string][] = [
  [
    'less than before a number',
    'Unter <1 % ist es.',
    `10:7 error: A "<" begins a tag. [bare-bracket]
    Write "less than" in words, or &lt; for the sign: Unter &lt;1 % ist es.`,
  ],
  [
    'an arrow',
    'a <- b',
    `10:3 error: A "<" begins a tag. [bare-bracket]
    Write "less than" in words, or &lt; for the sign: a &lt;- b`,
  ],
  [
    'a less-than sign in a table',
    `| a | b |
|---|---|
| 1 | <2 |`,
    `12:7 error: A "<" begins a tag. [bare-bracket]
    Write "less than" in words, or &lt; for the sign: | 1 | &lt;2 |`,
  ],
  [
    'a component that is not closed',
    `<Quote by="x">

Text`,
    `10:1 error: <Quote> is not closed. [unclosed-tag]
    <Quote by="x">
    …
    </Quote>`,
  ],
  [
    'a component that another one closes',
    '<Note>x</Quote>',
    `10:1 error: <Note> is not closed. [unclosed-tag]
    <Note>x</Quote>
    …
    </Note>`,
  ],
  [
    'a line break as in HTML',
    'Hallo<br>Welt',
    `10:6 error: <br> is written as one tag that closes itself. [unclosed-tag]
    Write <br />: Hallo<br />Welt`,
  ],
  [
    'a closing line break',
    'Hallo</br>Welt',
    `10:6 error: </br> is written as one tag that closes itself. [unclosed-tag]
    Write <br />: Hallo<br />Welt`,
  ],
  [
    'text inside a line break',
    'Hallo <br>Welt</br>',
    `10:7 error: <br> takes no text. [unexpected-children]
    <br />`,
  ],
  [
    'a picture as in HTML',
    '<img src="photo.jpg">',
    `10:1 error: <img> is not allowed. [unsafe-html]
    Write it in Markdown, on a line of its own: ![What the picture shows](./photo.jpg)`,
  ],
  [
    'a picture in HTML that is closed',
    'Ein Bild <img src="photo.jpg" /> hier',
    `10:10 error: <img> is not allowed. [unsafe-html]
    Write it in Markdown, on a line of its own: ![What the picture shows](./photo.jpg)`,
  ],
  [
    'a rule in HTML',
    '<hr>',
    `10:1 error: <hr> is not allowed. [unsafe-html]
    Of HTML only abbr, br, kbd, span, sub, sup may stand in prose; use Markdown for the rest.`,
  ],
  [
    'a closing tag alone',
    'a </Note> b',
    `10:3 error: This tag closes what was never opened. [unopened-tag]
    Delete it, or write the opening tag before it: a </Note> b`,
  ],
  [
    'a decimal number in braces',
    'Es sind {2,4} GW.',
    `10:9 error: A brief is prose: {2,4} would be read as code, not as text. [no-expression]
    Write it without braces: Es sind 2,4 GW.
    A brace that readers should see is written \\{.`,
  ],
  [
    'a decimal number between two comments',
    'Es sind {/* a */ 2,4 /* b */} GW.',
    `10:9 error: A brief is prose: {/* a */ 2,4 /* b */} would be read as code, not as text. [no-expression]
    Write it without braces: Es sind 2,4 GW.
    A brace that readers should see is written \\{.`,
  ],
  [
    'a brace that is not closed',
    'Ein { offen',
    `10:5 error: A brace begins code, which a brief must not hold, and this one is not closed or not readable. [no-expression]
    Write the text without braces. A brace that readers should see is written \\{ and \\}.`,
  ],
  [
    'an import',
    'import x from "y"',
    `10:1 error: A brief is prose: "import" is not allowed. [no-code]
    Delete the line. Components need no import. In prose, begin the paragraph with another word than "import".`,
  ],
  [
    'prose that begins with import',
    'import duties rose in May.',
    `10:1 error: A brief is prose: "import" is not allowed. [no-code]
    Delete the line. Components need no import. In prose, begin the paragraph with another word than "import".`,
  ],
  [
    'prose that begins with export',
    'Text.\n\nexport growth was strong,\nas {2,4} shows.',
    `12:1 error: A brief is prose: "export" is not allowed. [no-code]
    Delete the line. In prose, begin the paragraph with another word than "export".`,
  ],
  [
    'code that becomes unreadable only in a later line',
    'export const growth =\nof the year',
    `10:1 error: A brief is prose: "export" is not allowed. [no-code]
    Delete the line. In prose, begin the paragraph with another word than "export".`,
  ],
  [
    'an export',
    'export const a = 1',
    `10:1 error: A brief is prose: "export" is not allowed. [no-code]
    Delete the line. In prose, begin the paragraph with another word than "export".`,
  ],
  [
    'a script',
    '<script>alert(1)</script>',
    `10:1 error: <script> is not allowed. [unsafe-html]
    Of HTML only abbr, br, kbd, span, sub, sup may stand in prose; use Markdown for the rest.`,
  ],
  [
    'a fragment',
    '<>x</>',
    `10:1 error: A fragment <> is not allowed. [unsafe-html]
    Of HTML only abbr, br, kbd, span, sub, sup may stand in prose; use Markdown for the rest.`,
  ],
  [
    'a link in HTML',
    '<a href="x">y</a>',
    `10:1 error: <a> is not allowed. [unsafe-html]
    Of HTML only abbr, br, kbd, span, sub, sup may stand in prose; use Markdown for the rest.`,
  ],
  [
    'a handler on permitted HTML',
    '<span onclick="x">a</span>',
    `10:1 error: <span> must not have "onclick". [unsafe-html]
    <span> takes lang.`,
  ],
  [
    'an HTML comment',
    '<!-- x -->',
    `10:1 error: A comment is written with braces. [html-comment]
    {/* x */}`,
  ],
  [
    'an address in angle brackets',
    'Siehe <https://example.org>.',
    `10:7 error: An address stands without angle brackets. [autolink]
    Siehe https://example.org.`,
  ],
  [
    'a component with a wrong name',
    '<Qoute by="x">a</Qoute>',
    `10:1 error: There is no component <Qoute>. [unknown-component]
    There are Cite, Compare, Fact, Note, Quote. Did you mean Quote?`,
  ],
  [
    'a component inside a component name',
    '<Note.x>y</Note.x>',
    `10:1 error: There is no component <Note.x>. [unknown-component]
    There are Cite, Compare, Fact, Note, Quote. Did you mean Note?`,
  ],
  [
    'an attribute with a wrong name',
    '<Note titel="a">x</Note>',
    `10:1 error: <Note> has no attribute "titel". [unknown-attribute]
    <Note> takes title. Did you mean title?`,
  ],
  [
    'an attribute that every object has',
    '<Note constructor="x">Text</Note>',
    `10:1 error: <Note> has no attribute "constructor". [unknown-attribute]
    <Note> takes title.`,
  ],
  [
    'an attribute given twice',
    '<Note title="a" title="b">Text</Note>',
    `10:1 error: "title" of <Note> is given more than once. [duplicate-attribute]
    Keep one of them.`,
  ],
  [
    'an attribute of HTML given twice',
    'Ein <span lang="en" lang="fr">Wort</span>.',
    `10:5 error: "lang" of <span> is given more than once. [duplicate-attribute]
    Keep one of them.`,
  ],
  [
    'an attribute without quotation marks',
    'Ein <span lang=en>Wort</span>.',
    `10:16 error: The value of an attribute stands in quotation marks. [syntax]
    Write it so, with straight quotation marks: lang="en"`,
  ],
  [
    'a language of HTML that is none',
    'Ein <span lang="Deutsch!">Wort</span>.',
    `10:5 error: "Deutsch!" is not a language. [bad-language]
    lang="de"`,
  ],
  [
    'a language of HTML without a value',
    'Ein <span lang>Wort</span>.',
    `10:5 error: "" is not a language. [bad-language]
    For example lang="en"`,
  ],
  [
    'an attribute that is code',
    '<Note title={1}>x</Note>',
    `10:1 error: "title" of <Note> must not be code. [no-expression]
    Write it in quotes: title="1"`,
  ],
  [
    'spread attributes',
    '<Note {...a}>x</Note>',
    `10:1 error: The attributes of <Note> must not be code. [no-expression]
    Write the attributes one by one, in quotes.`,
  ],
  [
    'an empty attribute',
    '<Note title="">x</Note>',
    `10:1 error: "title" of <Note> is empty. [empty-attribute]
    <Note>
    
    …
    
    </Note>`,
  ],
  [
    'a missing attribute',
    `<Quote>

Text

</Quote>`,
    `10:1 error: <Quote> needs "by". [missing-attribute]
    For example:
    <Quote by="…" sources="…">
    
    Text.
    
    </Quote>`,
  ],
  [
    'a language that is none',
    `<Quote by="x" lang="Deutsch!">

Text

</Quote>`,
    `10:1 error: "Deutsch!" is not a language. [bad-language]
    lang="de"`,
  ],
  [
    'a component without content',
    '<Note></Note>',
    `10:1 error: <Note> has nothing in it. [empty-component]
    <Note>
    
    …
    
    </Note>`,
  ],
  [
    'text inside a component that takes none',
    'Satz.<Cite sources="example.org">a</Cite>',
    `10:6 error: <Cite> takes no text. [unexpected-children]
    <Cite sources="example.org" />`,
  ],
  [
    'a block component inside a sentence',
    'Text <Quote by="x">a</Quote> text',
    `10:6 error: <Quote> must not stand inside a sentence. [block-in-text]
    Put it on lines of its own, with an empty line before and after.
    <Quote by="x">
    
    …
    
    </Quote>`,
  ],
  [
    'an inline component alone on a line',
    '<Cite sources="example.org" />',
    `10:1 error: <Cite> must stand inside a sentence. [inline-alone]
    Put it on the line of the sentence that it belongs to.
    <Cite sources="example.org" />`,
  ],
  [
    'a source that is not there',
    'Satz.<Cite sources="exampl.org" />',
    `10:6 error: The brief has no source "exampl.org". [unknown-source]
    Did you mean "example.org"?`,
  ],
  [
    'a link that runs code',
    '[a](javascript:alert(1))',
    `10:1 error: A link must not lead to a "javascript:" address. [unsafe-address]
    Link to an address that begins with https:, http: or mailto:.`,
  ],
  [
    'a definition that runs code',
    `[a]

[a]: javascript:alert(1)`,
    `12:1 error: A link must not lead to a "javascript:" address. [unsafe-address]
    Link to an address that begins with https:, http: or mailto:.`,
  ],
  [
    'a link that carries data',
    '[a](data:text/html,x)',
    `10:1 error: A link must not lead to a "data:" address. [unsafe-address]
    Link to an address that begins with https:, http: or mailto:.`,
  ],
  [
    'a link without a scheme to another site',
    '[a](//example.org/x)',
    `10:1 error: A link to another site must state its scheme. [unsafe-address]
    https://example.org/x`,
  ],
  [
    'a link that does not say where it leads',
    '[a](www.example.org)',
    `10:1 error: "www.example.org" does not say where it leads. [unclear-address]
    https://www.example.org`,
  ],
  [
    'quotes that no reader has room for',
    `${'> '.repeat(3000)}x`,
    `10:1 error: The body is nested too deeply to be read. [syntax]
    Simplify it: fewer quotes, lists or tags inside one another.`,
  ],
  [
    'lists deeper than prose needs',
    `${'- '.repeat(150)}x`,
    `10:1 error: The body is nested too deeply to be read. [syntax]
    Simplify it: fewer quotes, lists or tags inside one another.`,
  ],
  [
    'a link to a brief that is not there',
    '[a](./2025-11-12-stron.mdx)',
    `10:1 error: There is no brief at ./2025-11-12-stron.mdx. [missing-brief]
    Did you mean "./2025-11-12-strom.mdx"?`,
  ],
  [
    'a picture that is not there',
    '![Ein Umspannwerk](./foto.jpg)',
    `10:1 error: There is no picture at ./foto.jpg. [missing-picture]
    Did you mean "./photo.jpg"?`,
  ],
  [
    'a picture without words',
    '![](./photo.jpg)',
    `10:1 error: A picture needs words for those who cannot see it. [image-without-alt]
    ![What the picture shows](./photo.jpg)`,
  ],
  [
    'a picture from another site',
    '![a](https://example.org/x.jpg)',
    `10:1 error: A picture must not come from another site. [remote-image]
    Save the picture beside the brief: ![a](./x.jpg)`,
  ],
  [
    'a picture from another folder',
    '![a](../x.jpg)',
    `10:1 error: A picture must lie beside the brief. [image-place]
    ![a](./x.jpg)`,
  ],
  [
    'a picture inside a sentence',
    'Text ![a](./photo.jpg) text',
    `10:6 error: A picture must not stand inside a sentence. [image-in-text]
    Put it on a line of its own, with an empty line before and after.`,
  ],
  [
    'a picture that a definition names',
    `![a][b]

[b]: https://example.org/photo.jpg`,
    `10:1 error: A picture must name its file itself. [image-reference]
    ![a](./photo.jpg)`,
  ],
  [
    'a heading of the first level',
    '# Titel',
    `10:1 error: The title is the only heading of the first level. [heading-level]
    Begin the heading with two number signs: ## …`,
  ],
  [
    'a picture of a kind that pages cannot show',
    '![Ein Plan](./plan.pdf)',
    `10:1 error: "./plan.pdf" is not a picture that a page can show. [image-kind]
    Save it as .jpg, .png, .webp, .avif or .gif.`,
  ],
  [
    'an address with a bare percent sign',
    '[Ein Werk](https://example.org/50%)',
    `10:1 error: "https://example.org/50%" cannot be read: a percent sign is written %25. [unclear-address]
    https://example.org/50%25`,
  ],
  [
    'a picture with a bare percent sign',
    '![Ein Werk](./50%.png)',
    `10:1 error: "./50%.png" cannot be read: a percent sign is written %25. [unclear-address]
    ./50%25.png`,
  ],
  [
    'a picture that is none inside',
    '![Ein Werk](./größe%201.png)',
    `10:1 error: The file ./größe 1.png does not hold a picture that can be read. [unreadable-picture]
    Copy it again, or open it in a picture editor and save it as .jpg or .png.`,
  ],
  [
    'a less-than sign between two letters, at the end of a line',
    'Wenn a<b gilt\nund mehr, dann c.',
    `10:7 error: A "<" begins a tag. [bare-bracket]
    Write "less than" in words, or &lt; for the sign: Wenn a&lt;b gilt`,
  ],
  [
    'a tag that would be one if it were closed',
    'Wenn a<b und c>d ist.',
    `10:7 error: A "<" begins a tag. [bare-bracket]
    Write "less than" in words, or &lt; for the sign: Wenn a&lt;b und c>d ist.`,
  ],
  [
    'a tag that does not end, before one that does',
    'Es sind <Fact id="a" / und <Fact id="b" />.',
    `10:9 error: The tag <Fact> does not end. [unclosed-tag]
    Es sind <Fact id="a" /> und <Fact id="b" />.`,
  ],
  [
    'a tag that does not end in a line of its own',
    '<Note title="a"\n\nText.',
    `10:1 error: The tag <Note> does not end. [unclosed-tag]
    <Note title="a">`,
  ],
  [
    'a component in small letters that does not end',
    'Satz.<cite sources="example.org" Und mehr.',
    `10:6 error: The tag <cite> does not end. [unclosed-tag]
    Satz.<Cite sources="example.org" /> Und mehr.`,
  ],
  [
    'a value without its second quotation mark',
    'Satz.<Cite sources="example.org />',
    `10:6 error: "sources" of <Cite> lacks a quotation mark. [unclosed-tag]
    Satz.<Cite sources="example.org" />`,
  ],
  [
    'a closing tag with more than its name',
    'Ein <sub>Wort</sub/>.',
    `10:14 error: A closing tag holds nothing but its name. [syntax]
    </sub>`,
  ],
  [
    'HTML that is not closed',
    'Ein <sub>Wort.',
    `10:5 error: <sub> is not closed. [unclosed-tag]
    <sub>…</sub>`,
  ],
  [
    'a tag that ends inside of emphasis',
    'Ein <sub>Wort *tief</sub> unten*.',
    `10:20 error: <sub> begins outside of emphasized text and ends inside it. [unclosed-tag]
    Write </sub> before it, or behind it.`,
  ],
  [
    'a component that ends in a sentence',
    '<Note>\nText.\n</Note>.',
    `12:1 error: <Note> does not end where it can: </Note> stands inside something that begins after it. [unclosed-tag]
    Put both on lines of their own, with an empty line between them and the text:
    <Note>
    
    …
    
    </Note>`,
  ],
  [
    'a component in small letters',
    '<note>Text</note>',
    `10:1 error: There is no component <note>. [unknown-component]
    A component begins with a capital letter: did you mean <Note>?`,
  ],
  [
    'a reference inside a link',
    '[Satz<Cite sources="example.org" />](https://example.org/).',
    `10:6 error: <Cite> is a link itself, and must not stand inside another one. [link-in-link]
    Put it behind the link: [Satz](https://example.org/)<Cite sources="example.org" />`,
  ],
  [
    'a reference before the words of a link that a definition names',
    '[**<Cite sources="example.org" />** Satz][a].\n\n[a]: https://example.org/',
    `10:4 error: <Cite> is a link itself, and must not stand inside another one. [link-in-link]
    Put it before the link, or behind it.`,
  ],
  [
    'a heading without a space below a sentence of a quote',
    '> Satz.\n> ###Warum',
    `11:3 error: "###" begins no heading without a space behind it. [raw-markup]
    Write ### Warum
    A number sign that readers should see is written \\#.`,
  ],
  [
    'a picture with spaces and parentheses in its name',
    '![Ein Werk](./das werk (1).jpg "Foto: Werk AG")',
    `10:1 error: The address of a picture must not hold a space. [raw-markup]
    ![Ein Werk](./das%20werk%20(1).jpg "Foto: Werk AG")`,
  ],
  [
    'a link that is not closed',
    'Ein [Wort](https://example.org/ und mehr.',
    `10:5 error: This looks like a link and is none. [raw-markup]
    Check its brackets, and the quotation marks of its title: [text](https://example.org/ "title")
    A bracket that readers should see is written \\[.`,
  ],
  [
    'a footnote with a mistyped name',
    'Satz[^note], Satz[^nota].\n\n[^note]: Text.',
    `10:18 error: There is no footnote [^nota]. [raw-markup]
    Did you mean [^note]? Otherwise write what it says in a paragraph of its own: [^nota]: …`,
  ],
  [
    'a footnote with a name that is there twice',
    'Satz[^note].\n\n[^note]: Text.\n\n[^Note]: Mehr.',
    `14:1 error: The footnote [^Note] is there twice, and readers would see only the first. [lost-text]
    Give this one a label of its own, also where it is referred to: [^Note-2]: …`,
  ],
  [
    'a link of which only a space would be seen',
    'Satz.[ ](https://example.org/)',
    `10:6 error: A link needs words, or no reader would see it. [lost-text]
    [Where it leads](https://example.org/)`,
  ],
  [
    'more cells than a header without bars at its ends',
    'a | b\n--|--\n1 | 2 | x | y',
    `12:9 error: The header of the table has 2 cells, this row 4: readers would not see "x". [lost-text]
    Give the header as many, and the line below it: a | b | … | … |
    A bar that readers should see is written \\|.`,
  ],
];

/** What looks like a mistake of the list above. */
const goodBodies = [
  'Platz #1 und #Strom.',
  '#1 am Markt, ##2 nicht.',
  '\\##Warum',
  '## ##Warum',
  'Ein Zeichen \\[^1] und `[^1]`, auch [^1\\].',
  'Satz[^1].\n\n[^1]: Text.',
  '[Satz](https://example.org/)<Cite sources="example.org" />',
  '[`Satz`](https://example.org/)',
  '| a | b |\n| - | - |\n| 1 | 2 | |\n| 1 |',
  '\\[Satz](ein Wort), `[Satz](ein Wort)`, [Satz] (ein Wort)',
  '[Satz](<https://example.org/ein wort>)',
  'Wenn a \\< b und `a<b`, dann c > d.',
  'Ein **<sub>Wort</sub>** und <sub>ein **Wort**</sub>.',
];

it.each(bodies)('refuses in a body: %s', async (_name, body, said) => {
  const files = {
    [briefName]: brief({ body }),
    'content/briefs/de/photo.jpg': picture,
    'content/briefs/de/größe 1.png': 'no picture',
  };
  expect(await problemsOf(files)).toBe(`${briefName}:${said}\n1 error, 0 warnings.`);
});

it.each(goodBodies)('lets pass: %s', (body) => {
  expect(parseBody(body, 'de').problems).toEqual([]);
});

it('reads comments in time that grows only with their length', () => {
  const { problems } = parseBody(`{${'/**/'.repeat(5000)}x}`, 'de');
  expect(problems.map(({ rule }) => rule)).toEqual(['no-expression']);
});
