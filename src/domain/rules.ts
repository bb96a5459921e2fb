/** Whether a problem stops the build. */
export type Severity = 'error' | 'warning';

/** Every rule, by its permanent name. `docs/rules.md` says what each of them means. */
export const rules = {
  // Files and folders
  encoding: 'error',
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
  'unfilled-page': 'warning',
  // Twins
  'twin-key': 'error',
  'two-originals': 'error',
  'twin-without-original': 'error',
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
  'heading-level': 'error',
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
