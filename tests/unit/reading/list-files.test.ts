import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { listFiles, listFolders, listLinks } from '../../../src/reading/list-files.ts';
import { publicationFolder } from '../../support/publication.ts';

it('lists the files of a folder and of those below, sorted, without the folders', async () => {
  const folder = await publicationFolder({ 'b.mdx': '', 'a/z.mdx': '', 'a/b/c.png': '' });
  expect(await listFiles(folder)).toEqual(['a/b/c.png', 'a/z.mdx', 'b.mdx']);
});

it('lists nothing where there is no folder', async () => {
  const folder = await publicationFolder({});
  expect(await listFiles(path.join(folder, 'briefs'))).toEqual([]);
});

it('lists links and folders for themselves, and follows no link', async () => {
  const folder = await publicationFolder({ 'a/b/c.png': '', 'd.mdx': '' });
  await symlink('a', path.join(folder, 'e'));
  await symlink('..', path.join(folder, 'a/up'));
  expect(await listFiles(folder)).toEqual(['a/b/c.png', 'd.mdx']);
  expect(await listLinks(folder)).toEqual(['a/up', 'e']);
  expect(await listFolders(folder)).toEqual(['a', 'a/b']);
  expect(await listFiles(path.join(folder, 'e'))).toEqual([]);
});
