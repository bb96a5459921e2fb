import { describe, expect, it } from 'vitest';
import { escapeBracesInHtml, escapeBracesInText } from '../../../src/newsletter/escape-braces.ts';
import { aFullEdition, mailOf } from '../../support/mails.ts';

describe('braces in HTML', () => {
  it.each([
    ['{{ name }}', '&#123;{ name }}'],
    ['{% if %}', '&#123;% if %}'],
    ['{# note #}', '&#123;# note #}'],
    ['{{{ three }}}', '&#123;&#123;{ three }}}'],
    ['{ one }', '{ one }'],
  ])('%s is written as %s', (given, escaped) => {
    expect(escapeBracesInHtml(given)).toBe(escaped);
  });

  it('open no template in a whole mail, its styles included', async () => {
    const { html } = await mailOf(
      aFullEdition('Der Text `{{ .Name }}` und `{% raw %}` und `{# nichts #}`.', {
        title: 'Was {{ heißt }}',
      }),
    );
    expect(html).toContain('&#123;{ .Name }}');
    expect(html).toContain('Was &#123;{ heißt }}');
    expect(html).not.toMatch(/\{[{%#]/);
  });
});

describe('braces in text', () => {
  it('are printed by a Go template', () => {
    expect(escapeBracesInText('a {{ b }} {% c %}', 'go')).toBe('a {{ "{{" }} b }} {% c %}');
  });

  it('are printed by a Django template', () => {
    expect(escapeBracesInText('{{ a }} {% b %} {# c #}', 'django')).toBe(
      '{% templatetag openvariable %} a }} {% templatetag openblock %} b %} {% templatetag opencomment %} c #}',
    );
  });
});
