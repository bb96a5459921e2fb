import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { closest } from '../domain/closest.ts';
import { asExample } from '../domain/example.ts';
import {
  allowedHtml,
  authorComponents,
  componentRule,
  idsIn,
  isComponentName,
  type ComponentName,
} from '../domain/markup.ts';
import { correctedTag } from './corrected-tag.ts';
import { isLanguageTag, meantLanguage } from './language-tag.ts';
import type { JsxElement, Refer, Report } from './restrict.ts';

/** Checks a tag in a body: a known component or permitted HTML, with literal and known attributes. */
export function checkElement(node: JsxElement, report: Report, refer: Refer): void {
  const name = node.name ?? '';
  const attributes = literalAttributes(node, report);
  if (isComponentName(name)) checkComponent(node, name, attributes, report, refer);
  else if (Object.hasOwn(allowedHtml, name)) checkHtml(node, name, attributes, report);
  else reportUnknown(node, name, report);
}

function checkComponent(
  node: JsxElement,
  name: ComponentName,
  attributes: readonly MdxJsxAttribute[],
  report: Report,
  refer: Refer,
): void {
  const rule = componentRule(name);
  const known = Object.keys(rule.attributes);
  const given = new Map(attributes.map((attribute) => [attribute.name, attribute.value]));
  for (const [attribute, value] of given) {
    const its = Object.hasOwn(rule.attributes, attribute) ? rule.attributes[attribute] : undefined;
    if (its === undefined) {
      const hint = `<${name}> takes ${known.join(', ')}. ${didYouMean(attribute, known)}`.trim();
      report(node, 'unknown-attribute', `<${name}> has no attribute "${attribute}".`, hint);
    } else if (typeof value !== 'string' || value === '') {
      const message = `"${attribute}" of <${name}> is empty.`;
      report(node, 'empty-attribute', message, correctedTag(name, given));
    } else if (its.kind === 'source-ids') {
      for (const id of idsIn(value)) refer(node, 'source', id);
    } else if (its.kind === 'fact-id') {
      refer(node, 'fact', value);
    } else if (its.kind === 'fact-ids') {
      const ids = idsIn(value);
      for (const id of ids) refer(node, 'fact', id);
      refer(node, 'comparison', ids.join(' '));
    } else if (its.kind === 'language' && !isLanguageTag(value)) {
      reportLanguage(node, value, report);
    }
  }
  for (const attribute of known) {
    if (rule.attributes[attribute]?.required !== true || isGiven(node, attribute)) continue;
    const message = `<${name}> needs "${attribute}".`;
    report(node, 'missing-attribute', message, correctedTag(name, given));
  }
  checkPlace(node, name, correctedTag(name, given), report);
}

/** Whether an attribute is there, or in code that is not read. */
function isGiven({ attributes }: JsxElement, name: string): boolean {
  return attributes.some((one) => one.type === 'mdxJsxExpressionAttribute' || one.name === name);
}

function checkPlace(node: JsxElement, name: ComponentName, tag: string, report: Report): void {
  const rule = componentRule(name);
  const inline = node.type === 'mdxJsxTextElement';
  if (rule.children && node.children.length === 0) {
    report(node, 'empty-component', `<${name}> has nothing in it.`, tag);
  } else if (!rule.children && node.children.length > 0) {
    report(node, 'unexpected-children', `<${name}> takes no text.`, tag);
  }
  if (rule.display === 'block' && inline) {
    const hint = `Put it on lines of its own, with an empty line before and after.\n${tag}`;
    report(node, 'block-in-text', `<${name}> must not stand inside a sentence.`, hint);
  } else if (rule.display === 'inline' && !inline) {
    const hint = `Put it on the line of the sentence that it belongs to.\n${tag}`;
    report(node, 'inline-alone', `<${name}> must stand inside a sentence.`, hint);
  }
}

function checkHtml(
  node: JsxElement,
  name: string,
  attributes: readonly MdxJsxAttribute[],
  report: Report,
): void {
  if (isVoidHtml(name) && node.children.length > 0) {
    report(node, 'unexpected-children', `<${name}> takes no text.`, `<${name} />`);
  }
  const known = allowedHtml[name] ?? [];
  for (const attribute of attributes) {
    if (known.includes(attribute.name)) {
      const value = attribute.value ?? '';
      if (attribute.name !== 'lang' || typeof value !== 'string' || isLanguageTag(value)) continue;
      reportLanguage(node, value, report);
      continue;
    }
    const hint =
      known.length === 0
        ? `<${name}> takes no attributes.`
        : `<${name}> takes ${known.join(', ')}.`;
    report(node, 'unsafe-html', `<${name}> must not have "${attribute.name}".`, hint);
  }
}

