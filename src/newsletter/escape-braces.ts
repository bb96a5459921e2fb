/** The language of templates in which an engine reads what it is given: Listmonk's and Buttondown's. */
export type TemplateLanguage = 'go' | 'django';

/**
 * HTML in which no engine finds a template: what opens one becomes entities, which a reader sees as
 * braces. Styles must not hold such pairs; entities mean nothing there. Mails are made so.
 */
export function escapeBracesInHtml(html: string): string {
  return html.replace(/\{(?=[{%#])/g, '&#123;');
}

/** Plain text (a text part, a subject) in which the engine finds no template, and prints the braces. */
export function escapeBracesInText(text: string, language: TemplateLanguage): string {
  return text.replace(/\{[{%#]/g, (pair) => escapes[language][pair] ?? pair);
}

const escapes: Readonly<Record<TemplateLanguage, Readonly<Record<string, string>>>> = {
  go: { '{{': '{{ "{{" }}' },
  django: {
    '{{': '{% templatetag openvariable %}',
    '{%': '{% templatetag openblock %}',
    '{#': '{% templatetag opencomment %}',
  },
};
