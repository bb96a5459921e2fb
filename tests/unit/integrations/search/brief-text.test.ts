import { describe, expect, it } from 'vitest';
import { briefText } from '../../../../src/integrations/search/brief-text.ts';
import { aLinkedFact } from '../../../support/catalog.ts';
import { treeOf } from '../../../support/trees.ts';

describe('briefText', () => {
  it('is the text as it is read, with headings and rows as sentences', () => {
    expect(textOf('## Warum\n\nEin **Werk**.\n\n- Erstens\n- Zweitens!\n')).toBe(
      'Warum. Ein Werk. Erstens. Zweitens!',
    );
    expect(textOf('| Jahr | Wert |\n| --- | --- |\n| 2025 | 3 MW |\n')).toBe(
      'Jahr Wert. 2025 3\u00a0MW.',
    );
  });

  it('has no soft hyphens, and keeps spaces at which lines must not break', () => {
    expect(textOf('Strom\u00adnetz\nmit 2,2\u00a0GW.')).toBe('Stromnetz mit 2,2\u00a0GW.');
  });

  it('writes out the numbers of facts and leaves citations away', () => {
    expect(textOf('Es kostet <Fact id="capex" />.<Cite sources="report" />')).toBe(
      'Es kostet 50\u00a0Milliarden Dollar.',
    );
  });

  it('keeps quotes with their speakers, notes and what pictures show', () => {
    expect(textOf('<Quote by="Ada" role="Chefin">\nWir bauen.\n</Quote>')).toBe(
      'Wir bauen. Ada, Chefin.',
    );
    expect(textOf('<Note title="Zur Sache">\nEin Satz.\n</Note>')).toBe('Zur Sache. Ein Satz.');
    expect(textOf('![Ein Werk](./werk.jpg "Foto: Ada / ABC")')).toBe('Ein Werk. Foto: Ada / ABC.');
  });

  it('keeps footnotes without their signs', () => {
    expect(textOf('Ein Satz[^1].\n\n[^1]: Eine Note.')).toBe('Ein Satz. Eine Note.');
  });
});

function textOf(body: string): string {
  return briefText(treeOf(body), { facts: [aLinkedFact()], locale: 'de-DE' });
}
