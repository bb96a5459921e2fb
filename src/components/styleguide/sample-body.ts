/** A body with everything that a writer may put into one. */
export const sampleBody = `
The first paragraph cites one source.<Cite sources="filing" /> The second sentence cites all
three of them.<Cite sources="filing report example.org" /> It holds "quotation marks", a range of
20-30 MW, an <abbr title="gigawatt">GW</abbr>, H<sub>2</sub>O, 10<sup>3</sup>, \`code\`,
<kbd>Ctrl</kbd> + <kbd>C</kbd>, **strong** words, *stressed* words, ~~struck~~ words, a
[link](https://example.org/), and a note.[^first]

A fact prints its number from the frontmatter: <Fact id="capacity" /> at a cost of <Fact id="cost" />,
beside <Fact id="promises" />.

<Compare facts="capacity built leased limit more gone" title="Connections compared" />

## A heading of the second level

A paragraph that is long enough to break. Lines are 60 to 70 characters wide, hyphenation is that of
the language, and the last line is not a single word if the browser can help it.

### A heading of the third level

- An item of a list
- An item that holds a list
  - The inner item
  - Another inner item, which is long enough to run over the end of the line on most screens and shows the indent
- The last item

#### A heading of the fourth level

1. First
2. Second
   1. First of the second
   2. Second of the second
3. Third

- [x] A task that is done
- [ ] A task that is open

A table of three columns, the last aligned to the right:

| Party | Share | Amount |
|---|:-:|--:|
| Example Utility | 80% | 27 billion dollars |
| Example Bank | 20% | 6.75 billion dollars<Cite sources="report" /> |

A table of eight columns, which scrolls on narrow screens:

| Site | State | Announced | Permitted | Building | Running | Canceled | Source |
|---|---|--:|--:|--:|--:|--:|---|
| Eastern substation | Indiana | 2,200 | 1,400 | 900 | 500 | 0 | Filing |
| Northern substation | Louisiana | 1,200 | 600 | 300 | 0 | 100 | Report |

<Quote by="A. Speaker" role="Chief executive, Example Utility" sources="filing report">

A quote with a role and sources. It is set larger than the text around it.

It may have a second paragraph.

</Quote>

<Quote by="B. Speaker">

A quote with nothing but a speaker.

</Quote>

<Quote by="C. Sprecherin" role="Bürgermeisterin" lang="de">

Ein Zitat in einer anderen Sprache bekommt deren Anführungszeichen.

</Quote>

> A plain quotation in Markdown has no speaker.

<Note title="A note with a title">

A short aside, for what is open or needs explaining.<Cite sources="report" />

- It may hold a list.
- It may hold a link to [a page of this site](/about/).

</Note>

<Note>

A note without a title.

</Note>

![Thirteen columns that grow taller from left to right: the first are solid, then hatched, outlined and, last, dashed](./sample-picture.png "Drawing: Baseload")

\`\`\`
A block of code keeps its lines, and scrolls where a line is longer than the column is wide, as this one is.
\`\`\`

---

A line divides. The same note may be referred to twice,[^first] and there may be more.[^second]

[^first]: Notes have letters, because numbers lead to sources.
[^second]: A note with a [link](https://example.org/).
`;
