import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { listFolder } from '../../src/list-folder.ts';
import { publicationFolder } from '../support/publication.ts';

describe('names in a folder', () => {
  it('are those of its files', async () => {
    const folder = await publicationFolder({});
    await writeFile(path.join(folder, 'a.json'), '{}');
    expect(listFolder(folder)).toContain('a.json');
    expect(listFolder(pathToFileURL(folder))).toEqual(listFolder(folder));
  });

  it('are none where it is missing', async () => {
    expect(listFolder(path.join(await publicationFolder({}), 'missing'))).toEqual([]);
  });

  it('are not made up where a file stands in its place', async () => {
    const file = path.join(await publicationFolder({}), 'file');
    await writeFile(file, '');
    expect(() => listFolder(file)).toThrow('ENOTDIR');
  });
});
