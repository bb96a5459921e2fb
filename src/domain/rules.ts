/** An `error` stops the build; a `warning` does not; a `notice` is worth a look. */
export const severities = ['error', 'warning', 'notice'] as const;

export type Severity = (typeof severities)[number];

/** Every rule, by its permanent name. `docs/rules.md` says what each of them means. */
export const rules = {
  // Files and folders
  encoding: 'error',
  'control-character': 'warning',
  'file-place': 'error',
  'file-name': 'error',
  'unknown-language': 'error',
  'duplicate-address': 'error',
  // Frontmatter and YAML
  frontmatter: 'error',
  yaml: 'error',
  'missing-field': 'error',
  'bad-value': 'error',
  'unknown-key': 'error',
  'date-and-name': 'error',
  'duplicate-source': 'error',
  'unknown-topic': 'error',
  'unknown-author': 'error',
  'unknown-organization': 'error',
  'unknown-facility': 'error',
  'unfilled-page': 'warning',
  'card-title-cut': 'warning',
  'card-glyph': 'error',
  'date-order': 'error',
  // Facts, sources and corrections
  'bad-amount': 'error',
  'amount-spelling': 'notice',
  'duplicate-id': 'error',
  'fact-without-source': 'error',
  'fact-without-organization': 'error',
  'unknown-fact': 'error',
  'overlap-circle': 'error',
  'mixed-comparison': 'error',
  'unused-source': 'warning',
  'prose-against-facts': 'warning',
  'doubled-qualifier': 'warning',
  'uncovered-amount': 'notice',
  // Editions
  'edition-number': 'error',
  'duplicate-brief': 'error',
  'unpublished-brief': 'error',
  'repeated-brief': 'warning',
  // Twins
  'twin-key': 'error',
  'two-originals': 'error',
  'twin-without-original': 'error',
  'twin-label': 'warning',
  'twin-correction': 'warning',
  // Bodies
  syntax: 'error',
  'no-code': 'error',
  'no-expression': 'error',
  'bare-bracket': 'error',
  'html-comment': 'error',
  autolink: 'error',
  'unclosed-tag': 'error',
  'unopened-tag': 'error',
  'unsafe-html': 'error',
  'raw-markup': 'error',
  'lost-text': 'error',
  'link-in-link': 'error',
  'heading-level': 'error',
  'heading-jump': 'error',
  'wrong-quotes': 'warning',
  'unknown-component': 'error',
  'unknown-attribute': 'error',
  'missing-attribute': 'error',
  'empty-attribute': 'error',
  'duplicate-attribute': 'error',
  'bad-language': 'error',
  'empty-component': 'error',
  'unexpected-children': 'error',
  'block-in-text': 'error',
  'inline-alone': 'error',
  'unknown-source': 'error',
  'unsafe-address': 'error',
  'unclear-address': 'error',
  'missing-brief': 'error',
  'missing-picture': 'error',
  'unreadable-picture': 'error',
  'remote-image': 'error',
  'image-place': 'error',
  'image-kind': 'error',
  'image-without-alt': 'error',
  'image-in-text': 'error',
  'image-reference': 'error',
  // Settings
  'no-content': 'error',
  'site-config': 'error',
  strings: 'error',
  'missing-strings': 'error',
  'unknown-string': 'error',
} as const satisfies Readonly<Record<string, Severity>>;

/** The permanent name of a rule, for example `unknown-topic`. */
export type RuleName = keyof typeof rules;

/** A rule that does not protect the build: an operator decides how severe it is. */
export type AdjustableRule = {
  [Name in RuleName]: (typeof rules)[Name] extends 'error' ? never : Name;
}[RuleName];

export const adjustableRules = Object.keys(rules).filter(isAdjustable);

/** How severe rules are where they are not as severe as by default; `off` is not at all. */
export type Severities = Readonly<Partial<Record<AdjustableRule, Severity | 'off'>>>;

/** Whether the text is the name of a rule. */
export function isRuleName(text: string): text is RuleName {
  return Object.hasOwn(rules, text);
}

export function isAdjustable(name: string): name is AdjustableRule {
  return isRuleName(name) && rules[name] !== 'error';
}
