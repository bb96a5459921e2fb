import type { Wire } from '../../src/delivery/exchange.ts';
import type { OutgoingMail } from '../../src/delivery/target.ts';

/** A mail on its way, changed where a test needs it. */
export function anOutgoingMail(changes: Partial<OutgoingMail> = {}): OutgoingMail {
  return {
    marker: 'tag:example.org,2025:editions/2025-11-14/de',
    edition: '2025-11-14',
    language: 'de',
    subject: 'Ausgabe 3: Strom für Rechenzentren',
    preheader: 'Drei Meldungen der Woche',
    html: '<!doctype html><!--[if mso]><p>"Outlook"</p><![endif]--><p>{{ name }}</p><a href="https://example.org/subscribe/#unsubscribe">Abmelden</a>',
    text: '{{ name }}\nAbmelden: https://example.org/subscribe/#unsubscribe\n',
    url: 'https://example.org/editions/2025-11-14/',
    hash: 'hash-1',
    unsubscribePlace: 'https://example.org/subscribe/#unsubscribe',
    ...changes,
  };
}

/** Effects that lose no time: pauses are written down, not made. */
export function aWire(changes: Partial<Wire> = {}): Wire & { readonly pauses: number[] } {
  const pauses: number[] = [];
  const sleep = (milliseconds: number) => {
    pauses.push(milliseconds);
    return Promise.resolve();
  };
  const now = () => Date.parse('2025-11-14T08:00:00Z');
  return { fetch, sleep, now, patience: 1500, ...changes, pauses };
}
