import type {
  Definition,
  Heading,
  Image,
  ImageReference,
  Link,
  Nodes,
  Paragraph,
  Root,
} from 'mdast';
import type { MdxjsEsm } from 'mdast-util-mdxjs-esm';
import type { MdxFlowExpression, MdxTextExpression } from 'mdast-util-mdx-expression';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Node } from 'unist';
import type { Problem } from '../domain/problem.ts';
import type { RuleName } from '../domain/rules.ts';
import { checkFootnotes, checkLinkText, checkTable } from './lost-text.ts';
import { createRawMarkupCheck } from './raw-markup.ts';
import { pictureDefinitions } from './picture-definitions.ts';
import { checkElement } from './restrict-elements.ts';
import { createSaidBefore } from './said-before.ts';
import { explainCode, lineOf } from './syntax-error.ts';
import { explainAddress } from './unclear-address.ts';

/** A problem in a body; the reader of the file adds which one. */
export type BodyProblem = Omit<Problem, 'file' | 'severity'>;

/** Something in a body that another file must answer for. */
export interface Reference {
  /** `comparison` is all facts of one chart, in a text with spaces between their ids. */
  readonly kind: 'source' | 'fact' | 'comparison' | 'picture' | 'brief';
  /** Id of a source or fact, `./photo.jpg`, or `./2025-11-12-name.mdx`. */
  readonly target: string;
  readonly line: number;
  readonly column: number;
  /** Of a fact, the words straight before it in its paragraph, see `createSaidBefore`. */
  readonly before?: string;
}

export interface Restricted {
  readonly problems: readonly BodyProblem[];
  readonly references: readonly Reference[];
}

/**
 * Checks that a body is prose, not a program: no code, no unknown component, no unsafe address.
 *
 * @param text The file that the tree was read from, for the corrected lines.
 */
export function restrict(tree: Root, text: string): Restricted {
  const problems: BodyProblem[] = [];
  const references: Reference[] = [];
  const report: Report = (node, rule, message, hint) => {
    problems.push({ rule, message, ...placeOf(node), ...(hint === undefined ? {} : { hint }) });
  };
  const refer: Refer = (node, kind, target) => {
    const before = kind === 'fact' ? said.words() : '';
    references.push({ kind, target, ...placeOf(node), ...(before === '' ? {} : { before }) });
  };
  const said = createSaidBefore();
  const checkRawMarkup = createRawMarkupCheck(tree, text, report);
  let known: ReadonlyMap<string, string> | undefined;
  const pictures = () => (known ??= pictureDefinitions(tree));
  let level = 1;
  const check = (node: Nodes, parent?: Node): void => {
    switch (node.type) {
      case 'mdxjsEsm':
        reportCode(node, report);
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        checkExpression(node, text, report);
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        checkElement(node, report, refer);
        break;
      case 'link':
        checkAddress(node, report, refer);
        checkLinkText(node, text, report);
        break;
      case 'linkReference':
        checkLinkText(node, text, report);
        break;
      case 'definition':
        if (!pictures().has(node.identifier)) checkAddress(node, report, refer);
        break;
      case 'table':
        checkTable(node, text, report);
        break;
      case 'text':
        checkRawMarkup(node, parent);
        break;
      case 'image':
        checkImage(node, parent, report, refer);
        break;
      case 'imageReference':
        reportReference(node, pictures().get(node.identifier), report);
        break;
      case 'heading':
        level = checkHeading(node, level, text, report);
        break;
      default:
    }
    said.enter(node);
    if ('children' in node) for (const child of node.children) check(child, node);
  };
  check(tree);
  checkFootnotes(tree, report);
  return { problems, references };
}

export type Report = (node: Node, rule: RuleName, message: string, hint?: string) => void;
export type Refer = (node: Node, kind: Reference['kind'], target: string) => void;

function reportCode(node: MdxjsEsm, report: Report): void {
  const { rule, message, hint } = explainCode(/^\s*export/.test(node.value) ? 'export' : 'import');
  report(node, rule, message, hint);
}

function checkExpression(
  node: MdxFlowExpression | MdxTextExpression,
  text: string,
  report: Report,
): void {
  if (isComments(node.value)) return;
  const { line } = placeOf(node);
  const corrected = lineOf(text, line).replace(`{${node.value}}`, plainText(node.value)).trim();
  report(
    node,
    'no-expression',
    `A brief is prose: {${node.value}} would be read as code, not as text.`,
    `Write it without braces: ${corrected}\nA brace that readers should see is written \\{.`,
  );
}

/** Whether there is nothing but comments, in time that grows only with the length. */
function isComments(value: string): boolean {
  return /^\s*(?:\/\*(?:(?!\*\/)[^])*\*\/\s*)*$/.test(value);
}

