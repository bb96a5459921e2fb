import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSealedFile, writeSealedFile } from '../../src/sealed-file.ts';
import { publicationFolder } from '../support/publication.ts';

const content = Buffer.from('Strom, Wasser und Netz');

async function fileName(): Promise<string> {
  return path.join(await publicationFolder({}), 'below/index');
}

describe('a sealed file', () => {
  it.each(['', 'key'])('gives back what was written with the key "%s"', async (key) => {
    const file = await fileName();
    writeSealedFile(file, content, key);
    expect(readSealedFile(file, key)).toEqual(content);
  });

  it('is the digest of key and content, then the content', async () => {
    const file = await fileName();
    writeSealedFile(file, content, 'key');
    const digest = createHash('sha256').update(`key${content.toString()}`).digest();
    expect(await readFile(file)).toEqual(Buffer.concat([digest, content]));
  });

  it('gives nothing to another key, and nothing where there is none', async () => {
    const file = await fileName();
    expect(readSealedFile(file)).toBeUndefined();
    writeSealedFile(file, content, 'key');
    expect(readSealedFile(file, 'other')).toBeUndefined();
    expect(readSealedFile(file)).toBeUndefined();
  });

  it.each([
    ['with a byte that changed', (sealed: Buffer) => sealed.fill(7, 40, 41)],
    ['of which half is missing', (sealed: Buffer) => sealed.subarray(0, 40)],
    ['that is empty', () => Buffer.alloc(0)],
    ['that is no longer than a digest', (sealed: Buffer) => sealed.subarray(0, 32)],
  ])('gives nothing %s', async (_, damage) => {
    const file = await fileName();
    writeSealedFile(file, content);
    await writeFile(file, damage(await readFile(file)));
    expect(readSealedFile(file)).toBeUndefined();
  });
});