function reportUnknown(node: JsxElement, name: string, report: Report): void {
  const { rule, message, hint } = explainUnknown(name);
  report(node, rule, message, hint);
}

/** Why a tag of a name that is neither that of a component nor of permitted HTML must not stand in prose. */
export function explainUnknown(name: string): {
  rule: 'unknown-component' | 'unsafe-html';
  message: string;
  hint: string;
} {
  const message = `There is no component <${name}>.`;
  if (/^[A-Z]/.test(name)) {
    const all = Object.keys(authorComponents);
    const hint = `There are ${all.join(', ')}. ${didYouMean(name, all)}`.trim();
    return { rule: 'unknown-component', message, hint };
  }
  const like = componentLike(name);
  if (like === undefined) return explainHtml(name);
  const hint = `A component begins with a capital letter: did you mean <${like}>?`;
  return { rule: 'unknown-component', message, hint };
}

/** The component of a name in whatever letters: `Fact` of `fact`. */
export function componentLike(name: string): ComponentName | undefined {
  const all = Object.keys(authorComponents).filter(isComponentName);
  return all.find((one) => one.toLowerCase() === name.toLowerCase());
}

/** Why HTML of a name must not stand in prose, and what may stand in its place. */
export function explainHtml(name: string): { rule: 'unsafe-html'; message: string; hint: string } {
  const message = name === '' ? 'A fragment <> is not allowed.' : `<${name}> is not allowed.`;
  const hint =
    name.toLowerCase() === 'img'
      ? 'Write it in Markdown, on a line of its own: ![What the picture shows](./photo.jpg)'
      : `Of HTML only ${Object.keys(allowedHtml).join(', ')} may stand in prose; use Markdown for the rest.`;
  return { rule: 'unsafe-html', message, hint };
}

const voidHtml = new Set(
  'area base br col embed hr img input link meta source track wbr'.split(' '),
);

/** Whether HTML of a name has no closing tag; `<BR>` is HTML, `<Link>` a component. */
export function isVoidHtml(name: string): boolean {
  return voidHtml.has(name) || (name === name.toUpperCase() && voidHtml.has(name.toLowerCase()));
}

function reportLanguage(node: JsxElement, value: string, report: Report): void {
  const meant = meantLanguage(value);
  const hint = meant === undefined ? asExample('lang="en"') : `lang="${meant}"`;
  report(node, 'bad-language', `"${value}" is not a language.`, hint);
}

function literalAttributes(node: JsxElement, report: Report): MdxJsxAttribute[] {
  const tag = `<${node.name ?? ''}>`;
  const names = new Set<string>();
  const repeated = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute') {
      (names.has(attribute.name) ? repeated : names).add(attribute.name);
    }
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      const hint = 'Write the attributes one by one, in quotes.';
      report(node, 'no-expression', `The attributes of ${tag} must not be code.`, hint);
    } else if (!isLiteral(attribute)) {
      const hint = `Write it in quotes: ${attribute.name}="${literalIn(attribute.value)}"`;
      report(node, 'no-expression', `"${attribute.name}" of ${tag} must not be code.`, hint);
    }
  }
  for (const name of repeated) {
    const message = `"${name}" of ${tag} is given more than once.`;
    report(node, 'duplicate-attribute', message, 'Keep one of them.');
  }
  return node.attributes.filter(isLiteral);
}

/** The text that stands in code all alone: `{"capacity"}`. */
function literalIn(value: MdxJsxAttribute['value']): string {
  const code = typeof value === 'object' && value !== null ? value.value.trim() : '';
  return /^(["'`])([^"'`{}]+)\1$/.exec(code)?.[2] ?? /^[\w-]+$/.exec(code)?.[0] ?? '…';
}

/** An attribute that is text or bare, not code. */
export type LiteralAttribute = MdxJsxAttribute & { readonly value?: string | null | undefined };

/** Whether an attribute is text or bare, not code. */
export function isLiteral(
  attribute: JsxElement['attributes'][number],
): attribute is LiteralAttribute {
  return (
    attribute.type === 'mdxJsxAttribute' &&
    (attribute.value === null || typeof attribute.value !== 'object')
  );
}

function didYouMean(word: string, candidates: readonly string[]): string {
  const near = closest(word, candidates);
  return near === undefined ? '' : `Did you mean ${near}?`;
}
