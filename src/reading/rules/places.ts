import path from 'node:path';
import type { Problem } from '../../domain/problem.ts';
import { fileError, inFile } from '../file-problem.ts';
import { listFolders, listLinks } from '../list-files.ts';

/**
 * Nothing stands in the content of a publication that looks like a file of it and is none.
 *
 * @param folder Absolute folder of the publication.
 */
export async function checkPlaces(folder: string): Promise<Problem[]> {
  const root = path.join(folder, 'content');
  const [links, folders] = await Promise.all([listLinks(root), listFolders(root)]);
  return [
    ...links.map((name) =>
      misplaced(
        name,
        'A symbolic link is not followed: the files of a publication lie in its folder.',
        'Put the file or folder itself here.',
      ),
    ),
    ...folders
      .filter((name) => /\.(?:mdx?|ya?ml)$/i.test(name))
      .map((name) =>
        misplaced(
          name,
          'This is a folder with the name of a file.',
          'Rename it, or put the file in its place.',
        ),
      ),
  ];
}

function misplaced(name: string, message: string, hint: string): Problem {
  return inFile(`content/${name}`, fileError('file-place', { line: 1, column: 1 }, message, hint));
}
