import { expect, it } from 'vitest';
import { unsubscribePlace, withUnsubscribe } from '../../../src/newsletter/unsubscribe.ts';
import { aMailContext, aMailEdition, mailOf } from '../../support/mails.ts';

const place = unsubscribePlace(aMailContext().urls, 'de');

it('leads to the page about subscribing, until an engine puts its own address there', async () => {
  const { html, text } = await mailOf(aMailEdition());
  expect(place).toBe('https://example.org/news/subscribe/#unsubscribe');
  for (const part of [html, text]) {
    const filled = withUnsubscribe(part, place, '{{ $1 UnsubscribeURL }}');
    expect(filled).toContain('{{ $1 UnsubscribeURL }}');
    expect(filled).not.toContain('#unsubscribe');
  }
});

it('refuses a part that a reader could not leave by', () => {
  expect(() => withUnsubscribe('<p>Text</p>', place, '{{ url }}')).toThrow(
    'The mail has no place https://example.org/news/subscribe/#unsubscribe to unsubscribe.',
  );
});
