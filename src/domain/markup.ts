/** What an attribute of an author component holds. */
export type AttributeKind = 'text' | 'source-ids' | 'fact-id' | 'fact-ids' | 'language';

export interface AttributeRule {
  readonly kind: AttributeKind;
  readonly required: boolean;
  readonly description: string;
}

export interface ComponentRule {
  /** A block stands on lines of its own; an inline component stands in a sentence. */
  readonly display: 'block' | 'inline';
  /** Whether there is prose between its tags. */
  readonly children: boolean;
  readonly description: string;
  readonly attributes: Readonly<Record<string, AttributeRule>>;
  /** Correct use, shown when a writer gets it wrong. */
  readonly example: string;
}

/** Every component that a writer may use in a brief. The rules, the documents and all channels read this list. */
export const authorComponents = {
  Cite: {
    display: 'inline',
    children: false,
    description: 'A reference to one or more of the numbered sources of the brief.',
    attributes: {
      sources: {
        kind: 'source-ids',
        required: true,
        description: 'Ids of sources, with spaces between them.',
      },
    },
    example: '<Cite sources="announcement" />',
  },
  Compare: {
    display: 'block',
    children: false,
    description:
      'Bars that compare facts of the brief: one metric, one unit, each with basis and year in words.',
    attributes: {
      facts: {
        kind: 'fact-ids',
        required: true,
        description:
          'Ids of two or more facts, with spaces between them, in the order of the bars.',
      },
      title: {
        kind: 'text',
        required: false,
        description: 'The heading of the chart. Default: the name of the metric.',
      },
    },
    example: '<Compare facts="capex capex-of-the-other" />',
  },
  Fact: {
    display: 'inline',
    children: false,
    description:
      'The number of a fact in the words of the language, with its basis and source in reach.',
    attributes: {
      id: { kind: 'fact-id', required: true, description: 'Id of a fact of the brief.' },
    },
    example: '<Fact id="capex" />',
  },
  Note: {
    display: 'block',
    children: true,
    description: 'A short aside, for what is open or needs explaining.',
    attributes: {
      title: { kind: 'text', required: false, description: 'The heading of the aside.' },
    },
    example: '<Note title="…">\n\nText.\n\n</Note>',
  },
  Quote: {
    display: 'block',
    children: true,
    description: 'The words of a person or an organization, set apart, with the speaker.',
    attributes: {
      by: { kind: 'text', required: true, description: 'Who said it.' },
      role: {
        kind: 'text',
        required: false,
        description: 'Function and organization of the speaker.',
      },
      sources: {
        kind: 'source-ids',
        required: false,
        description: 'Ids of the sources of the quote, with spaces between them.',
      },
      lang: {
        kind: 'language',
        required: false,
        description: 'The language of the quoted words, where it is not that of the page.',
      },
    },
    example: '<Quote by="…" sources="…">\n\nText.\n\n</Quote>',
  },
} as const satisfies Readonly<Record<string, ComponentRule>>;

/** The name of an author component. */
export type ComponentName = keyof typeof authorComponents;

/** HTML that may stand in prose, with the attributes that it may carry. */
export const allowedHtml: Readonly<Record<string, readonly string[]>> = {
  abbr: ['title'],
  br: [],
  kbd: [],
  span: ['lang'],
  sub: [],
  sup: [],
};

/** Whether a name is that of an author component. */
export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(authorComponents, name);
}

/** What a component element may carry, by name, without narrowing to one component. */
export function componentRule(name: ComponentName): ComponentRule {
  return authorComponents[name];
}

/** The ids in an attribute that may hold several, with spaces between them. */
export function idsIn(attribute = ''): string[] {
  return attribute.split(/\s+/).filter(Boolean);
}

/** Who speaks in a `Quote`, by its attributes: name, then function. */
export function speakerOf({ by, role }: Readonly<Record<string, string>>): string {
  return [by, role].filter(Boolean).join(', ');
}
