import { describe, expect, it } from 'vitest';
import { aBrief, aLinkedFact } from '../../support/catalog.ts';
import { aFullEdition, aMailEdition, mailOf } from '../../support/mails.ts';
import { sampleEdition } from '../../support/sample-edition.ts';

async function textOf(body: string) {
  return (await mailOf(aFullEdition(body))).text;
}

describe('the plain text of a mail', () => {
  it('has lines of at most 72 columns, but for addresses', async () => {
    const { text } = await mailOf(sampleEdition());
    const long = text.split('\n').filter((line) => line.length > 72 && !line.includes('https://'));
    expect(long).toEqual([]);
  });

  it('keeps German as it is written: no capitals, no lost letters', async () => {
    const brief = aBrief({ title: 'Großbatterie für Straße geprüft' });
    const { text } = await mailOf(
      aMailEdition({ sections: [{ title: 'Größe', briefs: [{ brief, form: 'teaser' }] }] }),
    );
    expect(text).toContain('\nGroßbatterie für Straße geprüft\n');
    expect(text).toContain('\nGröße\n-----\n');
  });

  it('ends no line between a day and its month', async () => {
    const { text } = await mailOf(sampleEdition());
    expect(text).toContain('12.\u00A0Nov. 2025');
    expect(text).toContain('Korrektur vom 13.\u00A0November 2025');
  });

  it('numbers its links and lists their addresses at the end, each once', async () => {
    const text = await textOf('Siehe [hier](https://a.example/) und [dort](https://a.example/).');
    expect(text).toContain('Siehe hier [1] und dort [1].');
    expect(text.split('https://a.example/')).toHaveLength(2);
    expect(text).toMatch(/\nAdressen\n\[1\] https:\/\/a\.example\/\n\[2\] /);
  });

  it('keeps tables in columns', async () => {
    const text = await textOf('| Jahr | Leistung |\n| --- | ---: |\n| 2026 | 100 MW |');
    expect(text).toContain('Jahr  Leistung\n2026  100\u00A0MW');
  });

  it('says sources, notes and pictures in words', async () => {
    const text = await textOf(
      'Der Satz.<Cite sources="report" /> Noch einer.[^1]\n\n![Das Werk](./werk.jpg "Foto: Hut 8")\n\n[^1]: Die Note.',
    );
    expect(text).toContain('Der Satz. (Quelle\u00A01) Noch einer. (a)');
    expect(text).toContain('[Das Werk]\nFoto: Hut 8');
    expect(text).toContain(' a. Die Note.');
    expect(text).not.toContain('↑');
  });

  it('says of a figure what it is and how firm', async () => {
    const facts = [aLinkedFact({ metric: 'land-area', amount: '1200 acre', basis: 'reported' })];
    const brief = aBrief({ facts });
    const sections = [{ briefs: [{ brief, form: 'teaser' as const }] }];
    const { text } = await mailOf(aMailEdition({ sections }));
    expect(text).toMatch(/Hut 8: Grundstücksfläche: 1\.200\sAcres \(rund 486\sha; berichtet\)/);
  });
});