function plainText(value: string): string {
  const text = value.replace(/\/\*(?:(?!\*\/)[^])*\*\//g, '').trim();
  return text.replace(/^(["'`])(.*)\1$/s, '$2');
}

const scheme = /^[a-z][a-z\d+.-]*:/i;
const safeSchemes = ['http:', 'https:', 'mailto:'];

function checkAddress(node: Link | Definition, report: Report, refer: Refer): void {
  if (reportUndecodable(node, report)) return;
  // Browsers skip control characters and spaces in front of and inside a scheme.
  const url = [...node.url].filter((character) => character > ' ').join('');
  const its = scheme.exec(url)?.[0].toLowerCase();
  if (its !== undefined && !safeSchemes.includes(its)) {
    const hint = 'Link to an address that begins with https:, http: or mailto:.';
    report(node, 'unsafe-address', `A link must not lead to a "${its}" address.`, hint);
  } else if (url.startsWith('//')) {
    const hint = `https:${url}`;
    report(node, 'unsafe-address', 'A link to another site must state its scheme.', hint);
  } else if (/^\.\/[^#]+\.mdx(?:#.*)?$/.test(url)) {
    refer(node, 'brief', decodeURI(url.replace(/#.*$/, '')));
  } else if (its === undefined && !/^[/#]/.test(url)) {
    const { message, hint } = explainAddress(url);
    report(node, 'unclear-address', message, hint);
  }
}

function checkImage(node: Image, parent: Node | undefined, report: Report, refer: Refer): void {
  if (reportUndecodable(node, report)) return;
  const file = node.url.replace(/^\.\//, '');
  if (scheme.test(node.url) || node.url.startsWith('//')) {
    const hint = `Save the picture beside the brief: ![${node.alt ?? '…'}](${pictureBeside(node.url)})`;
    report(node, 'remote-image', 'A picture must not come from another site.', hint);
    return;
  }
  if (file.startsWith('/') || file.split('/').includes('..')) {
    const hint = `![${node.alt ?? '…'}](./${file.split('/').at(-1) ?? 'photo.jpg'})`;
    report(node, 'image-place', 'A picture must lie beside the brief.', hint);
    return;
  }
  if (!/\.(?:avif|gif|jpe?g|png|webp)$/i.test(file)) {
    const hint = 'Save it as .jpg, .png, .webp, .avif or .gif.';
    report(node, 'image-kind', `"${node.url}" is not a picture that a page can show.`, hint);
    return;
  }
  if ((node.alt ?? '').trim() === '') {
    const hint = `![What the picture shows](${node.url})`;
    report(node, 'image-without-alt', 'A picture needs words for those who cannot see it.', hint);
  }
  if (parent?.type !== 'paragraph' || (parent as Paragraph).children.length > 1) {
    const hint = 'Put it on a line of its own, with an empty line before and after.';
    report(node, 'image-in-text', 'A picture must not stand inside a sentence.', hint);
  }
  refer(node, 'picture', `./${decodeURI(file)}`);
}

/** A percent sign begins an encoded character; one that does not makes an address unreadable. */
function reportUndecodable(node: Link | Definition | Image, report: Report): boolean {
  try {
    decodeURI(node.url);
    return false;
  } catch {
    const hint = node.url.replace(/%(?![0-9a-f]{2})/gi, '%25');
    report(
      node,
      'unclear-address',
      `"${node.url}" cannot be read: a percent sign is written %25.`,
      hint,
    );
    return true;
  }
}

/** @param url where the picture lies, as far as its definition is that of pictures only. */
function reportReference(node: ImageReference, url: string | undefined, report: Report): void {
  const hint = `![${node.alt ?? '…'}](${pictureBeside(url ?? '')})`;
  report(node, 'image-reference', 'A picture must name its file itself.', hint);
}

/** A picture of an address as it is named where it lies beside the brief. */
function pictureBeside(url: string): string {
  const [address = ''] = url.split(/[?#]/);
  const name = address.slice(address.lastIndexOf('/') + 1);
  return `./${/.\.(?:avif|gif|jpe?g|png|webp)$/i.test(name) ? name : 'photo.jpg'}`;
}

/** Reports a heading of a level that it cannot have, and says which one it should have. */
function checkHeading(node: Heading, before: number, text: string, report: Report): number {
  const { depth } = node;
  if (depth === 1) {
    report(
      node,
      'heading-level',
      'The title is the only heading of the first level.',
      'Begin the heading with two number signs: ## …',
    );
    return 2;
  }
  if (depth <= before + 1) return depth;
  const { line, column } = placeOf(node);
  const wanted = '#'.repeat(before + 1);
  const corrected = lineOf(text, line)
    .slice(column - 1)
    .replace(/^#+/, wanted);
  const message =
    before === 1
      ? `The first heading must be of level 2, not ${String(depth)}.`
      : `A heading of level ${String(depth)} must not follow one of level ${String(before)}.`;
  report(node, 'heading-jump', message, `Write ${corrected.trimEnd()}`);
  return before + 1;
}

function placeOf(node: Node): { line: number; column: number } {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
